import type { Language } from '#web/languages.ts';

const formats = {
  nl: new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' }),
} as const satisfies Readonly<Record<Language, Intl.DateTimeFormat>>;

/** A moment as people in Belgium write it: `23 november 2026 om 10:00`. */
export const moment = (at: Date, language: Language): string => formats[language].format(at);
