import { objectStreams } from './pdf-object-streams.ts';

/** Names of what a document should not do on the machine of who reads it, or hide (ISO 32000-1, 7.11.4 and 12.6.4). */
const active = ['JavaScript', 'Launch', 'Rendition', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'XFA'];

/** What may stand behind a name. */
const nameEnd = String.raw`(?=[\s\u0000/<>[\](){}%]|$)`;

const isLocked = new RegExp(`/Encrypt${nameEnd}`);
const isActive = new RegExp(`/(?:${active.join('|')})${nameEnd}`);

/** A name can be written with its signs as hexadecimal digits: `/J#53` is `/JS` (ISO 32000-1, 7.3.5). */
const plain = (bytes: Buffer): string =>
  bytes.toString('latin1').replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/**
 * What is wrong with a PDF (ISO 32000): header, end, where its table of objects begins, and what its objects are called,
 * also of those that stand compressed together. What is in pictures, fonts and pages is not looked into.
 */
export function pdfProblem(bytes: Buffer): 'broken' | 'locked' | 'active' | null {
  if (!isWhole(bytes)) return 'broken';
  const text = plain(bytes);
  if (isLocked.test(text)) return 'locked';
  if (isActive.test(text)) return 'active';
  const inside = objectStreams(bytes);
  if (inside === null) return 'broken';
  return inside.some((one) => isActive.test(plain(one))) ? 'active' : null;
}

/** Header, and at the end the place of the table with nothing but blanks behind it. */
function isWhole(bytes: Buffer): boolean {
  const header = /^%PDF-(?:1\.[0-7]|2\.0)[\r\n ]/.test(bytes.subarray(0, 9).toString('latin1'));
  const tail = /startxref\s{1,10}(\d{1,10})\s{1,10}%%EOF[\s\u0000]*$/.exec(bytes.subarray(-2_048).toString('latin1'));
  if (!header || tail === null) return false;
  const table = Number(tail[1]);
  const there = bytes.subarray(table, table + 40).toString('latin1');
  return /^\s{0,10}(?:xref[\s]|\d{1,10} \d{1,5} obj)/.test(there);
}
