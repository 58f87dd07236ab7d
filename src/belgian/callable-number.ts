import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

declare const callableNumber: unique symbol;

/** A telephone number, fixed or mobile, in the form of ITU-T E.164. Only `parseCallableNumber` makes one. */
export type CallableNumber = string & { readonly [callableNumber]: true };

/** What somebody types is at most this long: the longest number has 15 digits, and people write spaces between. */
const longest = 30;

/**
 * Reads a number on which somebody can be called, as people write it. Without a country (`+…` or `00…`) it is Belgian.
 * @returns null when no such number exists in the numbering plans; that somebody answers, only a call shows
 */
export function parseCallableNumber(text: string): CallableNumber | null {
  const typed = text.trim();
  if (typed.length > longest || !/^\+?[\d\s()./-]+$/.test(typed)) return null;
  const parsed = parsePhoneNumberFromString(typed.replace(/^00/, '+'), { defaultCountry: 'BE', extract: false });
  return parsed?.isValid() === true ? branded(parsed.number) : null;
}

const branded = (number: string): CallableNumber => number as CallableNumber;

/** As people write it: `02 547 54 93` in Belgium, `+31 6 12345678` elsewhere. */
export function formatCallableNumber(number: string): string {
  const parsed = parsePhoneNumberFromString(number);
  if (parsed === undefined) return number;
  return parsed.country === 'BE' ? parsed.formatNational() : parsed.formatInternational();
}
