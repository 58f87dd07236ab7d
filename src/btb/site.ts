import { randomUUID } from 'node:crypto';
import type { Site } from '#web/site.ts';
import type { KboBelow } from './below.ts';
import type { Btb } from './index.ts';
import { text } from './messages/index.ts';
import { appointCheck } from './pages/appoint-check.ts';
import { appointDetails } from './pages/appoint-details.ts';
import { appointTask } from './pages/appoint-task.ts';
import { appointWho } from './pages/appoint-who.ts';
import { appointment } from './pages/appointment.ts';
import { companyOfVisit } from './pages/as-person.ts';
import { companies } from './pages/companies.ts';
import { company } from './pages/company.ts';
import { confirm } from './pages/confirm.ts';
import { history } from './pages/history.ts';
import { front } from './pages/front.ts';
import { invitation } from './pages/invitation.ts';
import { invitations } from './pages/invitations.ts';
import type { PageDeps } from './pages/page-deps.ts';
import { act } from './pages/act.ts';
import { stopTask } from './pages/stop-task.ts';
import { tasks } from './pages/tasks.ts';
import { file } from './exception/pages/file.ts';
import { files } from './exception/pages/files.ts';
import { newRequest } from './exception/pages/new-request.ts';
import { objection } from './exception/pages/objection.ts';
import { ownRequest } from './exception/pages/own-request.ts';
import { ownRequests } from './exception/pages/own-requests.ts';
import { paths } from './paths.ts';

export interface BtbSiteDeps {
  readonly btb: Btb;
  readonly kbo: KboBelow;
  /** The setting BTB_KEYS; signing in to this site must ask for these (acr_values). */
  readonly keysAccepted: readonly string[];
  /** Public origins of the sites to which pages lead. */
  readonly kboUrl: URL;
  readonly gebruikersbeheerUrl: URL;
  /** Origins to which signing in leads (the provider's): a form may end there. */
  readonly formTargets: readonly string[];
  /** Every right that can be given, named in this language: its applications are no business of this system. */
  readonly services: PageDeps['services'];
  readonly uuid?: () => string;
}

/** The site "Beheer van toegangsbeheerders": a legal representative puts somebody in charge, who accepts. */
export function btbSite({ formTargets, uuid, ...given }: BtbSiteDeps): Site {
  const deps: PageDeps = { ...given, uuid: uuid ?? randomUUID };
  return {
    system: 'btb',
    name: (language) => text(language)('site.name'),
    question: (language) => text(language)('site.question'),
    navigation: ({ language, person }) => [
      { label: text(language)('nav.front'), href: paths.front },
      ...(person === null
        ? []
        : [
            { label: text(language)('nav.companies'), href: paths.companies },
            { label: text(language)('nav.tasks'), href: paths.tasks },
            { label: text(language)('nav.invitations'), href: paths.invitations },
          ]),
    ],
    actingAs: (visit) => {
      if (visit.person === null) return null;
      const acting = companyOfVisit(visit);
      const person = `${visit.person.givenName} ${visit.person.familyName}`;
      return acting === undefined ? { person } : { person, company: acting };
    },
    pages: [
      front(deps),
      companies(deps),
      company(deps),
      ...appointWho(deps),
      ...appointDetails(deps),
      ...appointTask(deps),
      ...appointCheck(deps),
      appointment(deps),
      ...act(deps),
      ...confirm(deps),
      ...history(deps),
      tasks(deps),
      ...stopTask(deps),
      invitations(deps),
      ...invitation(deps),
      ownRequests(deps),
      ...newRequest(deps),
      ...ownRequest(deps),
      files(deps),
      ...file(deps),
      ...objection(deps),
    ],
    formTargets,
  };
}
