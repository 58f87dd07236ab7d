import { firstDayOfMonth } from './first-day-of-month.ts';
import { perLocale } from './locales.ts';

declare const localDateBrand: unique symbol;

/** A calendar date in Belgium, `YYYY-MM-DD`. It has no time and no zone; texts of this form sort as dates. */
export type LocalDate = string & { readonly [localDateBrand]: true };

/** Reads `2026-11-23`, `23-11-2026` or `23/11/2026`; null when no such day exists. */
export function parseLocalDate(text: string): LocalDate | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const belgian = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : belgian
      ? [Number(belgian[3]), Number(belgian[2]), Number(belgian[1])]
      : [0, 0, 0];
  return localDate(year, month, day);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The date of these three numbers; null when the (Gregorian) calendar has no such day. */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  const days = month === 2 && isLeap(year) ? 29 : (daysOfMonth[month - 1] ?? 0);
  if (!Number.isInteger(day) || day < 1 || day > days) return null;
  const [y, m, d] = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return `${y}-${m}-${d}` as LocalDate;
}

/** The day that lies `days` later, or earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10) as LocalDate;
}

/** How many days `to` lies after `from`; negative when it lies before. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

const inBrussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short' });

/** The date on Belgian calendars at this moment. */
export const brusselsDate = (now: Date): LocalDate => inBrussels.format(now) as LocalDate;

/** The moment at which this day is over in Belgium, also on the two days a year when the clock changes. */
export function endOfBrusselsDay(date: LocalDate): Date {
  const next = addDays(date, 1);
  // Belgium is one or two hours ahead of UTC: the next day has begun there at 22:00 or 23:00 UTC.
  const early = new Date(`${date}T22:00:00Z`);
  return brusselsDate(early) === next ? early : new Date(`${date}T23:00:00Z`);
}

const long = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));

/** As people write it: `23 november 2026`, `23 novembre 2026`, `23. November 2026`, `23 November 2026`. */
export const formatLocalDate = (date: LocalDate, language: keyof typeof long): string =>
  firstDayOfMonth(long[language].format(new Date(`${date}T00:00:00Z`)), language);
