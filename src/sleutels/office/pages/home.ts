import { moment } from '#belgian/moment.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { linkButton } from '#web/components/link-button.ts';
import { link } from '#web/components/link.ts';
import { pageLinks, pageNumber } from '#web/components/page-links.ts';
import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, type SignedInVisit } from '#web/visit.ts';
import { awaitsPhoneCode } from '../confirm-new-phone.ts';
import { text } from '../messages/index.ts';
import { openRequests, type OfficeRequest } from '../store/requests.ts';
import type { AsWorker, Worker } from '../worker.ts';
import { asStaff } from './as-staff.ts';
import { officePaths } from './paths.ts';

const aPage = 50;

/** The work of an office: what can be done, and what waits for a decision. */
export const homePage = (asWorker: AsWorker): SignedInPage =>
  asStaff(asWorker, { method: 'GET', path: officePaths.home }, async (visit, worker, tx) => {
    const t = text(visit.language);
    const number = pageNumber(visit.query.get('pagina'));
    const { list, count } = await openRequests(
      tx,
      worker.office,
      { most: aPage, skip: (number - 1) * aPage },
      visit.now,
    );
    const title = t('home.title', { office: worker.officeName });
    return page({
      title,
      wide: true,
      body: html`<h1 class="govuk-heading-xl">${title}</h1>
        <p class="govuk-body-l">${t('home.lead')}</p>
        <div class="govuk-button-group">
          ${linkButton({ text: t('home.activate'), href: officePaths.activate })}
          ${linkButton({ text: t('home.request'), href: officePaths.propose, kind: 'secondary' })}
        </div>
        <h2 class="govuk-heading-m">${t('home.requests')}</h2>
        ${table({
          id: 'requests',
          caption: t('home.requests'),
          captionHidden: true,
          columns: (['what', 'who', 'by', 'when', 'state'] as const).map((name) => ({ label: t(`requests.${name}`) })),
          rows: list.map((one) => [
            t(`request.${one.kind}`),
            `${one.given_name} ${one.family_name}`,
            one.proposer,
            moment(one.proposed_at, visit.language),
            stateOf(visit, worker, one),
          ]),
          empty: emptyState({ title: t('home.empty.title'), text: t('home.empty') }),
        })}
        ${pageLinks({
          label: t('pages.label'),
          page: number,
          pages: Math.ceil(count / aPage),
          href: (to) => `${officePaths.home}?pagina=${to}`,
          previous: t('pages.previous'),
          next: t('pages.next'),
          one: (to) => t('pages.one', { number: to }),
        })}
        <p class="govuk-body">${link({ text: t('home.history'), href: officePaths.history })}</p>`,
    });
  });

function stateOf(visit: SignedInVisit, worker: Worker, one: OfficeRequest): Html {
  const t = text(visit.language);
  const unconfirmed = one.kind === 'phone' && one.phone_confirmed_at === null;
  const [label, path] = awaitsPhoneCode(worker, one, visit.now)
    ? [t('requests.give-code'), officePaths.phone]
    : [t('requests.look'), officePaths.decide];
  const go = link({
    text: label,
    href: path.replace(':id', one.id),
    label: `${label}: ${t(`request.${one.kind}`)}, ${one.given_name} ${one.family_name}`,
  });
  return html`${tag({ text: t(unconfirmed ? 'requests.phone' : 'requests.open'), state: 'waiting' })} ${go}`;
}
