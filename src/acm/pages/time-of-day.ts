import { perLocale } from '#belgian/locales.ts';
import type { Language } from '#web/languages.ts';

const formats = perLocale(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'Europe/Brussels',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
);

/** A moment of today as people read a clock in Belgium: `14:05:09`. */
export const timeOfDay = (at: Date, language: Language): string => formats[language].format(at);
