import { moment } from '#belgian/moment.ts';
import { html, type Html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { tag } from '#web/components/tag.ts';
import { warningText } from '#web/components/warning-text.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import { endRight } from '../end-right.ts';
import { text } from '../messages/index.ts';
import { contextsOf, type EndState } from '../store/rights.ts';
import { withRightInTask } from './beyond-task.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { inCompany, notFound, type ManagerVisit, type PageDeps } from './in-company.ts';
import { mayNotManagePage } from './may-not-manage-page.ts';
import { paths, patterns } from '../paths.ts';
import { contextsList, rightName, untilText } from './right-facts.ts';
import { rightShown, withRight, type RightShown } from './with-right.ts';

// The applications normally answer well under a second: so long the page waits, so that it can say so at once.
const patience = { tries: 12, pause: 100 };

/** End a right: asked once more, then done, with what the applications said of it. */
export function endPages(deps: PageDeps): readonly PageRoute[] {
  const end = endRight(deps.parts);
  return [
    inCompany(
      deps,
      { method: 'GET', path: patterns.end },
      withRightInTask(deps, async (manager, shown) =>
        shown.right.ended_at === null
          ? ask(manager, shown)
          : redirect(paths.right(manager.company.number, shown.right.id)),
      ),
    ),
    inCompany(
      deps,
      { method: 'POST', path: patterns.end },
      withRightInTask(deps, async (manager, shown) => {
        const { visit, actor, company } = manager;
        const { right } = shown;
        const verdict = await end({ actor, company: company.number, rightId: right.id, at: visit.now });
        if (!verdict.ok) {
          if (verdict.because === 'may-not-manage') return mayNotManagePage(visit, verdict.why, deps.btbUrl);
          if (verdict.because === 'changed-meanwhile') return changedMeanwhile(manager, shown, verdict.now);
          return notFound(visit);
        }
        for (let tries = 0; tries < patience.tries; tries += 1) {
          if ((await rightShown(deps, manager))?.right.end_state !== 'pending') break;
          await deps.pause(patience.pause);
        }
        return redirect(paths.right(company.number, right.id));
      }),
    ),
    inCompany(
      deps,
      { method: 'GET', path: patterns.right },
      withRight(deps, async (manager, shown) =>
        shown.right.ended_at === null
          ? redirect(paths.person(manager.company.number, shown.related.id))
          : ended(manager, shown, shown.right.ended_at),
      ),
    ),
  ];
}

function ask({ visit, company, acting }: ManagerVisit, { right, related }: RightShown): Answer {
  const t = text(visit.language);
  const name = `${related.given_name} ${related.family_name}`;
  const title = t('end.title', { name });
  const back = paths.person(company.number, related.id);
  return page({
    title,
    body: html`${backLink({ text: t('back.person', { name }), href: back })}
      <h1 class="govuk-heading-l">${title}</h1>
      ${summaryList([
        { key: t('preview.right'), value: rightName(acting, right.code, visit.language) },
        { key: t('right.contexts'), value: contextsList(contextsOf(right), acting.establishments, visit.language) },
        { key: t('right.duration'), value: untilText(right.until_date, visit.language) },
      ])}
      ${warningText({ text: t('end.warning', { name }), label: t('warning') })}
      <form method="post" action="${paths.end(company.number, right.id)}" novalidate>
        ${visit.csrfField}
        ${buttonGroup(button({ text: t('end.button'), kind: 'warning' }), link({ text: t('end.keep'), href: back }))}
      </form>`,
  });
}

const colours = { pending: 'waiting', trying: 'attention', confirmed: 'good', 'no-open-session': 'good' } as const;

function ended({ visit, company, acting }: ManagerVisit, { right, related }: RightShown, endedAt: Date): Answer {
  const { language } = visit;
  const t = text(language);
  const name = `${related.given_name} ${related.family_name}`;
  const state: EndState = right.end_state ?? 'pending';
  const waiting = state === 'pending' || state === 'trying';
  const again: Html = waiting
    ? linkButton({ text: t('ended.again'), href: paths.right(company.number, right.id), kind: 'secondary' })
    : html``;
  return page({
    title: t('ended.title', { name }),
    body: html`${backLink({ text: t('back.person', { name }), href: paths.person(company.number, related.id) })}
      <h1 class="govuk-heading-l">${t('ended.title', { name })}</h1>
      <p class="govuk-body" role="status">${tag({ text: t(`end.state.${state}`), state: colours[state] })}</p>
      <p class="govuk-body">${t(`ended.${state}`, { name })}</p>
      ${summaryList([
        { key: t('preview.right'), value: rightName(acting, right.code, language) },
        { key: t('ended.at'), value: moment(endedAt, language) },
        {
          key: t('ended.by'),
          value: right.end_reason === 'expired' ? t('ended.expired') : (right.ended_by_name ?? ''),
        },
      ])}
      ${again}
      ${linkButton({ text: t('ended.to-people'), href: paths.company(company.number), ...(waiting ? { kind: 'secondary' as const } : {}) })}`,
  });
}
