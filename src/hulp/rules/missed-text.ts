/** So many characters of a search that found nothing are kept. */
export const longestMiss = 100;

/**
 * What is kept of a search that found nothing: small letters, one space between words, and no digit at all, since a
 * number can be anybody's. What looks like a mail address is left out. null when nothing is left to keep.
 */
export function missedText(typed: string): string | null {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\S*@\S*/gu, '@')
    .replaceAll(/\p{N}/gu, '#')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim();
  const kept = Array.from(text).slice(0, longestMiss).join('').slice(0, longestMiss).trim();
  return /\p{L}|#/u.test(kept) ? kept : null;
}
