import { inflateSync } from 'node:zlib';

/** Bytes that all of them may have once unpacked: a document of 5 MB has a small part of it. */
const mostBytes = 32 * 1024 * 1024;

const kind = '/ObjStm';

/** Object streams of a document: one holds a hundred objects or so. */
const most = 2_000;

/** Between the name of the kind and the data stands the rest of a dictionary. */
const dictionary = 2_048;

/**
 * The objects that stand compressed together in a PDF (ISO 32000-1, 7.5.7), unpacked. null: one of them cannot be
 * unpacked, or they hold more than a document has. Only what a writer of such files uses is read: Flate, or nothing.
 */
export function objectStreams(bytes: Buffer): readonly Buffer[] | null {
  const found: Buffer[] = [];
  let left = mostBytes;
  let seen = 0;
  for (let at = bytes.indexOf(kind); at !== -1; at = bytes.indexOf(kind, at + 1)) {
    seen += 1;
    if (seen > most) return null;
    const from = startOfData(bytes, at);
    // The word alone, in a text or a picture: no stream follows it.
    if (from === null) continue;
    const head = bytes.subarray(Math.max(0, at - dictionary), from).toString('latin1');
    const own = head.slice(head.lastIndexOf(' obj') + 1);
    const one = own.includes('/Filter') ? unpacked(bytes.subarray(from), left) : asItIs(bytes, from, left);
    if (one === null) return null;
    left -= one.length;
    found.push(one);
  }
  return found;
}

/** Behind the word `stream` and its line end; null when there is none near. */
function startOfData(bytes: Buffer, at: number): number | null {
  const near = bytes.subarray(at, at + dictionary);
  const word = near.indexOf('stream');
  if (word === -1) return null;
  const end = at + word + 'stream'.length;
  const returned = bytes[end] === 0x0d ? 1 : 0;
  return end + returned + (bytes[end + returned] === 0x0a ? 1 : 0);
}

function asItIs(bytes: Buffer, from: number, atMost: number): Buffer | null {
  const end = bytes.indexOf('endstream', from);
  const one = bytes.subarray(from, end === -1 ? bytes.length : end);
  return one.length > atMost ? null : one;
}

function unpacked(bytes: Buffer, atMost: number): Buffer | null {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, atMost) });
  } catch {
    return null;
  }
}
