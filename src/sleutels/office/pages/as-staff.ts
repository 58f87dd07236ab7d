import { linkButton } from '#web/components/link-button.ts';
import { html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, type Answer, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import type { Tx } from '#store/database.ts';
import { provesIdentity } from '../../key-kind.ts';
import { keyOf } from '../../pages/guarded.ts';
import { text } from '../messages/index.ts';
import { hasOpenKey } from '../store/has-keys.ts';
import type { AsWorker, Worker } from '../worker.ts';

type Route = Pick<SignedInPage, 'method' | 'path'>;

/** Asks at every request whether the visitor works at an office today, with a key of level high that still
 * opens the door; in the transaction of the work. */
export const asStaff = (
  asWorker: AsWorker,
  route: Route,
  work: (visit: SignedInVisit, worker: Worker, tx: Tx) => Promise<Answer>,
): SignedInPage => ({
  ...route,
  access: 'signed-in',
  handle: async (visit) => {
    const key = keyOf(visit);
    if (key === null || !provesIdentity(key)) return weak(visit);
    const visitor = { sub: visit.person.sub, now: visit.now };
    const answer = await asWorker<Answer | null>(visitor, null, async (tx, worker) =>
      (await hasOpenKey(tx, worker.person, key)) ? work(visit, worker, tx) : weak(visit),
    );
    return answer ?? none(visit);
  },
});

function none(visit: SignedInVisit): PageAnswer {
  const t = text(visit.language);
  return page({
    status: 403,
    refusal: { because: 'not-office-staff', company: null },
    title: t('refused.title'),
    body: html`<h1 class="govuk-heading-xl">${t('refused.title')}</h1>
      <p class="govuk-body">${t('refused.none')}</p>`,
  });
}

function weak(visit: SignedInVisit): PageAnswer {
  const t = text(visit.language);
  return page({
    status: 403,
    refusal: { because: 'staff-key', company: null },
    title: t('refused.title'),
    body: html`<h1 class="govuk-heading-xl">${t('refused.title')}</h1>
      <p class="govuk-body">${t('refused.weak')}</p>
      ${linkButton({ text: t('refused.go'), href: `/aanmelden?sterk=1&terug=${encodeURIComponent('/kantoor')}` })}`,
  });
}
