import { crc32, deflateSync } from 'node:zlib';

/** A PDF of these objects, the first of which is its catalogue. */
function pdfOf(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const places = objects.map((object, index) => {
    const place = length();
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
    return place;
  });
  const table = length();
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const catalogue = (more: string): Buffer => Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${more} >>`, 'latin1');
const noPages = Buffer.from('<< /Type /Pages /Kids [] /Count 0 >>');

/** The smallest PDF that is whole, with what a test adds to its catalogue. */
export const pdf = (more = ''): Buffer => pdfOf([catalogue(more), noPages]);

/** One with an object stream that holds these bytes. */
export const pdfWithObjects = (bytes: Buffer, more = '/Filter /FlateDecode', kind = '/Type /ObjStm'): Buffer =>
  pdfOf([
    catalogue(''),
    noPages,
    Buffer.concat([
      Buffer.from(`<< ${kind} /N 1 /First 4 /Length ${bytes.length} ${more} >>\nstream\n`),
      bytes,
      Buffer.from('\nendstream'),
    ]),
  ]);

/** A JPEG of one grey point: header, size, one scan, end. */
export const jpeg = (): Buffer =>
  Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    Buffer.from('ffc0000b080001000101011100', 'hex'),
    Buffer.from('ffda0008010100003f00', 'hex'),
    Buffer.from('12345600', 'hex'),
    Buffer.from('ffd9', 'hex'),
  ]);

/** One chunk of a PNG: length, kind, what it holds, check value. */
export function pngChunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A PNG of one grey point, with what a test changes. */
export function png({
  width = 1,
  height = 1,
  first = [],
  chunks = [pngChunk('IDAT', deflateSync(Buffer.from([0, 128])))],
}: {
  readonly width?: number;
  readonly height?: number;
  readonly first?: readonly Buffer[];
  readonly chunks?: readonly Buffer[];
} = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, ...first, pngChunk('IHDR', header), ...chunks, pngChunk('IEND', Buffer.alloc(0))]);
}
