import { randomUUID } from 'node:crypto';
import { inszVault } from '#keys/sealed.ts';
import type { Keys } from '#keys/keys-file.ts';
import type { Db } from '#store/database.ts';
import { assetPath } from '#web/look/assets.ts';
import type { Language } from '#web/languages.ts';
import type { Site } from '#web/site.ts';
import { asAnyStaff, asStaff } from './as-staff.ts';
import type { HelpLine } from './help-line.ts';
import { openLibrary, type LibraryDeps } from './library/open-library.ts';
import { text } from './messages/index.ts';
import { noteMiss } from './note-miss.ts';
import { checkPages } from './pages/check.ts';
import { feedbackPages } from './pages/feedback.ts';
import { text as contactText } from './contact/messages/index.ts';
import { openContact } from './contact/open-contact.ts';
import { contactPages } from './contact/pages/index.ts';
import { contactPaths } from './contact/paths.ts';
import { frontPage } from './pages/front.ts';
import { helpPage } from './pages/help-page.ts';
import { paths } from './pages/paths.ts';
import { searchPage } from './pages/search.ts';
import { staffPage } from './pages/staff.ts';
import { staffNavigation } from './pages/staff-navigation.ts';
import { helpSearch } from './search/help-search.ts';
import { text as guideText } from './guide/messages/index.ts';
import { chainPage } from './guide/pages/chain.ts';
import type { GuideDeps } from './guide/pages/guide-deps.ts';
import { startPage } from './guide/pages/start.ts';
import { guidePaths } from './guide/paths.ts';
import { readChain } from './guide/read-chain.ts';
import type { OwnCompanies } from './guide/own-companies.ts';
import type { ChainSources } from './guide/sources.ts';
import { statementPages } from './statements/pages/statement-pages.ts';
import type { StatementDeps } from './statements/pages/statement-page.ts';
import { keyKinds, mainKind } from '#sleutels/index.ts';
import { keyItems } from './status/items.ts';
import { text as statusText } from './status/messages/index.ts';
import type { NoticeBoard } from './status/notice-board.ts';
import { noticesPart } from './status/pages/notices-part.ts';
import { statusPaths } from './status/paths.ts';
import { statusPages } from './status/site-part.ts';
import { statusNow } from './status/status-now.ts';
import type { PeopleSources, RefusalSources } from './line/line-parts.ts';
import { text as lineText } from './line/messages/index.ts';
import { linePages } from './line/open-line.ts';
import { linePaths } from './line/paths.ts';
import { takeFeedback } from './take-feedback.ts';

export interface HulpSiteDeps {
  /** The database as `hulp` sees it. */
  readonly db: Db;
  readonly keys: Keys;
  /** Public origins, the own one included. */
  readonly urls: LibraryDeps['urls'] & GuideDeps['urls'];
  readonly line: HelpLine;
  /** Where staff are told of questions and complaints; null: nowhere. */
  readonly mailbox: string | null;
  /** URNs of the digital keys with which people can sign in here. */
  readonly keysOffered: readonly string[];
  /** URNs of those that BTB accepts. */
  readonly btbKeys: readonly string[];
  /** What the access guide asks of the systems of the chain. */
  readonly chain: Omit<ChainSources, 'keysOffered'>;
  /** What staff tell everybody; the same for all sites of this process. */
  readonly notices: NoticeBoard;
  readonly clock: () => Date;
  readonly log: (message: string, details: Readonly<Record<string, string>>) => void;
  /** Who runs the product. */
  readonly operator: StatementDeps['operator'];
  /** What the help line reads of refusals, and asks about people. */
  readonly refusals: RefusalSources;
  readonly people: PeopleSources & { readonly ownCompaniesOf: OwnCompanies };
  /** Origins to which signing in leads: a form may end there. */
  readonly formTargets: readonly string[];
}

const kindOf = (urn: string): string => urn.slice(urn.lastIndexOf(':') + 1);

const named = ['eid', 'itsme', 'csamtotp', 'csamsms', 'eidashigh', 'eidassubstantial', 'passkey'] as const;

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
export function hulpSite(deps: HulpSiteDeps): Site {
  const { db, keys, urls, line, keysOffered, btbKeys, chain, notices, clock, log, formTargets } = deps;
  const library = openLibrary({ urls, values: (language) => ({ btbKeys: namesOf(btbKeys, language) }) });
  const pages = { library, line, keysOffered: keysOffered.map(kindOf) };
  const offered = keyKinds.filter((kind) => pages.keysOffered.includes(kind));
  const read = readChain({ ...chain, keysOffered: offered });
  const guide: GuideDeps = { read, urls, askedRight: chain.codes[0] ?? '', ownCompanies: deps.people.ownCompaniesOf };
  const { usableKeys } = chain.sleutels;
  const staffDeps = { db, vault: inszVault(keys, 'hulp'), usableKeys };
  const staff = asStaff(staffDeps);
  const status = {
    board: notices,
    status: statusNow({ db, clock, log }),
    keys: keyItems.filter((kind) => offered.some((one) => mainKind(one) === kind)),
    asStaff: asAnyStaff(staffDeps),
    uuid: randomUUID,
  };
  return {
    system: 'hulp',
    name: (language) => text(language)('site.name'),
    question: (language) => text(language)('site.question'),
    navigation: ({ language }) => {
      const t = text(language);
      return [
        { label: t('nav.front'), href: paths.front },
        { label: guideText(language)('guide.nav'), href: guidePaths.start },
        { label: t('nav.call'), href: paths.pageOf('wie-bellen') },
        { label: contactText(language)('nav.contact'), href: contactPaths.form },
        { label: statusText(language)('nav.status'), href: statusPaths.status },
        // Also to who is not signed in yet: somebody on the telephone must find it.
        { label: lineText(language)('nav.mine'), href: linePaths.mine },
      ];
    },
    ownNavigation: staffNavigation(staffDeps),
    actingAs: ({ person }) => (person === null ? null : { person: `${person.givenName} ${person.familyName}` }),
    pages: [
      frontPage({
        ...pages,
        notices: async (language) => noticesPart(await notices.now(), language, { linked: true }),
      }),
      helpPage(pages),
      startPage(guide),
      chainPage(guide, namesOf),
      searchPage({ ...pages, search: helpSearch(library), noteMiss: noteMiss({ db, keys }) }),
      ...feedbackPages({ ...pages, take: takeFeedback({ db, keys }) }),
      ...checkPages(pages),
      staffPage({ ...pages, asStaff: staff }),
      ...statusPages(status),
      ...contactPages({ contact: openContact({ db, keys, url: urls.hulp, usableKeys, mailbox: deps.mailbox }), line }),
      ...statementPages({ operator: deps.operator, urls }),
      ...linePages({
        db,
        keys,
        ownUrl: urls.hulp,
        refusals: deps.refusals,
        people: deps.people,
        chain,
        read,
        keyNames: namesOf,
        library,
      }),
    ],
    formTargets,
    opensWithoutDatabase: true,
    scripts: [assetPath('help')],
  };
}
