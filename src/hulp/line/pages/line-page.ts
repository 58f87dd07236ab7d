import { html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, type Answer, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { weakKey } from '../../pages/weak-key.ts';
import { hasOpenStaffKey } from '../../staff-key.ts';
import { nameOf } from '../line-actor.ts';
import { text } from '../messages/index.ts';
import type { LineDeps } from './line-deps.ts';

type Route = Pick<SignedInPage, 'method' | 'path' | 'notAPage'>;

/**
 * A page for who answers the line, with a key of level high that opens the door now: asked at every request, before anything else is. What it then
 * reads or writes asks the role again.
 * @param handle null: this person left the list meanwhile
 */
export const linePage = (
  { parts }: Pick<LineDeps, 'parts'>,
  route: Route,
  handle: (visit: SignedInVisit) => Promise<Answer | null>,
): SignedInPage => ({
  ...route,
  access: 'signed-in',
  handle: async (visit) => {
    if (!(await hasOpenStaffKey(parts.usableKeys, visit))) return weakKey(visit);
    if ((await parts.asLine(visit, async () => true)) === null) return notOfTheLine(visit);
    return (await handle(visit)) ?? notOfTheLine(visit);
  },
});

function notOfTheLine({ language, person }: SignedInVisit): PageAnswer {
  const t = text(language);
  return page({
    status: 403,
    refusal: { because: 'not-line-staff', company: null },
    title: t('refused.title'),
    body: html`<h1 class="govuk-heading-xl">${t('refused.title')}</h1>
      <p class="govuk-body">${t('refused.who', { person: nameOf(person) })}</p>
      <p class="govuk-body"><a class="govuk-link" href="/">${t('refused.front')}</a></p>`,
  });
}
