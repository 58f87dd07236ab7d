import { languageOfTag, languages, type Language } from '../languages.ts';

/**
 * What a browser says about a person who has chosen nothing yet. French or German first: somebody set it so, and reads
 * that. English is what a machine says that nobody set, and many are in a Flemish office: it counts as saying nothing.
 * @param accepted the header Accept-Language (RFC 9110, 12.5.4); browsers write the language that is liked most first
 */
export function languageOfBrowser(accepted: string | undefined): Language {
  const [first] = (accepted ?? '').split(/[,;]/);
  const said = languageOfTag(first);
  return said === undefined || said === 'en' ? languages[0] : said;
}
