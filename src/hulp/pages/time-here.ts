import type { Language } from '#web/languages.ts';

const locales = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' } as const;

/** A moment as clocks in Belgium show it: `woensdag 25 november 2026, 14:32`. */
export const timeHere = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    timeZone: 'Europe/Brussels',
    dateStyle: 'full',
    timeStyle: 'short',
  }).format(at);
