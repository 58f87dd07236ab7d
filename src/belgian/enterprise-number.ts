import { hasCheckDigits } from './modulo-97.ts';

declare const enterpriseBrand: unique symbol;

/** Number of an enterprise in KBO: 10 digits, the first 0 or 1, whose check digits hold. */
export type EnterpriseNumber = string & { readonly [enterpriseBrand]: true };

export type EnterpriseNumberParsed =
  | { readonly ok: true; readonly number: EnterpriseNumber }
  | { readonly ok: false; readonly because: 'empty' | 'not-ten-digits' | 'first-digit' | 'check-digits' };

/** Reads `1999.999.052`, `BE 1999999052` or `999.999.052` (an old number of nine digits gets its 0 in front). */
export function parseEnterpriseNumber(text: string): EnterpriseNumberParsed {
  if (text.length > 40) return { ok: false, because: 'not-ten-digits' };
  const digits = text.replace(/^\s*BE/i, '').replaceAll(/[\s.\-/]/g, '');
  if (digits === '') return { ok: false, because: 'empty' };
  if (!/^\d{9,10}$/.test(digits)) return { ok: false, because: 'not-ten-digits' };
  const ten = digits.padStart(10, '0');
  if (!/^[01]/.test(ten)) return { ok: false, because: 'first-digit' };
  if (!hasCheckDigits(ten)) return { ok: false, because: 'check-digits' };
  return { ok: true, number: ten as EnterpriseNumber };
}

/** As people write it: `1999.999.052`. */
export const formatEnterpriseNumber = (number: EnterpriseNumber): string =>
  `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;
