import { perLocale } from '#belgian/locales.ts';
import type { Language } from '#web/languages.ts';

const formats = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Brussels', dateStyle: 'full', timeStyle: 'short' }),
);

/** A moment as clocks in Belgium show it: `woensdag 25 november 2026, 14:32`. */
export const timeHere = (at: Date, language: Language): string => formats[language].format(at);
