import { brusselsDate, formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { pageLinks, pageNumber } from '#web/components/page-links.ts';
import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { attributes, html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { SignedInPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { staffRefused } from '../../pages/staff-refused.ts';
import type { Inbox } from '../as-keeper.ts';
import { text } from '../messages/index.ts';
import { contactPaths } from '../paths.ts';
import { formatCaseNumber } from '../rules/case-number.ts';
import { teams, type Team } from '../rules/contact-form.ts';
import { keptDays } from '../rules/keep-until.ts';
import { inboxFilters, type InboxFilter } from '../store/inbox.ts';
import type { ContactPagesDeps } from './contact-deps.ts';
import { stateTag } from './state-tag.ts';

const perPage = 50;

/** As they stand in addresses. */
const filterNames: Readonly<Record<InboxFilter, string>> = {
  open: 'open',
  mine: 'mijn',
  late: 'laat',
  closed: 'afgesloten',
};

interface Asked {
  readonly filter: InboxFilter;
  readonly team: Team | null;
  readonly page: number;
}

/** What waits for who keeps the help: what is due first stands first. */
export const inboxPage = (deps: ContactPagesDeps): SignedInPage => ({
  method: 'GET',
  path: contactPaths.inbox,
  access: 'signed-in',
  handle: async (visit) => {
    const { language, query } = visit;
    const t = text(language);
    const asked: Asked = {
      filter: inboxFilters.find((one) => filterNames[one] === query.get('toon')) ?? 'open',
      team: teams.find((one) => one === query.get('team')) ?? null,
      page: pageNumber(query.get('bladzijde')),
    };
    const part = { limit: perPage, offset: (asked.page - 1) * perPage };
    const found = await deps.contact.keeper.inbox(visit, asked, part);
    if (found === null) return staffRefused(visit);
    return page({
      title: t('inbox.title'),
      wide: true,
      body: html`<h1 class="govuk-heading-xl">${t('inbox.title')}</h1>
        <p class="govuk-body">
          ${link({ text: t('inbox.statistics'), href: contactPaths.statistics })}
        </p>
        ${filters(asked, found, language)} ${cases(asked, found, language, brusselsDate(visit.now))}
        ${pageLinks({
          label: t('inbox.pages'),
          page: asked.page,
          pages: Math.ceil(found.counts[asked.filter] / perPage),
          href: (number) => address({ ...asked, page: number }),
          previous: t('pages.previous'),
          next: t('pages.next'),
          one: (number) => t('pages.one', { number }),
        })}`,
    });
  },
});

const address = ({ filter, team, page: number }: Asked): string =>
  `${contactPaths.inbox}?${new URLSearchParams({
    toon: filterNames[filter],
    ...(team === null ? {} : { team }),
    ...(number === 1 ? {} : { bladzijde: String(number) }),
  }).toString()}`;

function filters(asked: Asked, { counts }: Inbox, language: Language): Html {
  const t = text(language);
  const list = (label: string, items: readonly Html[]): Html =>
    html`<nav class="filter-links" aria-label="${label}">
      <ul class="filter-links__list">
        ${items.map((one) => html`<li class="filter-links__item">${one}</li>`)}
      </ul>
    </nav>`;
  return html`${list(
    t('inbox.filters'),
    inboxFilters.map((filter) =>
      choice(
        t('inbox.filter.count', { label: t(`inbox.filter.${filter}`), count: counts[filter] }),
        address({ ...asked, filter, page: 1 }),
        filter === asked.filter,
      ),
    ),
  )}
  ${list(t('inbox.teams'), [
    choice(t('inbox.team.all'), address({ ...asked, team: null, page: 1 }), asked.team === null),
    ...teams.map((team) => choice(t(`team.${team}`), address({ ...asked, team, page: 1 }), team === asked.team)),
  ])}`;
}

const choice = (label: string, to: string, chosen: boolean): Html =>
  html`<a class="govuk-link" href="${to}"${attributes({ 'aria-current': chosen ? 'true' : undefined })}>${label}</a>`;

function cases({ filter }: Asked, { rows, me }: Inbox, language: Language, today: LocalDate): Html {
  const t = text(language);
  return table({
    id: 'dossiers',
    caption: t(`inbox.filter.${filter}`),
    columns: [
      { label: t('column.number') },
      { label: t('inbox.column.kind') },
      { label: t('column.title') },
      { label: t('inbox.column.from') },
      { label: t('inbox.column.team') },
      { label: t('inbox.column.who') },
      { label: t(filter === 'closed' ? 'inbox.column.ended' : 'inbox.column.due') },
      { label: t('column.state') },
    ],
    rows: rows.map((row) => [
      link({ text: formatCaseNumber(row.number), href: contactPaths.staffCaseOf(row.number) }),
      t(`kind.${row.kind}`),
      html`<span class="help-remark">${row.title}</span>`,
      html`<span class="help-remark">${row.name}</span>`,
      t(`team.${row.team}`),
      row.in_charge === null ? t('inbox.nobody') : row.in_charge === me ? t('inbox.you') : (row.in_charge_name ?? ''),
      dueCell(row, language, today),
      tag(stateTag(row.state, language)),
    ]),
    empty: emptyState({ title: t('inbox.none'), text: t(`inbox.none.${filter}`, { days: keptDays }) }),
  });
}

function dueCell({ due_on: due, ended_at: ended }: Inbox['rows'][number], language: Language, today: LocalDate): Html {
  const t = text(language);
  if (ended !== null) return html`${formatLocalDate(brusselsDate(ended), language)}`;
  if (due === null) return html`<span class="govuk-hint">${t('inbox.waits')}</span>`;
  return html`${formatLocalDate(due, language)}
  ${due < today ? tag({ text: t('inbox.late'), state: 'attention' }) : null}`;
}
