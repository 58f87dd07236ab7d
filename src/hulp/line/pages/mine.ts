import { formatEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { moment } from '#belgian/moment.ts';
import { button } from '#web/components/button.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { linkButton } from '#web/components/link-button.ts';
import { link } from '#web/components/link.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { summaryCard } from '#web/components/summary-card.ts';
import { html, type Html } from '#web/html.ts';
import { problemPage } from '#web/server/problem-page.ts';
import { signInPath } from '#web/server/session-ended-page.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer, type SignedInVisit, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { linePaths } from '../paths.ts';
import { lookAlongState, opensUntil, waitsUntil, type LookAlongState } from '../rules/look-along.ts';
import type { LookAlong } from '../store/look-alongs.ts';
import { json, stopForm } from './follow.ts';
import { isId } from './is-id.ts';
import type { LineDeps } from './line-deps.ts';
import { lookAlongRows } from './look-along-rows.ts';
import { watchState } from './watch-state.ts';

/** What just happened here, said once at the top. */
const happened = ['goedgekeurd', 'geweigerd', 'gestopt', 'te-laat'] as const;

/** Who calls answers here who asks to look along, stops it, and reads afterwards what was seen. */
export const minePages = (deps: LineDeps): readonly PageRoute[] => [
  {
    method: 'GET',
    path: linePaths.mine,
    // Whoever was told on the telephone to go here reads first what it is, and then signs in.
    access: 'public',
    handle: async (visit) => {
      const { person, sessionId } = visit;
      if (person === null || sessionId === null) return strangerView(visit);
      const signedIn = { ...visit, person, sessionId };
      return view(deps, signedIn, await deps.caller.all(signedIn));
    },
  },
  {
    method: 'GET',
    path: linePaths.mineState,
    access: 'signed-in',
    notAPage: 'the page that waits asks it by script',
    handle: async (visit) => json({ state: stateOf(await deps.caller.all(visit), visit.now) }),
  },
  {
    method: 'POST',
    path: linePaths.answer,
    access: 'signed-in',
    handle: async (visit) => {
      const id = visit.params['id'] ?? '';
      const answer = visit.form.get('antwoord');
      if (!isId(id) || (answer !== 'ja' && answer !== 'nee'))
        return problemPage('not-found', visit.language, visit.requestId);
      const done = await deps.caller.answer(visit, id, answer === 'ja' ? 'approved' : 'refused');
      return backTo(!done ? 'te-laat' : answer === 'ja' ? 'goedgekeurd' : 'geweigerd');
    },
  },
  {
    method: 'POST',
    path: linePaths.stop,
    access: 'signed-in',
    handle: async (visit) => {
      const id = visit.params['id'] ?? '';
      if (!isId(id)) return problemPage('not-found', visit.language, visit.requestId);
      return backTo((await deps.caller.stop(visit, id)) ? 'gestopt' : 'te-laat');
    },
  },
];

const backTo = (what: (typeof happened)[number]): Answer => redirect(`${linePaths.mine}?klaar=${what}`);

/** What is going on, in a word that changes when anything does. */
const stateOf = (all: readonly LookAlong[], now: Date): string =>
  all
    .map((one) => ({ id: one.id, state: lookAlongState(one, now) }))
    .filter(({ state }) => state === 'asked' || state === 'open')
    .map(({ id, state }) => `${state} ${id}`)
    .join(', ') || 'nothing';

function strangerView({ language }: Visit): Answer {
  const t = text(language);
  return page({
    title: t('mine.title'),
    body: html`<h1 class="govuk-heading-xl">${t('mine.title')}</h1>
      <p class="govuk-body-l">${t('mine.lead')}</p>
      <p class="govuk-body">${t('mine.stranger')}</p>
      ${linkButton({
        text: t('mine.sign-in'),
        href: signInPath(linePaths.mine),
      })}
      <p class="govuk-hint">${t('mine.sign-in.hint')}</p>`,
  });
}

async function view(deps: LineDeps, visit: SignedInVisit, all: readonly LookAlong[]): Promise<Answer> {
  const { language, now, person } = visit;
  const t = text(language);
  const named = await namesOf(deps, all);
  const withState = all.map((one) => ({ one, state: lookAlongState(one, now) }));
  const asked = withState.filter(({ state }) => state === 'asked');
  const open = withState.filter(({ state }) => state === 'open');
  const past = withState.filter(({ state }) => state !== 'asked' && state !== 'open');
  const done = happened.find((one) => one === visit.query.get('klaar'));
  const managed = person.rrn === null ? [] : await deps.parts.people.companiesOf(person.rrn, brusselsDate(now));
  return page({
    title: t('mine.title'),
    body: html`${done === undefined ? null : notificationBanner({ title: t('mine.done'), text: t(`mine.done.${done}`), success: done !== 'te-laat' })}
      <h1 class="govuk-heading-xl">${t('mine.title')}</h1>
      <p class="govuk-body-l">${t('mine.lead')}</p>
      ${open.map(({ one }) => openCard(visit, one, named))} ${asked.map(({ one }) => askedCard(visit, one, named))}
      ${asked.length + open.length === 0 ? emptyState({ title: t('mine.none'), text: t('mine.none.what') }) : null}
      ${watchState({ state: stateOf(all, now), stateUrl: linePaths.mineState, href: linePaths.mine }, language)}
      ${past.length === 0 ? null : html`<h2 class="govuk-heading-m">${t('mine.past')}</h2>`}
      ${past.map(({ one, state }) => pastCard(visit, one, state, named))}
      ${
        managed.length === 0
          ? null
          : html`<h2 class="govuk-heading-m">${t('mine.companies')}</h2>
              <ul class="govuk-list">
                ${managed.map(({ number, name }) => html`<li>${link({ text: name, href: linePaths.companyOf(number) })}</li>`)}
              </ul>`
      }`,
  });
}

type Names = ReadonlyMap<EnterpriseNumber, string>;

async function namesOf({ companyName }: LineDeps, all: readonly LookAlong[]): Promise<Names> {
  const numbers = [...new Set(all.map(({ company }) => company))];
  const named = await Promise.all(
    numbers.map(async (number): Promise<[EnterpriseNumber, string]> => {
      const name = await companyName(number);
      const written = formatEnterpriseNumber(number);
      return [number, name === null ? written : `${name} (${written})`];
    }),
  );
  return new Map(named);
}

function askedCard(visit: SignedInVisit, one: LookAlong, names: Names): Html {
  const { language } = visit;
  const t = text(language);
  return html`${summaryCard({
    title: t('mine.asked', { name: one.staffName }),
    rows: [
      { key: t('fact.why'), value: one.reason },
      { key: t('fact.seen'), value: t('mine.seen', { company: names.get(one.company) ?? '' }) },
      { key: t('fact.not-seen'), value: t('mine.not-seen') },
      { key: t('fact.long'), value: t('mine.long') },
      { key: t('fact.answer-until'), value: moment(waitsUntil(one), language) },
    ],
  })}
    <p class="govuk-body">${t('mine.check', { name: one.staffName })}</p>
    <form method="post" action="${linePaths.answerOf(one.id)}">
      ${visit.csrfField}
      <div class="govuk-button-group">
        ${button({ text: t('mine.approve'), name: 'antwoord', value: 'ja' })}
        ${button({ text: t('mine.refuse'), name: 'antwoord', value: 'nee', kind: 'secondary' })}
      </div>
    </form>`;
}

function openCard(visit: SignedInVisit, one: LookAlong, names: Names): Html {
  const { language } = visit;
  const t = text(language);
  const until = opensUntil(one);
  return html`${summaryCard({
    title: t('mine.open', { name: one.staffName }),
    rows: [
      { key: t('fact.why'), value: one.reason },
      { key: t('fact.seen'), value: t('mine.seen', { company: names.get(one.company) ?? '' }) },
      { key: t('fact.until'), value: until === null ? '' : moment(until, language) },
    ],
  })}
  ${stopForm(visit, linePaths.stopOf(one.id), t('mine.stop'))}`;
}

const pastCard = (visit: SignedInVisit, one: LookAlong, state: LookAlongState, names: Names): Html =>
  summaryCard({
    level: 3,
    title: one.staffName,
    rows: [
      ...lookAlongRows(one, state, visit.language),
      { key: text(visit.language)('fact.of'), value: names.get(one.company) ?? '' },
    ],
  });
