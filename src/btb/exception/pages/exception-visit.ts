import { brusselsDate } from '#belgian/local-date.ts';
import type { PageRoute, SignedInPage } from '#web/site.ts';
import { linkButton } from '#web/components/link-button.ts';
import { html } from '#web/html.ts';
import { page, type Answer, type Visit } from '#web/visit.ts';
import type { PersonVisit } from '../../pages/as-person.ts';
import type { PageDeps } from '../../pages/page-deps.ts';
import { keyRefusedPage, missingPage, numberRefusedPage } from '../../pages/refusal-pages.ts';
import { text } from '../../messages/index.ts';
import { paths } from '../../paths.ts';
import { keyNameOf } from '../../rules/keys-accepted.ts';
import { isStaffKey } from '../rules/staff-key.ts';
import type { StaffRow } from '../store/staff.ts';

type Route = Pick<SignedInPage, 'method' | 'path' | 'notAPage' | 'files'>;

/**
 * A page of somebody's own request: any key will do, as it may be the lack of another one that brings them here. What
 * proves more are documents, and two people who look at them.
 */
export const withAnyKey = (
  { keysAccepted }: Pick<PageDeps, 'keysAccepted'>,
  route: Route,
  handle: (person: PersonVisit) => Promise<Answer>,
): PageRoute => ({
  ...route,
  access: 'signed-in',
  anyKey: true,
  handle: async (visit) => {
    const { person } = visit;
    if (person.acr === null) return keyRefusedPage(visit, { permitted: false, because: 'key-not-told' }, keysAccepted);
    if (person.rrn === null) return numberRefusedPage(visit);
    const { givenName, familyName, voId: id } = person;
    const actor = { insz: person.rrn, id, givenName, familyName, key: keyNameOf(person.acr) };
    return handle({ visit, actor, today: brusselsDate(visit.now) });
  },
});

export interface StaffVisit extends PersonVisit {
  readonly member: StaffRow;
}

/** A page for members of staff, with a key of level high; others do not learn that it is there. */
export const asStaff = (deps: PageDeps, route: Route, handle: (staff: StaffVisit) => Promise<Answer>): PageRoute =>
  withAnyKey(deps, route, async (person) => {
    const { visit, actor } = person;
    const member = await deps.btb.exceptions.staffOf(actor);
    if (member === null) return missingPage(visit, 'request');
    return isStaffKey(visit.person) ? handle({ ...person, member }) : weakKeyPage(visit);
  });

function weakKeyPage(visit: Visit): Answer {
  const t = text(visit.language);
  return page({
    status: 403,
    refusal: { because: 'staff-key', company: null },
    title: t('files.weak.title'),
    body: html`<h1 class="govuk-heading-l">${t('files.weak.title')}</h1>
      <p class="govuk-body">${t('files.weak')}</p>
      ${linkButton({ text: t('files.prove.go'), href: `/aanmelden?sterk=1&terug=${encodeURIComponent(paths.files)}` })}`,
  });
}
