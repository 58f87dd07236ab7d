import { perLocale } from '#belgian/locales.ts';

/** The languages of the product; the first one is what people see when nothing else is known. */
export const languages = ['nl', 'fr', 'de', 'en'] as const;

export type Language = (typeof languages)[number];

export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);

/**
 * The language of a tag such as a browser sends, `fr-BE`: its first part.
 * @returns undefined when it is none of ours
 */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const [first] = (tag ?? '').trim().toLowerCase().split('-');
  return isLanguage(first) ? first : undefined;
}

/** Texts of one room: the Dutch file gives the keys, every other language must have exactly these. */
export type Texts<Dutch> = Readonly<Record<keyof Dutch, string>>;

export type Values = Readonly<Record<string, string | number>>;

/** Gives the text of a key with `{name}` replaced by its value. What it returns is plain text, escaped by `html`. */
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/**
 * The translator of one room.
 * @example const t = translator({ nl, fr, de, en }); t(visit.language)('company.since', { date })
 * For a count give two keys, `x.one` and `x.other`, and choose with `plural`. A whole number that is a value of a
 * text is written in the form of the language.
 */
export function translator<Key extends string>(
  texts: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
): (language: Language) => Translate<Key> {
  return (language) => (key, values) => fill(texts[language][key], values ?? {}, language);
}

/** @throws Error when the text has a place for which no value was given: a page never shows `{name}`. */
function fill(text: string, values: Values, language: Language): string {
  return text.replaceAll(/\{([a-zA-Z]+)\}/g, (_match, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the text "${text}" needs a value for ${name}`);
    return typeof value === 'number' ? numbers[language].format(value) : value;
  });
}

const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const forms = perLocale((locale) => new Intl.PluralRules(locale));

/** Which of the two forms a count takes; in French 0 takes the singular. */
export const plural = (count: number, language: Language): 'one' | 'other' =>
  forms[language].select(count) === 'one' ? 'one' : 'other';
