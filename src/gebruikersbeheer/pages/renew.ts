import { html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { link } from '#web/components/link.ts';
import { summaryList } from '#web/components/summary-list.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type PageAnswer } from '#web/visit.ts';
import { changeRight } from '../change-right.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { renewedUntil } from '../rules/renewed-until.ts';
import { contextsOf } from '../store/rights.ts';
import { withRightInTask } from './beyond-task.ts';
import { refusedChange } from './change.ts';
import { giveFacts } from './give-facts.ts';
import { inCompany, isUuid, type ManagerVisit, type PageDeps } from './in-company.ts';
import { contextsList, rightName, untilText } from './right-facts.ts';
import type { RightShown } from './with-right.ts';

/** Renew a right in one press: as long again as it was given for, within the limit. */
export function renewPages(deps: PageDeps): readonly PageRoute[] {
  const { parts } = deps;
  const change = changeRight(parts);
  const untilOf = (manager: ManagerVisit, { right, related }: RightShown): LocalDate | null => {
    const latest = giveFacts(parts, manager, related).latest(right.code, manager.today);
    return renewedUntil({ from: right.from_date, until: right.until_date }, latest);
  };
  return [
    inCompany(
      deps,
      { method: 'GET', path: patterns.renew },
      withRightInTask(deps, async (manager, shown) =>
        shown.right.ended_at === null
          ? ask(manager, shown, untilOf(manager, shown), parts.uuid())
          : redirect(paths.person(manager.company.number, shown.related.id)),
      ),
    ),
    inCompany(
      deps,
      { method: 'POST', path: patterns.renew },
      withRightInTask(deps, async (manager, shown) => {
        const { visit, company, actor } = manager;
        const { right, related } = shown;
        const newId = visit.form.get('recht') ?? '';
        const until = untilOf(manager, shown);
        if (!isUuid(newId) || (until === null && right.ended_at === null)) {
          return ask(manager, shown, until, parts.uuid());
        }
        const contexts = contextsOf(right);
        const command = { actor, company: company.number, rightId: right.id, newId, contexts, until, at: visit.now };
        const verdict = await change(command);
        if (verdict.ok) return redirect(`${paths.person(company.number, related.id)}?verlengd=${newId}`);
        const refusal = refusedChange(deps, manager, shown, verdict, { contexts, until });
        return 'errors' in refusal ? ask(manager, shown, null, parts.uuid()) : refusal;
      }),
    ),
  ];
}

function ask(
  { visit, company, acting }: ManagerVisit,
  { right, related }: RightShown,
  until: LocalDate | null,
  newId: string,
): PageAnswer {
  const { language } = visit;
  const t = text(language);
  const name = `${related.given_name} ${related.family_name}`;
  const title = t('renew.title', { name });
  const back = paths.person(company.number, related.id);
  return page({
    title,
    body: html`${backLink({ text: t('back.person', { name }), href: back })}
      <h1 class="govuk-heading-l">${title}</h1>
      ${summaryList([
        { key: t('preview.right'), value: rightName(acting, right.code, language) },
        { key: t('right.contexts'), value: contextsList(contextsOf(right), acting.establishments, language) },
        { key: t('renew.now'), value: untilText(right.until_date, language) },
        ...(until === null ? [] : [{ key: t('renew.then'), value: untilText(until, language) }]),
      ])}
      ${
        until === null
          ? html`<p class="govuk-body">${t('renew.not')}</p>`
          : html`<form method="post" action="${paths.renew(company.number, right.id)}" novalidate>
              ${visit.csrfField}
              <input type="hidden" name="recht" value="${newId}" />
              ${buttonGroup(
                button({ text: t('renew.button', { until: untilText(until, language).toLowerCase() }) }),
                link({ text: t('renew.other'), href: paths.change(company.number, right.id) }),
              )}
            </form>`
      }`,
  });
}
