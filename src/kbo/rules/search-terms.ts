import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseEstablishmentNumber, type EstablishmentNumber } from '#belgian/establishment-number.ts';

/** What somebody typed in the search field, understood. */
export type SearchTerms =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'enterprise'; readonly number: EnterpriseNumber }
  | { readonly kind: 'establishment'; readonly number: EstablishmentNumber }
  /** Ten digits that are the number of nothing: a typing error. */
  | { readonly kind: 'wrong-number' }
  | { readonly kind: 'start-of-number'; readonly digits: string; readonly words: readonly string[] }
  /** Words as `fold` makes them, at most eight, of letters and digits only. */
  | { readonly kind: 'words'; readonly words: readonly string[] };

export const longestSearch = 100;
const mostWords = 8;

export function searchTerms(text: string): SearchTerms {
  if (text.length > longestSearch) return { kind: 'too-long' };
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords);
  if (words.length === 0) return { kind: 'nothing' };
  const digits = text.replace(/^\s*BE/i, '').replaceAll(/[\s.\-/]/g, '');
  if (/^\d{4,10}$/.test(digits)) {
    const enterprise = parseEnterpriseNumber(text);
    if (enterprise.ok) return { kind: 'enterprise', number: enterprise.number };
    const establishment = parseEstablishmentNumber(text);
    if (establishment.ok) return { kind: 'establishment', number: establishment.number };
    return digits.length === 10 ? { kind: 'wrong-number' } : { kind: 'start-of-number', digits, words };
  }
  return { kind: 'words', words };
}

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  þ: 'th',
  ð: 'd',
};

/**
 * A name as the search compares it: without accents, capitals and signs; `B.V.` is `bv`, `'t Strijkhuis` is
 * `t strijkhuis`. The result holds letters, digits and single spaces only, so it has no meaning to LIKE.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|[.'’]/gu, '')
    .replaceAll(/[ßæœøłđþð]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
