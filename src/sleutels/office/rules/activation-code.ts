/** Letters and figures that nobody takes for another: no 0 and O, no 1, I and L, no 5 and S, no 8 and B, no 2 and Z. */
const letters = '34679ACDEFGHJKMNPQRTUVWXY';

/** How many characters the paper has: 25^12 is more than 55 bits. */
export const codeLength = 12;

/** @param random uniformly random bytes; each call may ask for more, as bytes that would favour a letter are left out */
export function newActivationCode(random: (length: number) => Buffer): string {
  const fair = Math.floor(256 / letters.length) * letters.length;
  let code = '';
  while (code.length < codeLength) {
    for (const byte of random(2 * codeLength)) {
      if (byte < fair && code.length < codeLength) code += letters[byte % letters.length] ?? '';
    }
  }
  return code;
}

/** As it stands on the paper: in groups of four. */
export const printedCode = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1-');

/** What somebody typed, without what people write between; null when it can be no code. */
export function readActivationCode(typed: string): string | null {
  const plain = typed.slice(0, 60).replaceAll(/[\s-]/g, '').toUpperCase();
  return plain.length === codeLength && Array.from(plain).every((letter) => letters.includes(letter)) ? plain : null;
}
