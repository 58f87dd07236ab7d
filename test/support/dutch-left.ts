/** Words that only Dutch has, of the languages that we speak: one of them in a text says that it was not translated. */
const onlyDutch =
  'het een niet voor wordt worden uw geen deze naar bij zich nog kunt hebt van bent zijn werd ook maar moet wij heeft';

const words = new RegExp(`(?<![\\p{L}’])(?:${onlyDutch.replaceAll(' ', '|')})(?!\\p{L})`, 'iu');

/** Words of a file that people type as they stand, and that every language therefore quotes. */
const quoted = /[„“"«]\s?\p{L}+\s?[“”"»]/gu;

/**
 * The first word of a text that only Dutch has.
 * @returns undefined when there is none
 */
export const dutchLeft = (text: string): string | undefined => words.exec(text.replaceAll(quoted, ''))?.[0];
