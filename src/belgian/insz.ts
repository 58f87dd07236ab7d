declare const inszBrand: unique symbol;

/** A national number (RRN or BIS): 11 digits whose check digits hold. Only `parseInsz` makes one. */
export type Insz = string & { readonly [inszBrand]: true };

export type InszParsed =
  | { readonly ok: true; readonly insz: Insz }
  | { readonly ok: false; readonly because: 'empty' | 'not-eleven-digits' | 'impossible-date' | 'check-digits' };

/** What people write between the digits. */
const separators = /[\s.\-/]/g;

/**
 * Reads an INSZ as people write it: `93.11.21-984.28`, with or without dots, dashes and spaces.
 * Layout: YYMMDD, counter of three, check digits of two. A BIS number adds 20 or 40 to the month; month or day may
 * be 00 when the birth date is not known.
 */
export function parseInsz(text: string): InszParsed {
  const digits = text.slice(0, 40).replaceAll(separators, '');
  if (digits === '') return { ok: false, because: 'empty' };
  if (!/^\d{11}$/.test(digits)) return { ok: false, because: 'not-eleven-digits' };
  if (!hasPossibleDate(digits)) return { ok: false, because: 'impossible-date' };
  if (centuryOf(digits) === null) return { ok: false, because: 'check-digits' };
  return { ok: true, insz: digits as Insz };
}

/** 97 minus the first nine digits modulo 97; who was born from 2000 on has a 2 before the nine. */
function centuryOf(digits: string): 1900 | 2000 | null {
  const nine = digits.slice(0, 9);
  const check = Number(digits.slice(9));
  if (97 - (Number(nine) % 97) === check) return 1900;
  if (97 - (Number(`2${nine}`) % 97) === check) return 2000;
  return null;
}

function hasPossibleDate(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  return Number(digits.slice(2, 4)) < 60 && month <= 12 && day <= 31;
}

/** As people write it: `93.11.21-984.28`. */
export const formatInsz = (insz: Insz): string =>
  `${insz.slice(0, 2)}.${insz.slice(2, 4)}.${insz.slice(4, 6)}-${insz.slice(6, 9)}.${insz.slice(9)}`;

/**
 * What a screen shows: the day of birth, by which a clerk tells two people of one name apart, and neither the year
 * nor the counter, without which the number cannot be used: `**.11.21-***.**`.
 */
export const maskInsz = (insz: Insz): string => `**.${insz.slice(2, 4)}.${insz.slice(4, 6)}-***.**`;
