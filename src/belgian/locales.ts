/** How dates, times and numbers are written in each language, as people in Belgium write them. */
export const locales = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' } as const;

type Locales = typeof locales;

/** One value per language, made once: making a formatter costs much more than using it. */
export const perLocale = <Made>(
  make: (locale: Locales[keyof Locales]) => Made,
): Readonly<Record<keyof Locales, Made>> => ({
  nl: make(locales.nl),
  fr: make(locales.fr),
  de: make(locales.de),
  en: make(locales.en),
});
