import { languageOfTag, type Language } from '#web/languages.ts';

/**
 * The language in which an application wants its visitor spoken to: that of the page from which the visitor comes.
 * @param locales `ui_locales` of OpenID Connect Core 3.1.2.1: language tags, the one that is liked most first
 * @returns undefined when none is asked for that we speak
 */
export function languageAsked(locales: unknown): Language | undefined {
  const tags = typeof locales === 'string' ? locales.split(' ') : [];
  return tags.map(languageOfTag).find((language) => language !== undefined);
}
