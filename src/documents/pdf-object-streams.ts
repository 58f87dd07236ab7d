import { inflateSync } from 'node:zlib';
import { anyName } from './pdf-names.ts';

/** Bytes that all of them may have once unpacked: a document of 5 MB has a small part of it. */
const mostBytes = 8 * 1024 * 1024;

/** And packed: the rest of a document are pictures and fonts, which are not unpacked. */
const mostPacked = 2 * 1024 * 1024;

/** What is looked for on the way through a document, in this order in the groups. */
const marks = new RegExp(
  String.raw`(\d[ \t]+obj(?![a-zA-Z]))|(${anyName('ObjStm')})|(${anyName('Filter')})|(stream\r?\n)`,
  'g',
);

/**
 * The objects that stand compressed together in a PDF (ISO 32000-1, 7.5.7), unpacked. null: some cannot be unpacked, or
 * they are more than a document has. Goes through the document once, and unpacks no byte twice: time grows with the size,
 * whatever stands in it. Of those that are not packed the names stand in the document itself.
 */
export function objectStreams(bytes: Buffer): readonly string[] | null {
  const text = bytes.toString('latin1');
  const found: string[] = [];
  let [left, packedLeft] = [mostBytes, mostPacked];
  let [holdsObjects, isPacked] = [false, false];
  for (const mark of text.matchAll(marks)) {
    const [, begins, kind, filter, data] = mark;
    if (begins !== undefined) [holdsObjects, isPacked] = [false, false];
    if (kind !== undefined) holdsObjects = true;
    if (filter !== undefined) isPacked = true;
    if (data === undefined || !holdsObjects || !isPacked) continue;
    const from = mark.index + data.length;
    const end = text.indexOf('endstream', from);
    const packed = bytes.subarray(from, end === -1 ? bytes.length : end);
    packedLeft -= packed.length;
    const one = packedLeft < 0 ? null : unpacked(packed, left);
    if (one === null) return null;
    left -= one.length;
    found.push(one.toString('latin1'));
    [holdsObjects, isPacked] = [false, false];
  }
  return found;
}

function unpacked(bytes: Buffer, atMost: number): Buffer | null {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, atMost) });
  } catch {
    return null;
  }
}
