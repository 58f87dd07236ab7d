declare const caseNumber: unique symbol;

/** Nine digits: seven by chance, and two that check them. Only this file makes one. */
export type CaseNumber = string & { readonly [caseNumber]: true };

/** 97 minus the remainder, as in other Belgian numbers: a wrong digit, or two that changed places, is noticed. */
const checked = (seven: string): CaseNumber =>
  `${seven}${String(97 - (Number(seven) % 97)).padStart(2, '0')}` as CaseNumber;

/**
 * A number for a case. It opens nothing: it is said aloud and stands in mails. Who follows a case has a secret besides.
 * @param random a whole number from 0 up to and not including 10,000,000
 * @throws RangeError for any other number
 */
export function makeCaseNumber(random: number): CaseNumber {
  if (!Number.isInteger(random) || random < 0 || random >= 10_000_000) throw new RangeError('seven digits');
  return checked(String(random).padStart(7, '0'));
}

/** Reads a number as people type or say it, with or without `VK`; null when its check digits do not fit. */
export function readCaseNumber(text: string): CaseNumber | null {
  const typed = text.slice(0, 60).trim().replace(/^vk/i, '');
  const digits = typed.replaceAll(/[\s.-]/g, '');
  if (!/^\d{9}$/.test(digits)) return null;
  const made = checked(digits.slice(0, 7));
  return made === digits ? made : null;
}

/** `VK 123 456 789`: three at a time, as people read numbers to each other. Unlike a refusal's `BZ-7K2M-PD4Q`. */
export const formatCaseNumber = (number: string): string =>
  `VK\u00a0${number.slice(0, 3)}\u00a0${number.slice(3, 6)}\u00a0${number.slice(6)}`;
