/** Letters and digits that nobody confuses when they copy them by hand. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 20 signs out of 30: 98 bits, so that nobody guesses one. */
const signs = 20;

/**
 * A secret such as `7K2M-PD4Q-…` from bytes by chance (at least 64). Bytes beyond the last whole multiple of the alphabet
 * are passed over, so that every sign is as likely as any other.
 * @throws RangeError when the bytes run out
 */
export function makeCaseSecret(random: Uint8Array): string {
  const fair = 256 - (256 % alphabet.length);
  const found = Array.from(random)
    .filter((byte) => byte < fair)
    .slice(0, signs)
    .map((byte) => alphabet[byte % alphabet.length] ?? '');
  if (found.length < signs) throw new RangeError('too few random bytes for a secret');
  return (found.join('').match(/.{4}/g) ?? []).join('-');
}

/** Reads one as people type it, in small letters or with spaces too; null when it can be none. */
export function readCaseSecret(text: string): string | null {
  const plain = text.slice(0, 80).toUpperCase().replaceAll(/[\s-]/g, '');
  if (plain.length !== signs || !Array.from(plain).every((sign) => alphabet.includes(sign))) return null;
  return (plain.match(/.{4}/g) ?? []).join('-');
}
