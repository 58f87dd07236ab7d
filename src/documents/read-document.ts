import { jpegEnd } from './jpeg.ts';
import { pdfProblem } from './pdf.ts';
import { pngEnd } from './png.ts';

export type DocumentKind = 'pdf' | 'jpeg' | 'png';

/** Why a file is not taken. `locked`: a PDF that nobody opens without its password; `active`: one that does things. */
export type DocumentProblem = 'empty' | 'other-kind' | 'broken' | 'locked' | 'active';

export type DocumentRead<Kind extends DocumentKind = DocumentKind> =
  /** `bytes`: what is kept; of a picture without what hangs behind it */
  | { readonly ok: true; readonly kind: Kind; readonly bytes: Buffer }
  | { readonly ok: false; readonly because: DocumentProblem };

interface Reader {
  readonly begins: Buffer;
  /** The bytes to keep, or what is wrong. */
  readonly read: (bytes: Buffer) => Buffer | DocumentProblem;
}

const upTo = (bytes: Buffer, end: number | null): Buffer | DocumentProblem =>
  end === null ? 'broken' : bytes.subarray(0, end);

const readers: Readonly<Record<DocumentKind, Reader>> = {
  pdf: { begins: Buffer.from('%PDF-'), read: (bytes) => pdfProblem(bytes) ?? bytes },
  jpeg: { begins: Buffer.from('ffd8ff', 'hex'), read: (bytes) => upTo(bytes, jpegEnd(bytes)) },
  png: { begins: Buffer.from('89504e470d0a1a0a', 'hex'), read: (bytes) => upTo(bytes, pngEnd(bytes)) },
};

/**
 * What a file is, by its bytes alone: what it is called and what the browser says of it count for nothing.
 * @param kinds those that are taken here; any other is `other-kind`
 */
export function readDocument<Kind extends DocumentKind>(bytes: Buffer, kinds: readonly Kind[]): DocumentRead<Kind> {
  if (bytes.length === 0) return { ok: false, because: 'empty' };
  for (const kind of kinds) {
    const { begins, read } = readers[kind];
    if (!bytes.subarray(0, begins.length).equals(begins)) continue;
    const found = read(bytes);
    return typeof found === 'string' ? { ok: false, because: found } : { ok: true, kind, bytes: found };
  }
  return { ok: false, because: 'other-kind' };
}
