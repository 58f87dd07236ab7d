import { foldName } from '#belgian/fold-name.ts';

export type Search =
  | { readonly kind: 'everybody' }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Looks like a national number, which may not stand in an address. */
  | { readonly kind: 'a-number' };

const mostWords = 6;

/** What somebody typed to find a person by name. */
export function searchWords(text: string): Search {
  if (/(\d[\s.\-/]*){6}/.test(text)) return { kind: 'a-number' };
  const words = foldName(text.slice(0, 100))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords);
  return words.length === 0 ? { kind: 'everybody' } : { kind: 'words', words };
}
