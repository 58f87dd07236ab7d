import { firstDayOfMonth } from './first-day-of-month.ts';
import { perLocale } from './locales.ts';

const format = (dateStyle: 'long' | 'medium') =>
  perLocale(
    (locale) => new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', timeZone: 'Europe/Brussels' }),
  );

const long = format('long');
const short = format('medium');

/** A moment as people in Belgium write it: `23 november 2026 om 10:00`. */
export const moment = (at: Date, language: keyof typeof long): string =>
  firstDayOfMonth(long[language].format(at), language);

/** The same for a narrow column: `23 nov 2026, 10:00`. */
export const shortMoment = (at: Date, language: keyof typeof short): string =>
  firstDayOfMonth(short[language].format(at), language);
