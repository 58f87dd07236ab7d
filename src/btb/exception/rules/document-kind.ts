import { jpegEnd } from './jpeg.ts';
import { pdfProblem } from './pdf.ts';

export type DocumentKind = 'pdf' | 'jpeg';

/** Why a file is not taken. `locked`: a PDF that nobody opens without its password; `active`: one that does things. */
export type DocumentProblem = 'empty' | 'other-kind' | 'broken' | 'locked' | 'active';

export type DocumentRead =
  /** `bytes`: what is kept; of a photo without what the phone hung behind it */
  | { readonly ok: true; readonly kind: DocumentKind; readonly bytes: Buffer }
  | { readonly ok: false; readonly because: DocumentProblem };

/** What a file is, by its bytes alone: what it is called and what the browser says of it count for nothing. */
export function readDocument(bytes: Buffer): DocumentRead {
  if (bytes.length === 0) return { ok: false, because: 'empty' };
  if (bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) {
    const because = pdfProblem(bytes);
    return because === null ? { ok: true, kind: 'pdf', bytes } : { ok: false, because };
  }
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) {
    const end = jpegEnd(bytes);
    return end === null ? { ok: false, because: 'broken' } : { ok: true, kind: 'jpeg', bytes: bytes.subarray(0, end) };
  }
  return { ok: false, because: 'other-kind' };
}
