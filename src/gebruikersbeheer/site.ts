import { setTimeout as pause } from 'node:timers/promises';
import type { Site } from '#web/site.ts';
import { partsOf, type GebruikersbeheerDeps } from './index.ts';
import { text } from './messages/index.ts';
import { administratorPages } from './pages/administrators.ts';
import { askPages } from './pages/ask.ts';
import { changePages } from './pages/change.ts';
import { companies } from './pages/companies.ts';
import { copyPages } from './pages/copy.ts';
import { endPages } from './pages/end.ts';
import { explainPage } from './pages/explain.ts';
import { exportPeoplePage } from './pages/export-people.ts';
import { exportPage } from './pages/export.ts';
import { front } from './pages/front.ts';
import { givePages } from './pages/give.ts';
import { companyOfVisit, type PageDeps } from './pages/in-company.ts';
import { importPages } from './pages/import.ts';
import { importResultPages } from './pages/import-result.ts';
import { insidePages } from './pages/inside.ts';
import { linkPages } from './pages/link.ts';
import { paths } from './paths.ts';
import { namePages } from './pages/name.ts';
import { ownRequestPages } from './pages/own-requests.ts';
import { people } from './pages/people.ts';
import { person } from './pages/person.ts';
import { relationPages } from './pages/relation.ts';
import { renewPages } from './pages/renew.ts';
import { requestPages } from './pages/requests.ts';
import { reviewPages } from './pages/review.ts';
import { rightsTable } from './pages/rights-table.ts';
import { stoppedPage } from './pages/stopped.ts';

export interface GebruikersbeheerSiteDeps extends GebruikersbeheerDeps {
  /** The site of BTB, where a legal representative appoints who manages access. */
  readonly btbUrl: URL;
  /** Origins to which signing in leads (the provider's): a form may end there. */
  readonly formTargets: readonly string[];
}

/** The site where a company gives its people rights, and ends them. */
export function gebruikersbeheerSite(deps: GebruikersbeheerSiteDeps): Site {
  const { btbUrl, formTargets } = deps;
  const pages: PageDeps = { parts: partsOf(deps), btbUrl, pause: (milliseconds) => pause(milliseconds) };
  return {
    system: 'gebruikersbeheer',
    name: (language) => text(language)('site.name'),
    question: (language) => text(language)('site.question'),
    navigation: ({ person, language }) =>
      person === null
        ? []
        : [
            { label: text(language)('nav.companies'), href: paths.companies },
            { label: text(language)('nav.own-requests'), href: paths.ownRequests },
          ],
    actingAs: (visit) => {
      if (visit.person === null) return null;
      const company = companyOfVisit(visit);
      const person = `${visit.person.givenName} ${visit.person.familyName}`;
      return company === undefined ? { person } : { person, company };
    },
    pages: [
      front(pages),
      companies(pages),
      ...askPages(pages),
      ...ownRequestPages(pages),
      ...requestPages(pages),
      ...administratorPages(pages),
      people(pages),
      ...linkPages(pages),
      ...insidePages(pages),
      stoppedPage(pages),
      ...reviewPages(pages),
      rightsTable(pages),
      exportPage(pages),
      exportPeoplePage(pages),
      ...importPages(pages),
      ...importResultPages(pages),
      person(pages),
      explainPage(pages),
      ...relationPages(pages),
      ...copyPages(pages),
      ...namePages(pages),
      ...givePages(pages),
      ...changePages(pages),
      ...renewPages(pages),
      ...endPages(pages),
    ],
    formTargets,
  };
}
