import { foldWords } from '../../src/hulp/search/fold-words.ts';
import { helpSearch } from '../../src/hulp/search/help-search.ts';
import { libraryOfTests } from '../../test/support/help.ts';
import { median, type BenchCase } from '../measure.ts';

/** What people type: right, with errors, with words that mean the same, and far too much. */
const questions = [
  'inloggen',
  'itsme werkt niet',
  'itsmee wekt niet',
  'kaartleezer',
  'ik ben mijn wachtwoord kwijt en kan niet meer aanmelden',
  'recht geven voor een vestiging',
  'hoofdtoegangbeheerder',
  'cookies',
  'paardrijles op zondag',
  'aanmelden '.repeat(50),
];

const times: number[] = [];

export const searchBench: BenchCase = {
  name: 'help-search',
  words:
    'searches in the help with typing errors and words that mean the same (ten questions, of a word to five hundred characters), beside a plain look for each of their words in the same texts',
  unit: 'searches',
  size: 2_000,
  aim: 0.5,
  prepare: async (size) => {
    const library = libraryOfTests();
    const search = helpSearch(library);
    const texts = library.pages.nl.map(({ title, summary, headings, keywords, sentences }) =>
      foldWords([title, summary, ...headings, ...keywords, ...sentences].join(' ')).join(' '),
    );
    if (search('nl', 'itsmee wekt niet')[0]?.slug !== 'itsme') throw new Error('the search does not find itsme');
    const question = (place: number): string => questions[place % questions.length] ?? '';
    return {
      ours: async () => {
        for (let place = 0; place < size; place += 1) {
          const begin = performance.now();
          search('nl', question(place));
          times.push(performance.now() - begin);
        }
      },
      beside: async () => {
        let found = 0;
        for (let place = 0; place < size; place += 1) {
          const words = foldWords(question(place));
          found += texts.filter((text) => words.some((word) => text.includes(word))).length;
        }
        if (found === 0) throw new Error('the plain look found nothing');
      },
      close: async () => undefined,
    };
  },
  afterwards: async () => {
    const sorted = times.toSorted((one, other) => one - other);
    const of = (part: number): string => (sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN).toFixed(2);
    return `a search took ${median(sorted).toFixed(2)} ms in the median, ${of(0.99)} ms at the 99th percentile, ${of(1)} ms at most (aim 20 ms)`;
  },
};
