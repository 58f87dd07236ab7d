import { moment } from '#belgian/moment.ts';
import { html, type Html } from '#web/html.ts';
import { linkButton } from '#web/components/link-button.ts';
import { summaryCard } from '#web/components/summary-card.ts';
import { page, type PageAnswer } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { paths } from '../paths.ts';
import type { Extent } from '../rules/difference.ts';
import { contextsOf, type RightRow } from '../store/rights.ts';
import type { ManagerVisit } from './in-company.ts';
import { contextsList, rightName, untilText } from './right-facts.ts';
import type { RightShown } from './with-right.ts';

/** Somebody else changed or ended the right while this visitor looked at it: what was, what is now, and who did it. */
export function changedMeanwhile(
  manager: ManagerVisit,
  { right, related }: RightShown,
  now: RightRow | null,
  wanted: Extent | null = null,
): PageAnswer {
  const { visit, company } = manager;
  const t = text(visit.language);
  const name = `${related.given_name} ${related.family_name}`;
  const by = now === null ? (right.ended_by_name ?? '') : now.given_by_name;
  const at = now === null ? right.ended_at : now.given_at;
  return page({
    status: 409,
    title: t('meanwhile.title', { name }),
    body: html`<h1 class="govuk-heading-l">${t('meanwhile.title', { name })}</h1>
      <p class="govuk-body">
        ${t(now === null ? 'meanwhile.ended' : 'meanwhile.changed', { by, at: at === null ? '' : moment(at, visit.language) })}
      </p>
      <p class="govuk-body">${t('meanwhile.nothing')}</p>
      ${rightCard(manager, right, t('meanwhile.was'))}
      ${now === null ? '' : rightCard(manager, now, t('meanwhile.now'))}
      ${wanted === null ? '' : extentCard(manager, right.code, wanted, t('meanwhile.wanted'))}
      ${linkButton({ text: t('give.to-person', { name }), href: paths.person(company.number, related.id) })}`,
  });
}

const rightCard = (manager: ManagerVisit, right: RightRow, title: string): Html =>
  extentCard(manager, right.code, { contexts: contextsOf(right), until: right.until_date }, title);

function extentCard({ visit, acting }: ManagerVisit, code: string, { contexts, until }: Extent, title: string): Html {
  const t = text(visit.language);
  return summaryCard({
    title,
    rows: [
      { key: t('preview.right'), value: rightName(acting, code, visit.language) },
      { key: t('right.contexts'), value: contextsList(contexts, acting.establishments, visit.language) },
      { key: t('right.duration'), value: untilText(until, visit.language) },
    ],
  });
}
