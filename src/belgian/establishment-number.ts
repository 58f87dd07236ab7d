import { hasCheckDigits } from './modulo-97.ts';

declare const establishmentBrand: unique symbol;

/** Number of an establishment unit in KBO: 10 digits, the first 2 to 8, whose check digits hold. */
export type EstablishmentNumber = string & { readonly [establishmentBrand]: true };

export type EstablishmentNumberParsed =
  | { readonly ok: true; readonly number: EstablishmentNumber }
  | { readonly ok: false; readonly because: 'empty' | 'not-ten-digits' | 'first-digit' | 'check-digits' };

/** Reads `8.999.999.005` or its digits. */
export function parseEstablishmentNumber(text: string): EstablishmentNumberParsed {
  if (text.length > 40) return { ok: false, because: 'not-ten-digits' };
  const digits = text.replaceAll(/[\s.\-/]/g, '');
  if (digits === '') return { ok: false, because: 'empty' };
  if (!/^\d{10}$/.test(digits)) return { ok: false, because: 'not-ten-digits' };
  if (!/^[2-8]/.test(digits)) return { ok: false, because: 'first-digit' };
  if (!hasCheckDigits(digits)) return { ok: false, because: 'check-digits' };
  return { ok: true, number: digits as EstablishmentNumber };
}

/** As people write it: `8.999.999.005`. */
export const formatEstablishmentNumber = (number: EstablishmentNumber): string =>
  `${number.slice(0, 1)}.${number.slice(1, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;
