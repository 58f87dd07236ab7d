import { formatLocalDate } from '#belgian/local-date.ts';
import { moment } from '#belgian/moment.ts';
import { details } from '#web/components/details.ts';
import { link } from '#web/components/link.ts';
import { tag, type Tag } from '#web/components/tag.ts';
import { warningText } from '#web/components/warning-text.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PublicPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { paths } from '../../pages/paths.ts';
import { quietItems, systemItems, type Item } from '../items.ts';
import { text } from '../messages/index.ts';
import { statusPaths } from '../paths.ts';
import { overall } from '../rules/shown-state.ts';
import type { State } from '../rules/state-after.ts';
import { incidentList } from './incident-list.ts';
import { noticesPart } from './notices-part.ts';
import { itemsOf, rowsOf, type Row } from './rows.ts';
import type { StatusDeps } from './status-deps.ts';

const tagStates = { good: 'good', slow: 'attention', down: 'bad', unknown: 'over' } as const satisfies Readonly<
  Record<State, Tag['state']>
>;

/** What works, for anybody; it says so too when nothing can be read. */
export const statusPage = (deps: StatusDeps): PublicPage => ({
  method: 'GET',
  path: statusPaths.status,
  access: 'public',
  handle: async ({ language, now }) => {
    const t = text(language);
    const [found, notices] = await Promise.all([deps.status(), deps.board.now()]);
    const rows = rowsOf(itemsOf(deps), found?.states ?? [], notices, now);
    const newest = newestOf(rows);
    const part = (title: string, items: readonly Item[]): Html =>
      html`<h2 class="govuk-heading-m">${title}</h2>
        <ul class="govuk-list help-list">
          ${rows.filter(({ item }) => items.includes(item)).map((row) => partRow(row, newest, language))}
        </ul>`;
    return page({
      title: t('status.title'),
      body: html`<h1 class="govuk-heading-xl">${t('status.title')}</h1>
        ${
          found === null
            ? warningText({
                label: t('state.down'),
                text: html`${t('status.database.title')}. ${t('status.database')}`,
              })
            : html`${wholeOf(rows, language)}
                <p class="govuk-body">${checked(newest, language)}</p>`
        }
        ${noticesPart(notices, language, { linked: false })}
        ${part(t('status.keys'), deps.keys)} ${part(t('status.systems'), systemItems)} ${part(t('status.quiet'), quietItems)}
        ${found === null ? null : incidentList(found, rows, language)}
        ${details({ summary: t('status.how'), content: t('status.how.what') })}
        <p class="govuk-body">${t('status.call')} ${link({ text: t('status.all'), href: paths.front })}</p>`,
    });
  },
});

/** All of it in one sentence: of what the checks find and of what staff tell. */
function wholeOf(rows: readonly Row[], language: Language): Html {
  const t = text(language);
  const state = overall(rows.map((row) => row.state));
  return html`<p class="govuk-body-l">
    ${tag({ text: t(`state.${state}`), state: tagStates[state] })} ${t(`status.overall.${state}`)}
  </p>`;
}

const newestOf = (rows: readonly Row[]): Date | null =>
  rows.reduce<Date | null>(
    (newest, { checkedAt }) => (checkedAt !== null && (newest === null || checkedAt > newest) ? checkedAt : newest),
    null,
  );

const checked = (at: Date | null, language: Language): string =>
  at === null
    ? text(language)('status.checked.never')
    : text(language)('status.checked', { when: moment(at, language) });

/** When one was looked at is said where it was not with the others. */
function partRow({ item, state, told, since, checkedAt, dataOf }: Row, newest: Date | null, language: Language): Html {
  const t = text(language);
  const stateWord = told ? t('state.told', { state: t(`state.${state}`) }) : t(`state.${state}`);
  const apart = checkedAt === null || newest === null || newest.getTime() - checkedAt.getTime() > 60_000;
  const said = [
    ...(told ? [t('status.told')] : []),
    ...(since === null ? [] : [t('status.since', { when: moment(since, language) })]),
    ...(apart ? [checked(checkedAt, language)] : []),
    ...(dataOf === null ? [] : [t('status.data', { date: formatLocalDate(dataOf, language) })]),
    ...(item === 'eid' && state === 'unknown' ? [t('status.card')] : []),
  ];
  return html`<li class="help-list__item">
    <strong>${t(`about.${item}`)}</strong> ${tag({ text: stateWord, state: tagStates[state] })}
    <span class="help-list__summary">${said.join(' ')}</span>
  </li>`;
}
