import { moment } from '#belgian/moment.ts';
import { button } from '#web/components/button.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { linkButton } from '#web/components/link-button.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { summaryCard } from '#web/components/summary-card.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type SignedInVisit } from '#web/visit.ts';
import type { KnownEstablishment } from '../below.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import type { RightOfCatalogue } from '../rules/catalogue-right.ts';
import { catalogueRights } from '../store/catalogue.ts';
import { signInScope } from '../store/persons.ts';
import { requestsOfPerson, type RequestRow } from '../store/requests.ts';
import { withdrawRequest } from '../withdraw-request.ts';
import { actorOf } from './actor-of.ts';
import { isUuid, notFound, type PageDeps } from './in-company.ts';
import { withoutNumberPage } from './may-not-manage-page.ts';
import { contextsList, rightName } from './right-facts.ts';

/** What somebody asked for, and what became of it. */
export function ownRequestPages({ parts }: PageDeps): readonly PageRoute[] {
  const withdraw = withdrawRequest(parts);
  return [
    {
      method: 'GET',
      path: paths.ownRequests,
      access: 'signed-in',
      handle: async (visit) => {
        const actor = actorOf(visit.person);
        if (actor === null) return withoutNumberPage(visit);
        const index = parts.vault.index(actor.insz);
        const rows = await parts.db.look(signInScope(index), (tx) => requestsOfPerson(tx, index));
        const catalogue = await parts.db.look({}, catalogueRights);
        const shown = await Promise.all(
          rows.map(async (row) => ({
            row,
            company: (await parts.kbo.company(row.company))?.name ?? row.company,
            establishments: await parts.kbo.establishmentsOf(row.company),
          })),
        );
        return view(visit, catalogue, shown);
      },
    },
    {
      method: 'POST',
      path: patterns.withdrawRequest,
      access: 'signed-in',
      handle: async (visit) => {
        const actor = actorOf(visit.person);
        const id = visit.params['id'] ?? '';
        if (actor === null || !isUuid(id) || !(await withdraw(actor, id, visit.now))) return notFound(visit);
        return redirect(`${paths.ownRequests}?ingetrokken=1`);
      },
    },
  ];
}

interface Shown {
  readonly row: RequestRow;
  readonly company: string;
  readonly establishments: readonly KnownEstablishment[];
}

const colours = { open: 'waiting', approved: 'good', refused: 'bad', withdrawn: 'over' } as const;

function view(visit: SignedInVisit, catalogue: readonly RightOfCatalogue[], shown: readonly Shown[]) {
  const t = text(visit.language);
  return page({
    title: t('requests.own.title'),
    body: html`${banner(visit)}
      <h1 class="govuk-heading-l">${t('requests.own.title')}</h1>
      ${
        shown.length === 0
          ? emptyState({ title: t('requests.own.none.title'), text: t('requests.own.none') })
          : shown.map((one) => card(visit, catalogue, one))
      }
      ${linkButton({ text: t('requests.own.ask'), href: paths.askFrom, kind: 'secondary' })}`,
  });
}

function banner({ query, language }: SignedInVisit): Html {
  const t = text(language);
  const asked = query.get('gevraagd');
  if (asked !== null) {
    const key = asked === 'niemand' ? 'requests.own.asked.nobody' : 'requests.own.asked';
    return notificationBanner({ title: t('banner.done'), text: t(key), success: true });
  }
  return query.has('ingetrokken')
    ? notificationBanner({ title: t('banner.done'), text: t('requests.own.withdrawn'), success: true })
    : html``;
}

function card(
  visit: SignedInVisit,
  catalogue: readonly RightOfCatalogue[],
  { row, company, establishments }: Shown,
): Html {
  const { language } = visit;
  const t = text(language);
  const withdraw = html`<form method="post" action="${paths.withdrawRequest(row.id)}">
    ${visit.csrfField} ${button({ text: t('requests.withdraw'), kind: 'secondary' })}
  </form>`;
  return html`${summaryCard({
    title: rightName({ catalogue }, row.code, language),
    rows: [
      { key: t('preview.company'), value: company },
      {
        key: t('right.contexts'),
        value: contextsList(row.every_context ? 'every' : row.contexts, establishments, language),
      },
      { key: t('requests.asked'), value: moment(row.asked_at, language) },
      { key: t('right.state'), value: tag({ text: t(`requests.state.${row.state}`), state: colours[row.state] }) },
      ...(row.answered_at === null || row.state === 'withdrawn'
        ? []
        : [
            {
              key: t('requests.answer'),
              value: t('right.given.by', { by: row.answered_by_name ?? '', at: moment(row.answered_at, language) }),
            },
          ]),
      ...(row.answer === null ? [] : [{ key: t('requests.reason'), value: row.answer }]),
    ],
  })}
  ${row.state === 'open' ? withdraw : ''}`;
}
