import { inszVault } from '#keys/sealed.ts';
import type { Keys } from '#keys/keys-file.ts';
import type { Db } from '#store/database.ts';
import { assetPath } from '#web/look/assets.ts';
import type { Language } from '#web/languages.ts';
import type { Site } from '#web/site.ts';
import { asStaff } from './as-staff.ts';
import type { HelpLine } from './help-line.ts';
import { openLibrary, type LibraryDeps } from './library/open-library.ts';
import { text } from './messages/index.ts';
import { noteMiss } from './note-miss.ts';
import { checkPages } from './pages/check.ts';
import { feedbackPages } from './pages/feedback.ts';
import { frontPage } from './pages/front.ts';
import { helpPage } from './pages/help-page.ts';
import { paths } from './pages/paths.ts';
import { searchPage } from './pages/search.ts';
import { staffPage } from './pages/staff.ts';
import { helpSearch } from './search/help-search.ts';
import { takeFeedback } from './take-feedback.ts';

export interface HulpSiteDeps {
  /** The database as `hulp` sees it. */
  readonly db: Db;
  readonly keys: Keys;
  readonly urls: LibraryDeps['urls'];
  readonly line: HelpLine;
  /** URNs of the digital keys with which people can sign in here. */
  readonly keysOffered: readonly string[];
  /** URNs of those that BTB accepts. */
  readonly btbKeys: readonly string[];
  /** Origins to which signing in leads: a form may end there. */
  readonly formTargets: readonly string[];
}

const kindOf = (urn: string): string => urn.slice(urn.lastIndexOf(':') + 1);

const named = ['eid', 'itsme', 'csamtotp', 'csamsms'] as const;

/** The names of keys in a sentence: `eID, itsme`. */
function namesOf(urns: readonly string[], language: Language): string {
  const t = text(language);
  const kinds = urns.map((urn) => named.find((kind) => kind === kindOf(urn)) ?? ('other' as const));
  return [...new Set(kinds)].map((kind) => t(`key.${kind}`)).join(', ');
}

/**
 * The help: public pages that answer also while the database does not, and one page for who keeps them.
 * @throws Error that lists what is wrong with the files of the help pages
 */
export function hulpSite({ db, keys, urls, line, keysOffered, btbKeys, formTargets }: HulpSiteDeps): Site {
  const library = openLibrary({ urls, values: (language) => ({ btbKeys: namesOf(btbKeys, language) }) });
  const deps = { library, line, keysOffered: keysOffered.map(kindOf) };
  return {
    system: 'hulp',
    name: (language) => text(language)('site.name'),
    question: (language) => text(language)('site.question'),
    navigation: ({ language, person }) => {
      const t = text(language);
      return [
        { label: t('nav.front'), href: paths.front },
        { label: t('nav.search'), href: paths.search },
        { label: t('nav.call'), href: paths.pageOf('wie-bellen') },
        ...(person === null ? [] : [{ label: t('nav.staff'), href: paths.staff }]),
      ];
    },
    actingAs: ({ person }) => (person === null ? null : { person: `${person.givenName} ${person.familyName}` }),
    pages: [
      frontPage(deps),
      helpPage(deps),
      searchPage({ ...deps, search: helpSearch(library), noteMiss: noteMiss({ db, keys }) }),
      ...feedbackPages({ ...deps, take: takeFeedback({ db, keys }) }),
      ...checkPages(deps),
      staffPage({ ...deps, asStaff: asStaff({ db, vault: inszVault(keys, 'hulp') }) }),
    ],
    formTargets,
    scripts: [assetPath('help')],
  };
}
