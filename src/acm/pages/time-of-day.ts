import type { Language } from '#web/languages.ts';

const formats = {
  nl: new Intl.DateTimeFormat('nl-BE', {
    timeZone: 'Europe/Brussels',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Brussels',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }),
} as const;

/** A moment of today as people read a clock in Belgium: `14:05:09`. */
export const timeOfDay = (at: Date, language: Language): string => formats[language].format(at);
