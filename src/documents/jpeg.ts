/** Pixels of a picture at most: a small file can ask for a great deal of memory. */
const mostPixels = 100_000_000;

/** Segments before the picture itself; those of a camera have some tens. */
const mostSegments = 1_000;

/**
 * Where the picture in a JPEG ends (ITU-T T.81, annex B), as an index behind its last byte; null when it is none: its
 * segments must follow each other, one must say how large the picture is, and it must have an end.
 */
export function jpegEnd(bytes: Buffer): number | null {
  let at = 2;
  let framed = false;
  for (let segments = 0; segments < mostSegments; segments += 1) {
    // Any number of fill bytes may stand before a marker.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at] === 0xff ? bytes[at + 1] : undefined;
    if (marker === undefined || at + 4 > bytes.length) return marker === 0xd9 && framed ? at + 2 : null;
    if (marker === 0xd9) return null;
    const length = bytes.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length || !isSegment(marker)) return null;
    if (isFrame(marker)) {
      if (framed || !isSound(bytes.subarray(at + 4, end))) return null;
      framed = true;
    }
    at = marker === 0xda ? endOfScan(bytes, end) : end;
    if (marker === 0xda && !framed) return null;
    if (marker === 0xda && bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  }
  return null;
}

/** Markers with a length behind them. */
const isSegment = (marker: number): boolean => marker >= 0xc0 && marker <= 0xfe && !(marker >= 0xd0 && marker <= 0xd9);

/** Start of frame: how large the picture is. Not tables of Huffman (C4), a reserved one (C8), arithmetic (CC). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Precision, height, width, and one, three or four components of three bytes each. */
function isSound(frame: Buffer): boolean {
  if (frame.length < 6) return false;
  const [height, width, components] = [frame.readUInt16BE(1), frame.readUInt16BE(3), frame[5] ?? 0];
  const whole = frame.length === 6 + 3 * components;
  return whole && height > 0 && width > 0 && height * width <= mostPixels && [1, 3, 4].includes(components);
}

/** The index of the next marker behind the data of a scan; those of restarts and escaped bytes belong to the data. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0x00 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
