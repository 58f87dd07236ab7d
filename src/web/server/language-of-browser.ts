import { languageOfTag, languages, type Language } from '../languages.ts';

/**
 * What a browser says about a person who has chosen nothing yet: the language that it likes most, where we have it, and
 * else Dutch. What it likes less says little: many browsers add English by themselves.
 * @param accepted the header Accept-Language (RFC 9110, 12.5.4); browsers write the language that is liked most first
 */
export function languageOfBrowser(accepted: string | undefined): Language {
  const [first] = (accepted ?? '').split(/[,;]/);
  return languageOfTag(first) ?? languages[0];
}
