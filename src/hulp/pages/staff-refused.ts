import { html } from '#web/html.ts';
import { page, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { hasStaffKey } from '../staff-key.ts';
import { paths } from './paths.ts';
import { weakKey } from './weak-key.ts';

/** For who is not of the staff, or not with this key: who they are here, and whom to ask. */
export function staffRefused(visit: SignedInVisit): PageAnswer {
  if (!hasStaffKey(visit)) return weakKey(visit);
  const { language, person } = visit;
  const t = text(language);
  return page({
    status: 403,
    refusal: { because: 'not-help-staff', company: null },
    title: t('staff.refused.title'),
    body: html`<h1 class="govuk-heading-xl">${t('staff.refused.title')}</h1>
      <p class="govuk-body">${t('staff.refused', { person: `${person.givenName} ${person.familyName}` })}</p>
      <p class="govuk-body"><a class="govuk-link" href="${paths.front}">${t('search.empty.all')}</a></p>`,
  });
}
