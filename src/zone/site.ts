import type { InszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { Site } from '#web/site.ts';
import { frontPage } from './front/front-page.ts';
import { insidePage } from './inside-page.ts';
import type { ZoneLinks } from './links.ts';
import { text } from './messages/index.ts';
import { overviewPage } from './overview/overview-page.ts';
import { profilePages } from './profile/profile-pages.ts';
import { workersPage } from './workers/workers-page.ts';

export interface ZoneSiteDeps {
  readonly db: Db;
  readonly vault: InszVault;
  readonly links: ZoneLinks;
  readonly formTargets: readonly string[];
}

/** The Beveiligde Zone as people see it. */
export function zoneSite({ db, vault, links, formTargets }: ZoneSiteDeps): Site {
  return {
    system: 'zone',
    name: (language) => text(language)('site.name'),
    question: (language) => text(language)('site.question'),
    navigation: ({ person, language }) => {
      const t = text(language);
      if (person === null) return [];
      return [
        { label: t('nav.overview'), href: '/overzicht' },
        { label: t('nav.workers'), href: '/werknemers' },
        { label: t('nav.profile'), href: '/mijn-profiel' },
      ];
    },
    actingAs: ({ person }) =>
      person === null
        ? null
        : {
            person: `${person.givenName} ${person.familyName}`,
            ...(person.organisation === null ? {} : { company: person.organisation.name }),
          },
    pages: [
      frontPage(links),
      ...[overviewPage(db, vault), workersPage(db, vault), ...profilePages(db)].map(insidePage(db)),
    ],
    formTargets,
  };
}
