import type { Language } from '#web/languages.ts';

const formats = {
  nl: new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' }),
} as const satisfies Readonly<Record<Language, Intl.DateTimeFormat>>;

/** A moment as people in Belgium write it: `23 november 2026 om 10:00`. */
export const moment = (at: Date, language: Language): string => formats[language].format(at);

const sortable = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Brussels',
});

/** A moment on Belgian clocks that a spreadsheet sorts: `2026-11-23 10:00:00`. */
export const sortableMoment = (at: Date): string => sortable.format(at);
