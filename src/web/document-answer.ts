import { plainDocumentName } from '#documents/document-name.ts';
import type { DocumentKind } from '#documents/read-document.ts';
import type { RawAnswer } from './visit.ts';

export interface OpenedDocument {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly bytes: Buffer;
}

const types = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png' } as const;

/** A document of somebody as a file to keep: it never opens as a page of this site, and no copy of it stays behind. */
export const documentAnswer = ({ name, kind, bytes }: OpenedDocument): RawAnswer => ({
  kind: 'raw',
  status: 200,
  contentType: types[kind],
  body: bytes,
  headers: {
    'content-disposition': `attachment; filename="${plainDocumentName(name)}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  },
});
