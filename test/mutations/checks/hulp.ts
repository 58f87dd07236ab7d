import { mutationsOf, type Mutation } from '../mutation.ts';

const folder = 'src/hulp';
const tests = (...names: readonly string[]): readonly string[] => names.map((name) => `${folder}/${name}.test.ts`);

/** What may stand in a help page, and what may stay behind of who reads it. */
export const hulp: readonly Mutation[] = [
  ...mutationsOf(`${folder}/library/resolve-link.ts`, tests('library/resolve-link'), [
    ['the sites to which a help page may lead', 'url !== null && outside.includes(url.host)', 'url !== null'],
    ['https to other sites', "scheme === 'https' ? URL.parse(target) : null", 'URL.parse(target)'],
    ['only the pages of the help that are named', 'ownPages.includes(rest) ? rest : null', 'rest'],
    ['a path on our own site', String.raw`/^\/(?!\/)[a-z/-]*$/.test(rest)`, 'true'],
    [
      'a link only to a page that exists',
      'return isPage(rest) ? paths.pageOf(rest) : null;',
      'return paths.pageOf(rest);',
    ],
  ]),
  ...mutationsOf(`${folder}/rules/missed-text.ts`, tests('rules/missed-text'), [
    ['no digit in what is kept of a search', String.raw`.replaceAll(/\p{N}/gu, '#')`, ''],
    ['no mail address in what is kept of a search', String.raw`.replaceAll(/\S*@\S*/gu, '@')`, ''],
  ]),
  ...mutationsOf(`${folder}/rules/mask-numbers.ts`, tests('rules/mask-numbers'), [
    ['numbers with signs between their digits being masked', String.raw`[\s./\-–_()+]{0,3}`, ''],
  ]),
  ...mutationsOf(`${folder}/rules/line-state.ts`, tests('rules/line-state'), [
    ['the line being closed on holidays', 'closedOnHolidays ? holidayOn(date) : null', 'null'],
    ['the minute at which the line closes', 'minutes < lineHours.closes', 'minutes <= lineHours.closes'],
  ]),
  ...mutationsOf(`${folder}/line/rules/scripts.ts`, tests('line/rules/scripts'), [
    ['the guide only where a link of the chain is missing', 'missingLink.includes(script)', 'true'],
  ]),
  ...mutationsOf(`${folder}/search/help-search.ts`, tests('search/help-search'), [
    ['most of the words having to be there', 'queryTerms.length >= enough && ', ''],
  ]),
  ...mutationsOf(`${folder}/as-staff.ts`, tests('site'), [
    ['who keeps the help being asked at every request', 'found.rows[0]?.yes === true', 'true'],
    [
      'a card or itsme for who keeps the help',
      'rrn === null || !(await hasOpenStaffKey(usableKeys, visit))',
      'rrn === null',
    ],
  ]),
];
