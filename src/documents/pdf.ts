import { anyName } from './pdf-names.ts';
import { objectStreams } from './pdf-object-streams.ts';

/** Names of what a document should not do on the machine of who reads it, or hide (ISO 32000-1, 7.11.4 and 12.6.4). */
const isActive = new RegExp(
  anyName(
    'JavaScript',
    'Launch',
    'Rendition',
    'SubmitForm',
    'ImportData',
    'GoToE',
    'GoToR',
    'FileAttachment',
    'EmbeddedFile',
    'EmbeddedFiles',
    'RichMedia',
    'XFA',
  ),
);

const isLocked = new RegExp(anyName('Encrypt'));

/**
 * What is wrong with a PDF (ISO 32000): header, end, where its table of objects begins, and what its objects are called,
 * also of those that stand compressed together. What is in pictures, fonts and pages is not looked into.
 */
export function pdfProblem(bytes: Buffer): 'broken' | 'locked' | 'active' | null {
  if (!isWhole(bytes)) return 'broken';
  const text = bytes.toString('latin1');
  if (isLocked.test(text)) return 'locked';
  if (isActive.test(text)) return 'active';
  const inside = objectStreams(bytes);
  if (inside === null) return 'broken';
  return inside.some((one) => isActive.test(one)) ? 'active' : null;
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
