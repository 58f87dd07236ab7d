import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';

declare const phoneNumber: unique symbol;

/** A mobile telephone number in the form of ITU-T E.164: `+32470123456`. Only `parsePhoneNumber` makes one. */
export type PhoneNumber = string & { readonly [phoneNumber]: true };

export type ParsedPhoneNumber =
  | { readonly ok: true; readonly number: PhoneNumber }
  | { readonly ok: false; readonly because: 'empty' | 'too-long' | 'not-a-number' | 'not-mobile' };

/** What somebody types is at most this long: the longest number has 15 digits, and people write spaces between. */
const longest = 30;

/**
 * Reads a mobile number as people write it. Without a country (`+…` or `00…`) it is Belgian. Which ranges are mobile
 * comes from the numbering plans in libphonenumber; where a country gives mobile and fixed telephones the same ranges
 * (as North America does), both are taken. That a message arrives, only a message shows.
 */
export function parsePhoneNumber(text: string): ParsedPhoneNumber {
  const typed = text.trim();
  if (typed === '') return { ok: false, because: 'empty' };
  if (typed.length > longest) return { ok: false, because: 'too-long' };
  if (!/^\+?[\d\s()./-]+$/.test(typed)) return { ok: false, because: 'not-a-number' };
  const parsed = parsePhoneNumberFromString(typed.replace(/^00/, '+'), { defaultCountry: 'BE', extract: false });
  if (parsed === undefined || !parsed.isPossible()) return { ok: false, because: 'not-a-number' };
  // This build of the library knows the mobile ranges only: what it calls valid can receive a text message.
  return parsed.isValid() ? { ok: true, number: branded(parsed.number) } : { ok: false, because: 'not-mobile' };
}

const branded = (number: string): PhoneNumber => number as PhoneNumber;

/** As people write it: `0470 12 34 56` in Belgium, `+31 6 12345678` elsewhere. */
export function formatPhoneNumber(number: PhoneNumber): string {
  const parsed = parsePhoneNumberFromString(number);
  if (parsed === undefined) return number;
  return parsed.country === 'BE' ? parsed.formatNational() : parsed.formatInternational();
}

/** Enough to recognise one's own: the last two digits. */
export const maskPhoneNumber = (number: PhoneNumber): string => `•••• ${number.slice(-2)}`;
