import { crc32 } from 'node:zlib';

/** Pixels of a picture at most: a small file can ask for a great deal of memory. */
const mostPixels = 100_000_000;

/** Chunks at most; a picture of 10 MB from an editor has some thousands. */
const mostChunks = 20_000;

/**
 * Where the picture in a PNG ends (PNG, third edition, 5.3), as an index behind its last byte; null when it is none: its
 * chunks must follow each other with the right check value, the first says how large it is, some hold the picture, and
 * one ends it. What comes after the signature only is looked at: who calls knows that it is there.
 */
export function pngEnd(bytes: Buffer): number | null {
  let at = 8;
  let hasPicture = false;
  for (let chunks = 0; chunks < mostChunks && at + 12 <= bytes.length; chunks += 1) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (bytes.readUInt32BE(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return null;
    if ((chunks === 0) !== (kind === 'IHDR')) return null;
    if (kind === 'IHDR' && !isSound(bytes.subarray(at + 8, end - 4))) return null;
    if (kind === 'IDAT') hasPicture = true;
    if (kind === 'IEND') return hasPicture && length === 0 ? end : null;
    at = end;
  }
  return null;
}

/** Width, height, bits, colour, and the one way of packing and filtering that there is. */
function isSound(header: Buffer): boolean {
  if (header.length !== 13) return false;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const known = [0, 2, 3, 4, 6].includes(header[9] ?? -1) && header[10] === 0 && header[11] === 0;
  return known && width > 0 && height > 0 && width * height <= mostPixels;
}
