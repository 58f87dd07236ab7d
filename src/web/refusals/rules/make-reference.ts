/**
 * Crockford's base32: digits and letters without I, L, O and U. Whoever hears or reads O means 0, and I or L means 1, so
 * that `readReference` understands both.
 */
export const referenceAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A reference such as `BZ-7K2M-PD4Q` from random bytes (at least 8): 40 bits, five of each byte.
 * @throws RangeError when there are too few bytes
 */
export function makeReference(random: Uint8Array): string {
  if (random.length < 8) throw new RangeError('too few random bytes for a reference');
  const letters = Array.from(random.subarray(0, 8), (byte) => referenceAlphabet[byte & 31] ?? '');
  return `BZ-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
