import { html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { link } from '#web/components/link.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { warningText } from '#web/components/warning-text.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer, type PageAnswer } from '#web/visit.ts';
import { changeRight, type ChangeVerdict } from '../change-right.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { differenceOf, isSame, type Extent } from '../rules/difference.ts';
import { effectOf } from '../rules/may-change.ts';
import {
  asTyped,
  everyEstablishment,
  readRightForm,
  rightFormFields,
  type RightFormRead,
  type RightFormTyped,
} from '../rules/right-form.ts';
import { contextsOf, successorOf, type RightRow } from '../store/rights.ts';
import { withRightInTask } from './beyond-task.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { fieldOfRefusal } from './give.ts';
import { formBounds, giveFacts, type GiveFacts } from './give-facts.ts';
import { inCompany, isUuid, notFound, type ManagerVisit, type PageDeps } from './in-company.ts';
import { mailText } from './mail-text.ts';
import { mayNotManagePage } from './may-not-manage-page.ts';
import { rightName, untilText } from './right-facts.ts';
import { rightErrors, rightQuestions, type RightErrors } from './right-questions.ts';
import { whatIsSeen } from './what-is-seen.ts';
import type { RightShown } from './with-right.ts';

/** What a right holds for, as it would have been typed. */
const typedOf = (right: RightRow): RightFormTyped => ({
  contexts: right.every_context ? [everyEstablishment] : right.contexts,
  code: right.code,
  from: asTyped(null),
  until: asTyped(right.until_date),
});

/** Change the establishments or the last day of a right: choose, see what it will open, and confirm. */
export function changePages(deps: PageDeps): readonly PageRoute[] {
  const { parts } = deps;
  const change = changeRight(parts);
  const factsOf = (manager: ManagerVisit, { related }: RightShown): GiveFacts => giveFacts(parts, manager, related);
  const read = (
    manager: ManagerVisit,
    { right }: RightShown,
    facts: GiveFacts,
    typed = manager.visit.form,
  ): RightFormRead => {
    const bounds = { ...formBounds(facts, manager.today), codes: [right.code] };
    const answer = readRightForm(typed, bounds);
    if (!answer.ok || right.ended_at !== null) return answer;
    const { contexts, until } = answer.values;
    const before = { contexts: contextsOf(right), until: right.until_date };
    const after = { contexts, until: until ?? facts.latest(right.code, manager.today) };
    if (!isSame(differenceOf(before, after))) return answer;
    return { ok: false, errors: new Map([['vestiging', 'nothing-changed']]), typed: answer.typed };
  };
  // The preview has an address of its own, so that the way back from what comes after it leads to it.
  const toPreview = ({ company }: ManagerVisit, { right }: RightShown, typed: RightFormTyped): Answer => {
    const query = new URLSearchParams([...rightFormFields(typed), ['recht', parts.uuid()]]);
    return redirect(`${paths.changePreview(company.number, right.id)}?${query.toString()}`);
  };
  const previewOf = async (
    manager: ManagerVisit,
    shown: RightShown,
    facts: GiveFacts,
    answer: Extract<RightFormRead, { ok: true }>,
    newId: string,
  ): Promise<PageAnswer> => {
    const mail = await mailText(parts, shown.related, manager.visit.language);
    return preview(manager, shown, facts, answer, { newId, mail });
  };
  return [
    inCompany(
      deps,
      { method: 'GET', path: patterns.change },
      withRightInTask(deps, async (manager, shown) => {
        const { visit, company } = manager;
        if (shown.right.ended_at !== null) return redirect(paths.person(company.number, shown.related.id));
        const facts = factsOf(manager, shown);
        // What was chosen comes back in the address, so that the preview can lead here to change it.
        const typed = visit.query.has('vestiging')
          ? read(manager, shown, facts, visit.query).typed
          : typedOf(shown.right);
        return form(manager, shown, facts, typed, new Map());
      }),
    ),
    inCompany(
      deps,
      { method: 'POST', path: patterns.change },
      withRightInTask(deps, async (manager, shown) => {
        const facts = factsOf(manager, shown);
        const answer = read(manager, shown, facts);
        if (!answer.ok) return form(manager, shown, facts, answer.typed, answer.errors);
        return toPreview(manager, shown, answer.typed);
      }),
    ),
    inCompany(
      deps,
      { method: 'GET', path: patterns.changePreview },
      withRightInTask(deps, async (manager, shown) => {
        const { visit, company, today } = manager;
        const facts = factsOf(manager, shown);
        const answer = read(manager, shown, facts, visit.query);
        const newId = visit.query.get('recht') ?? '';
        if (shown.right.ended_at !== null) {
          const next = await parts.db.transaction({ company: company.number }, (tx) =>
            successorOf(tx, company.number, shown.right.id),
          );
          if (next?.id === newId || !answer.ok) return redirect(paths.person(company.number, shown.related.id));
          const { contexts, until } = answer.values;
          const wanted = { contexts, until: until ?? facts.latest(shown.right.code, today) };
          return changedMeanwhile(manager, shown, next?.ended_at === null ? next : null, wanted);
        }
        if (!answer.ok) return form(manager, shown, facts, answer.typed, answer.errors);
        return isUuid(newId)
          ? previewOf(manager, shown, facts, answer, newId)
          : toPreview(manager, shown, answer.typed);
      }),
    ),
    inCompany(
      deps,
      { method: 'POST', path: patterns.changed },
      withRightInTask(deps, async (manager, shown) => {
        const { visit, company, actor } = manager;
        const facts = factsOf(manager, shown);
        const answer = read(manager, shown, facts);
        const newId = visit.form.get('recht') ?? '';
        if (!answer.ok) return form(manager, shown, facts, answer.typed, answer.errors);
        if (!isUuid(newId)) return toPreview(manager, shown, answer.typed);
        const { contexts, until } = answer.values;
        const rightId = shown.right.id;
        const verdict = await change({
          actor,
          company: company.number,
          rightId,
          newId,
          contexts,
          until,
          at: visit.now,
        });
        if (verdict.ok) return redirect(`${paths.person(company.number, shown.related.id)}?gewijzigd=${newId}`);
        const refusal = refusedChange(deps, manager, shown, verdict, {
          contexts,
          until: until ?? facts.latest(shown.right.code, manager.today),
        });
        return 'errors' in refusal ? form(manager, shown, facts, answer.typed, refusal.errors) : refusal;
      }),
    ),
  ];
}

/** Why a change was not made: a page of its own, or what to say at which field. */
export function refusedChange(
  { btbUrl }: PageDeps,
  manager: ManagerVisit,
  shown: RightShown,
  verdict: Extract<ChangeVerdict, { ok: false }>,
  wanted: Extent,
): Answer | { readonly errors: RightErrors } {
  if (verdict.because === 'may-not-manage') return mayNotManagePage(manager.visit, verdict.why, btbUrl);
  if (verdict.because === 'changed-meanwhile') {
    return changedMeanwhile(manager, { ...shown, right: verdict.was }, verdict.now, wanted);
  }
  if (verdict.because === 'no-such-right') return notFound(manager.visit);
  if (verdict.because === 'may-not-end') return { errors: new Map([['vestiging', 'more-establishments']]) };
  const errors = fieldOfRefusal(verdict);
  return errors === null ? notFound(manager.visit) : { errors };
}

function form(
  manager: ManagerVisit,
  { right, related }: RightShown,
  facts: GiveFacts,
  typed: RightFormTyped,
  errors: RightErrors,
): PageAnswer {
  const { visit, company, acting } = manager;
  const t = text(visit.language);
  const name = `${related.given_name} ${related.family_name}`;
  const title = t('change.title', { name });
  return page({
    title,
    hasErrors: errors.size > 0,
    body: html`${backLink({ text: t('back.person', { name }), href: paths.person(company.number, related.id) })}
      ${rightErrors(manager, facts, typed, errors)}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">${rightName(acting, right.code, visit.language)}</p>
      <form method="post" action="${paths.change(company.number, right.id)}" novalidate>
        ${visit.csrfField} ${rightQuestions(manager, facts, typed, errors, true)} ${button({ text: t('next') })}
      </form>`,
  });
}

function preview(
  manager: ManagerVisit,
  { right, related }: RightShown,
  facts: GiveFacts,
  { values, typed }: Extract<RightFormRead, { ok: true }>,
  { newId, mail }: { readonly newId: string; readonly mail: string },
): PageAnswer {
  const { visit, company, today, acting } = manager;
  const t = text(visit.language);
  const name = `${related.given_name} ${related.family_name}`;
  const until = values.until ?? facts.latest(right.code, today);
  const before = { contexts: contextsOf(right), from: right.from_date, until: right.until_date };
  const effect = effectOf(before, { contexts: values.contexts, from: today, until }, today);
  const title = t('preview.title', { name });
  const back = `${paths.change(company.number, right.id)}?${new URLSearchParams([...rightFormFields(typed)]).toString()}`;
  return page({
    title,
    body: html`${backLink({ text: t('preview.change'), href: back })}
      <h1 class="govuk-heading-l">${title}</h1>
      ${whatIsSeen(manager, name, right.code, values.contexts)}
      ${effect === 'changed' ? warningText({ text: t('change.signs-out', { name }), label: t('warning') }) : ''}
      ${summaryList([
        { key: t('preview.right'), value: rightName(acting, right.code, visit.language) },
        {
          key: t('right.duration'),
          value: html`${untilText(until, visit.language)}<br /><span class="govuk-hint">${t('change.was', { until: untilText(right.until_date, visit.language) })}</span>`,
        },
        { key: t('preview.mail'), value: mail },
      ])}
      <form method="post" action="${paths.changed(company.number, right.id)}" novalidate>
        ${visit.csrfField}
        <input type="hidden" name="recht" value="${newId}" />
        ${rightFormFields(typed).map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}" />`)}
        ${buttonGroup(button({ text: t('preview.confirm') }), link({ text: t('preview.change'), href: back }))}
      </form>`,
  });
}
