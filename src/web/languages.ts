/** The languages of the product; the first one is what people see when nothing else is known. */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);

/** Texts of one room: the Dutch file gives the keys, every other language must have exactly these. */
export type Texts<Dutch> = Readonly<Record<keyof Dutch, string>>;

export type Values = Readonly<Record<string, string | number>>;

/** Gives the text of a key with `{name}` replaced by its value. What it returns is plain text, escaped by `html`. */
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/**
 * The translator of one room.
 * @example const t = translator({ nl, en }); t(visit.language)('company.since', { date })
 * For a count give two keys, `x.one` and `x.other`, and choose with `plural`.
 */
export function translator<Key extends string>(
  texts: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
): (language: Language) => Translate<Key> {
  return (language) => (key, values) => fill(texts[language][key], values ?? {});
}

/** @throws Error when the text has a place for which no value was given: a page never shows `{name}`. */
function fill(text: string, values: Values): string {
  return text.replaceAll(/\{([a-zA-Z]+)\}/g, (_match, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the text "${text}" needs a value for ${name}`);
    return String(value);
  });
}

/** Both languages have two forms; 0 takes the plural. */
export const plural = (count: number): 'one' | 'other' => (count === 1 ? 'one' : 'other');
