/** What may stand behind a name (ISO 32000-1, 7.3.5): white space, a delimiter, or the end. */
const nameEnd = String.raw`(?=[\s\u0000/<>[\](){}%]|$)`;

const hexOf = (sign: string): string =>
  Array.from(sign.charCodeAt(0).toString(16), (digit) =>
    /[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit,
  ).join('');

/** Any of these names, also with some of its signs written as hexadecimal digits: `/J#53` is `/JS`. */
export const anyName = (...names: readonly string[]): string =>
  `/(?:${names.map((name) => Array.from(name, (sign) => `(?:${sign}|#${hexOf(sign)})`).join('')).join('|')})${nameEnd}`;
