import { localDate, type LocalDate } from './local-date.ts';

declare const inszBrand: unique symbol;

/**
 * A national number (RRN) or BIS number: 11 digits whose check digits hold and whose date can exist.
 * Only `parseInsz` makes one.
 */
export type Insz = string & { readonly [inszBrand]: true };

export type InszParsed =
  | { readonly ok: true; readonly insz: Insz }
  | { readonly ok: false; readonly because: 'empty' | 'not-eleven-digits' | 'impossible-date' | 'check-digits' };

/** What people write between the digits. A longer text is no number, however it begins. */
const separators = /[\s.\-/]/g;
const longest = 40;

/**
 * Reads an INSZ as people write it: `93.11.21-984.28`, with or without dots, dashes and spaces.
 * Layout (National Register): YYMMDD, counter of three, check digits of two. A BIS number adds 20 or 40 to the
 * month; month or day is 00 when that part of the birth date is not known.
 */
export function parseInsz(text: string): InszParsed {
  if (text.length > longest) return { ok: false, because: 'not-eleven-digits' };
  const digits = text.replaceAll(separators, '');
  if (digits === '') return { ok: false, because: 'empty' };
  if (!/^\d{11}$/.test(digits)) return { ok: false, because: 'not-eleven-digits' };
  const { month, day } = monthAndDay(digits);
  if (month > 12 || day > 31) return { ok: false, because: 'impossible-date' };
  const century = centuryOf(digits);
  if (century === null) return { ok: false, because: 'check-digits' };
  if (month > 0 && day > 0 && dateIn(century, digits) === null) return { ok: false, because: 'impossible-date' };
  return { ok: true, insz: digits as Insz };
}

/** The birth date that the number holds; null when month or day is not known. */
export function birthDateOf(insz: Insz): LocalDate | null {
  const century = centuryOf(insz);
  return century === null ? null : dateIn(century, insz);
}

/** 97 minus the first nine digits modulo 97; who was born from 2000 on has a 2 before the nine. */
function centuryOf(digits: string): 1900 | 2000 | null {
  const nine = digits.slice(0, 9);
  const check = Number(digits.slice(9));
  if (97 - (Number(nine) % 97) === check) return 1900;
  if (97 - (Number(`2${nine}`) % 97) === check) return 2000;
  return null;
}

/** A month of 60 or more is none of the three kinds and stays as large as it is. */
function monthAndDay(digits: string): { readonly month: number; readonly day: number } {
  const written = Number(digits.slice(2, 4));
  return { month: written < 60 ? written % 20 : written, day: Number(digits.slice(4, 6)) };
}

function dateIn(century: 1900 | 2000, digits: string): LocalDate | null {
  const { month, day } = monthAndDay(digits);
  return localDate(century + Number(digits.slice(0, 2)), month, day);
}

/** As people write it: `93.11.21-984.28`. */
export const formatInsz = (insz: Insz): string =>
  `${insz.slice(0, 2)}.${insz.slice(2, 4)}.${insz.slice(4, 6)}-${insz.slice(6, 9)}.${insz.slice(9)}`;

/**
 * What a screen shows: month and day of birth, by which a clerk tells two people of one name apart. Neither the
 * year, nor the counter (which tells the sex and completes the number for who knows the birth date), nor the check
 * digits (which would narrow the counter to a few): `**.11.21-***.**`.
 */
export const maskInsz = (insz: Insz): string => `**.${insz.slice(2, 4)}.${insz.slice(4, 6)}-***.**`;
