/** Certificates, and answers about revocation, nest about ten deep. */
const deepest = 24;

interface Header {
  readonly tag: number;
  /** Where the content begins. */
  readonly start: number;
  /** The place after the last byte of the content. */
  readonly end: number;
}

/**
 * The header of the element at a place, as the Distinguished Encoding Rules want it (X.690, 10.1): a definite length
 * in as few bytes as it takes. Longer tags and lengths over 3 bytes occur in nothing that we read.
 * @returns null when there is no such element, or when it goes on after `limit`
 */
function headerAt(bytes: Buffer, at: number, limit: number): Header | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || at + 2 > limit) return null;
  if (first < 0x80) return ended({ tag, start: at + 2, end: at + 2 + first }, limit);
  const count = first & 0x7f;
  if (count < 1 || count > 3 || at + 2 + count > limit) return null;
  const length = bytes.readUIntBE(at + 2, count);
  const isShortest = length >= (count === 1 ? 0x80 : 2 ** (8 * (count - 1)));
  return isShortest ? ended({ tag, start: at + 2 + count, end: at + 2 + count + length }, limit) : null;
}

const ended = (header: Header, limit: number): Header | null => (header.end <= limit ? header : null);

/** Universal types other than SEQUENCE and SET are never in parts (X.690, 10.2), and these two always are. */
function hasItsForm(tag: number): boolean {
  if (tag >= 0x40) return true;
  const isSequenceOrSet = (tag & 0x1f) === 0x10 || (tag & 0x1f) === 0x11;
  return tag !== 0 && isSequenceOrSet === ((tag & 0x20) !== 0);
}

/**
 * One element of strict DER and nothing after it, so that two readers cannot see different things in the same bytes.
 * Cheap, and bounded: every byte is looked at once, nothing is copied, no function calls itself.
 */
export function isStrictDer(bytes: Buffer): boolean {
  const ends = [bytes.length];
  let at = 0;
  while (ends.length > 0) {
    const limit = ends[ends.length - 1] ?? 0;
    if (at === limit) {
      ends.pop();
      continue;
    }
    const header = headerAt(bytes, at, limit);
    if (header === null || !hasItsForm(header.tag)) return false;
    if (ends.length === 1 && header.end !== bytes.length) return false;
    const isInParts = (header.tag & 0x20) !== 0;
    at = isInParts ? header.start : header.end;
    if (isInParts && ends.push(header.end) > deepest) return false;
  }
  return bytes.length > 0;
}

/** The bytes of each element inside an element of strict DER, headers included. */
export function partsOf(element: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  const whole = headerAt(element, 0, element.length);
  let at = whole?.start ?? element.length;
  while (at < element.length) {
    const end = headerAt(element, at, element.length)?.end ?? element.length;
    parts.push(element.subarray(at, end));
    at = end;
  }
  return parts;
}

/** The bytes inside an element of strict DER, without its header. */
export const contentOf = (element: Buffer): Buffer =>
  element.subarray(headerAt(element, 0, element.length)?.start ?? element.length);
