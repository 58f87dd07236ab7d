import type { Language } from '#web/languages.ts';

const locales = { nl: 'nl-BE', en: 'en-GB' } as const satisfies Readonly<Record<Language, string>>;

const format = (language: Language, dateStyle: 'long' | 'medium'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locales[language], { dateStyle, timeStyle: 'short', timeZone: 'Europe/Brussels' });

const long = { nl: format('nl', 'long'), en: format('en', 'long') } as const;
const short = { nl: format('nl', 'medium'), en: format('en', 'medium') } as const;

/** A moment as people in Belgium write it: `23 november 2026 om 10:00`. */
export const moment = (at: Date, language: Language): string => long[language].format(at);

/** The same for a narrow column: `23 nov 2026, 10:00`. */
export const shortMoment = (at: Date, language: Language): string => short[language].format(at);
