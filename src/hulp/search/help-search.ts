import MiniSearch from 'minisearch';
import type { Language } from '#web/languages.ts';
import type { HelpPage } from '../library/help-page.ts';
import type { Library } from '../library/open-library.ts';
import { paths } from '../pages/paths.ts';
import { foldWords } from './fold-words.ts';
import { ownPages, type OwnPage } from './own-pages.ts';
import { searchWords } from './words.ts';

/** So many characters of what was typed count; nobody asks a longer question. */
export const longestSearch = 200;

/** So many different words count: each one is looked for with its typing errors. */
const mostWords = 12;

/** A page that fits so much less than the best one only lengthens the list. */
const leastShare = 0.15;

/** A page as the list of a search shows it. */
export interface Found {
  /** The name of a help page; of another page of this site its address. */
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
}

/** Finds pages in one language, the best first. */
export type HelpSearch = (language: Language, typed: string) => readonly Found[];

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly keywords: string;
  readonly headings: string;
  readonly summary: string;
  readonly text: string;
}

/** Makes an index of all help pages and this site's own pages in each language, in memory; a search then takes about a millisecond. */
export function helpSearch({ pages }: Library): HelpSearch {
  interface Searched {
    readonly index: MiniSearch<Entry>;
    readonly ignored: ReadonlySet<string>;
    readonly shown: ReadonlyMap<string, Found>;
  }
  const indexes = new Map<Language, Searched>();
  for (const language of Object.keys(pages) as Language[]) {
    const same = meanings(searchWords[language].same);
    const ignored = new Set(searchWords[language].ignored.split(' '));
    const index = new MiniSearch<Entry>({
      fields: ['title', 'keywords', 'headings', 'summary', 'text'],
      tokenize: (text) => [...foldWords(text)],
      // A page is found by every word that means the same as one of its own; typing errors in those too.
      processTerm: (word) => (ignored.has(word) ? null : [word, ...(same.get(word) ?? [])]),
      searchOptions: {
        tokenize: (text) => [...foldWords(text)],
        processTerm: (word) => word,
        boostDocument: (id) => weights.get(String(id)) ?? 1,
        boost: { title: 5, keywords: 4, headings: 2, summary: 2 },
        // One wrong letter from four on, two from eight on; short words must be right, or everything resembles them.
        fuzzy: (word) => (word.length < 4 ? false : word.length < 8 ? 1 : 2),
        prefix: (word) => word.length > 2,
        // A word with a typing error says nearly as much as the word itself: it is mostly the one that counts.
        weights: { fuzzy: 0.8, prefix: 0.6 },
        combineWith: 'OR',
      },
    });
    index.addAll([...pages[language].map(entryOf), ...ownPages.map((one) => entryOfOwn(one, language))]);
    const shown = [...pages[language].map(foundPage), ...ownPages.map((one) => foundOwn(one, language))];
    indexes.set(language, { index, ignored, shown: new Map(shown.map((one) => [one.slug, one])) });
  }
  return (language, typed) => {
    const found = indexes.get(language);
    if (found === undefined) return [];
    const all = [...new Set(foldWords(typed.slice(0, longestSearch)))].slice(0, mostWords);
    const telling = all.filter((word) => !found.ignored.has(word));
    if (telling.length === 0) return [];
    const hits = found.index.search(telling.join(' '));
    // Most of what was typed must be there: one word of a long question proves little.
    const enough = Math.ceil(telling.length / 2);
    const least = (hits[0]?.score ?? 0) * leastShare;
    return hits
      .filter(({ queryTerms, score }) => queryTerms.length >= enough && score >= least)
      .flatMap(({ id }) => found.shown.get(String(id)) ?? []);
  };
}

const entryOf = ({ slug, title, keywords, headings, summary, sentences }: HelpPage): Entry => ({
  id: slug,
  title,
  keywords: keywords.join(' '),
  headings: headings.join(' '),
  summary,
  text: sentences.join(' '),
});

const entryOfOwn = ({ path, title, line, words }: OwnPage, language: Language): Entry => ({
  id: path,
  title: title(language),
  keywords: words[language],
  headings: '',
  summary: line(language),
  text: '',
});

const weights: ReadonlyMap<string, number> = new Map(ownPages.map(({ path, weight }) => [path, weight]));

const foundPage = ({ slug, title, summary }: HelpPage): Found => ({ slug, title, summary, href: paths.pageOf(slug) });

const foundOwn = ({ path, title, line }: OwnPage, language: Language): Found => ({
  slug: path,
  title: title(language),
  summary: line(language),
  href: path,
});

/** For each word, the others that mean the same. */
function meanings(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const line of lines) {
    const words = line.split(' ');
    for (const word of words) all.set(word, [...(all.get(word) ?? []), ...words.filter((other) => other !== word)]);
  }
  return all;
}
