import type { DocumentKind } from './read-document.ts';

const longest = 80;

const endings = { pdf: 'pdf', jpeg: 'jpg', png: 'png' } as const satisfies Record<DocumentKind, string>;

/**
 * What a document is called from now on: the last part of what the browser called it, without signs that cannot be seen
 * or that turn the text around, and with the ending of what it is. At most 80 characters and the ending.
 * @param fallback when nothing is left: "document"
 */
export function documentName(given: string, kind: DocumentKind, fallback: string): string {
  const last = given.slice(given.search(/[^/\\]*$/));
  const clean = last
    .normalize('NFC')
    // Control signs, and those of format (which turn the direction), of private use, and halves of characters.
    .replaceAll(/[\p{C}\uFFFD]/gu, '')
    .replaceAll(/[<>:"|?*]/g, ' ')
    .replaceAll(/[\p{Z}]+/gu, ' ')
    .replace(/(?:\.[A-Za-z0-9]{1,5})+$/, '')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '');
  const short = Array.from(clean).slice(0, longest).join('').trim();
  return `${short === '' ? fallback : short}.${endings[kind]}`;
}

/** The same for a header of HTTP: letters, digits and dashes of ASCII only. */
export function plainDocumentName(name: string): string {
  const dot = name.lastIndexOf('.');
  const plain = name
    .slice(0, dot)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${plain === '' ? 'document' : plain.slice(0, 60)}${name.slice(dot)}`;
}
