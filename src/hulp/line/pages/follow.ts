import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { moment } from '#belgian/moment.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { html, type Html } from '#web/html.ts';
import { problemPage } from '#web/server/problem-page.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, redirect, type Answer, type SignedInVisit } from '#web/visit.ts';
import type { Followed } from '../follow-along.ts';
import { text } from '../messages/index.ts';
import { linePaths } from '../paths.ts';
import { opensUntil, waitsUntil } from '../rules/look-along.ts';
import { isId } from './is-id.ts';
import type { LineDeps } from './line-deps.ts';
import { linePage } from './line-page.ts';
import { seenChainPart } from './seen-chain.ts';
import { stateTag } from './state-tag.ts';
import { watchState } from './watch-state.ts';

/** Who asked waits here, and sees the caller's chain once they approved. To anybody else the page does not exist. */
export const followPages = (deps: LineDeps): readonly SignedInPage[] => [
  linePage(deps, { method: 'GET', path: linePaths.follow }, async (visit) => {
    const id = idOf(visit);
    const followed = id === null ? null : await deps.staff.open(visit, id);
    return followed === null ? missing(visit) : view(deps, visit, followed);
  }),
  linePage(
    deps,
    { method: 'GET', path: linePaths.followState, notAPage: 'the page that waits asks it by script' },
    async (visit) => {
      const id = idOf(visit);
      const state = id === null ? null : await deps.staff.state(visit, id);
      return state === null ? missing(visit) : json({ state });
    },
  ),
  linePage(deps, { method: 'POST', path: linePaths.followStop }, async (visit) => {
    const id = idOf(visit);
    if (id === null || (await deps.staff.stop(visit, id)) === null) return missing(visit);
    return redirect(linePaths.followOf(id));
  }),
];

const idOf = ({ params }: SignedInVisit): string | null => (isId(params['id'] ?? '') ? (params['id'] ?? null) : null);

const missing = (visit: SignedInVisit): Answer => problemPage('not-found', visit.language, visit.requestId);

/** For a script of ours. */
export const json = (body: object): Answer => ({
  kind: 'raw',
  status: 200,
  contentType: 'application/json',
  body: JSON.stringify(body),
});

async function view(deps: LineDeps, visit: SignedInVisit, { one, state, caller }: Followed): Promise<Answer> {
  const { language, now } = visit;
  const t = text(language);
  const name = (await deps.companyName(one.company)) ?? '';
  const number = formatEnterpriseNumber(one.company);
  const until = opensUntil(one);
  const times = { time: moment(state === 'asked' ? waitsUntil(one) : (until ?? one.askedAt), language) };
  const live = state === 'asked' || state === 'open';
  const chain = caller === null ? null : await deps.read(caller, one.company, brusselsDate(now));
  return page({
    title: t('follow.title'),
    body: html`${backLink({ text: t('back.board'), href: linePaths.board })}
      <h1 class="govuk-heading-l">${t('follow.title')}</h1>
      <p class="govuk-body-l">${stateTag(state, language)} ${t(`follow.${state}`, times)}</p>
      ${live ? watchState({ state, stateUrl: linePaths.followStateOf(one.id), href: linePaths.followOf(one.id) }, language) : null}
      ${summaryList([
        { key: t('fact.reference'), value: html`<span class="figures">${one.reference}</span>` },
        { key: t('fact.of'), value: `${name} (${number})` },
        { key: t('fact.why'), value: one.reason },
      ])}
      ${chain === null ? null : html`<div data-watch-hides>${seenChainPart(chain, deps.keyNames, language)}</div>`}
      ${live ? stopForm(visit, linePaths.followStopOf(one.id), t(state === 'asked' ? 'follow.withdraw' : 'follow.stop')) : null}`,
  });
}

export const stopForm = (visit: SignedInVisit, action: string, label: string): Html =>
  html`<form method="post" action="${action}">
    ${visit.csrfField} ${button({ text: label, kind: 'secondary' })}
  </form>`;
