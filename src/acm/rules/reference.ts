/** Letters and digits that nobody confuses when they are read aloud or copied by hand. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A reference such as `BZ-7K2M-PD4Q` from random bytes (at least 16). Bytes beyond the last whole multiple of the
 * alphabet are passed over, so that every letter is as likely as any other.
 * @throws RangeError when the bytes run out
 */
export function makeReference(random: Uint8Array): string {
  const fair = 256 - (256 % alphabet.length);
  const letters = Array.from(random)
    .filter((byte) => byte < fair)
    .slice(0, 8)
    .map((byte) => alphabet[byte % alphabet.length] ?? '');
  if (letters.length < 8) throw new RangeError('too few random bytes for a reference');
  return `BZ-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
