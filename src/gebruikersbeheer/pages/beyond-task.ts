import { html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { page, type Answer } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { paths } from '../paths.ts';
import { mayEnd } from '../rules/may-end.ts';
import { contextsOf, type RightRow } from '../store/rights.ts';
import { whoMayGive } from '../who-may-give.ts';
import type { ManagerVisit, PageDeps } from './in-company.ts';
import { rightName } from './right-facts.ts';
import { withRight, type RightShown } from './with-right.ts';

/** So many names are enough to ask one of them. */
const mostNamed = 3;

/** Does a right go further than what this visitor may give, so that they may not change or end it either? */
export function isBeyondTask({ acting, company }: ManagerVisit, right: RightRow): boolean {
  const facts = { ...right, contexts: contextsOf(right), endedAt: right.ended_at };
  const decision = mayEnd(company.number, { manages: acting.management.decision, right: facts });
  return !decision.permitted && decision.because === 'more-than-held';
}

/** Says that a right goes beyond somebody's task, and who may change or end it. */
export async function beyondTaskText(
  { parts }: PageDeps,
  { visit, company, today }: ManagerVisit,
  right: RightRow,
): Promise<string> {
  const t = text(visit.language);
  const reach = { code: right.code, contexts: contextsOf(right), until: today };
  const names = (await whoMayGive(parts)(company.number, reach, today)).map(
    ({ name, capacity }) => `${name} (${t(`capacity.${capacity}`).toLowerCase()})`,
  );
  return names.length === 0
    ? t('beyond.nobody')
    : t('beyond.ask', { names: [...new Set(names)].slice(0, mostNamed).join(', ') });
}

/** A page about changing or ending a right, for who may; to others it says at once who may. */
export const withRightInTask = (
  deps: PageDeps,
  handle: (manager: ManagerVisit, shown: RightShown) => Promise<Answer>,
): ((manager: ManagerVisit) => Promise<Answer>) =>
  withRight(deps, async (manager, shown) =>
    isBeyondTask(manager, shown.right) ? beyondTaskPage(deps, manager, shown) : handle(manager, shown),
  );

async function beyondTaskPage(deps: PageDeps, manager: ManagerVisit, { right, related }: RightShown): Promise<Answer> {
  const { visit, company, acting } = manager;
  const t = text(visit.language);
  const name = `${related.given_name} ${related.family_name}`;
  return page({
    status: 403,
    refusal: { because: 'beyond-task', company: company.number },
    title: t('beyond.title'),
    body: html`${backLink({ text: t('back.person', { name }), href: paths.person(company.number, related.id) })}
      <h1 class="govuk-heading-l">${t('beyond.title')}</h1>
      <p class="govuk-body">${name}: ${rightName(acting, right.code, visit.language)}</p>
      <p class="govuk-body">${await beyondTaskText(deps, manager, right)}</p>`,
  });
}
