import { formatLocalDate } from '#belgian/local-date.ts';
import { parseEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { insetText } from '#web/components/inset-text.ts';
import { link } from '#web/components/link.ts';
import { textArea } from '#web/components/text-area.ts';
import { html, type Html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { text } from '../../messages/index.ts';
import { uuidParam, type PersonVisit } from '../../pages/as-person.ts';
import type { PageDeps } from '../../pages/page-deps.ts';
import { missingPage } from '../../pages/refusal-pages.ts';
import { paths, patterns } from '../../paths.ts';
import type { RequestRow } from '../store/requests.ts';
import { withAnyKey } from './exception-visit.ts';

/** Whom it concerns says no to somebody who is to be put in charge. */
export const objection = (deps: PageDeps): readonly PageRoute[] => {
  const { exceptions } = deps.btb;
  const found = async ({ visit, actor }: PersonVisit): Promise<RequestRow | null> => {
    const number = parseEnterpriseNumber(visit.params['number'] ?? '');
    const id = uuidParam(visit, 'id');
    if (!number.ok || id === null) return null;
    return (await exceptions.waitingFor(actor, number.number, visit.now)).find((one) => one.id === id) ?? null;
  };
  const view = async (person: PersonVisit, row: RequestRow, error: string | null, typed = ''): Promise<Answer> =>
    form(person, row, await exceptions.companyName(row.company), error, typed);
  return [
    withAnyKey(deps, { method: 'GET', path: patterns.objection }, async (person) => {
      const row = await found(person);
      return row === null ? missingPage(person.visit, 'request') : view(person, row, null);
    }),
    withAnyKey(deps, { method: 'POST', path: patterns.objection }, async (person) => {
      const { visit, actor } = person;
      const row = await found(person);
      if (row === null) return missingPage(visit, 'request');
      const words = visit.form.get('woorden') ?? '';
      const verdict = await exceptions.object({ id: row.id, company: row.company, actor, words, at: visit.now });
      if (verdict.ok) return redirect(`${paths.exceptions}?bezwaar=1`);
      if (verdict.because === 'not-found') return missingPage(visit, 'request');
      return view(person, row, text(visit.language)(`objection.may-not.${verdict.because}`), words);
    }),
  ];
};

function form({ visit }: PersonVisit, row: RequestRow, company: string, error: string | null, typed: string): Answer {
  const { language } = visit;
  const t = text(language);
  const values = {
    asker: row.asker_name,
    name: `${row.given_name} ${row.family_name}`,
    company,
    lastDay: row.last_day === null ? '' : formatLocalDate(row.last_day, language),
  };
  return page({
    title: t('objection.title', values),
    hasErrors: error !== null,
    body: html`${backLink({ text: t('refused.back'), href: paths.companies })}
      ${errorSummary({ title: t('error.summary'), errors: error === null ? [] : [{ text: error, href: '#woorden' }] })}
      <h1 class="govuk-heading-l">${t('objection.title', values)}</h1>
      <p class="govuk-body-l">${t('objection.lead', values)}</p>
      ${insetText(html`<strong>${t('exception.reason')}</strong><br /><span class="preserve-lines">${row.reason}</span>`)}
      <p class="govuk-body">${t('objection.what', values)}</p>
      <form method="post" action="${paths.objection(row.company, row.id)}" novalidate>
        ${visit.csrfField}
        ${textArea({ name: 'woorden', label: t('objection.why'), hint: t('objection.why.hint'), value: typed.slice(0, 2_000), ...(error === null ? {} : { error }), rows: 5, maxlength: 2_000 })}
        ${button({ text: t('objection.button'), kind: 'warning' })}
      </form>`,
  });
}

/** On the pages of a company: that somebody is to be put in charge by the route with documents, and until when to object. */
export async function waitingNotices(
  { btb }: Pick<PageDeps, 'btb'>,
  { visit, actor }: PersonVisit,
  company: EnterpriseNumber,
): Promise<readonly Html[]> {
  const t = text(visit.language);
  const all = await btb.exceptions.waitingFor(actor, company, visit.now);
  return all.map((row) =>
    insetText(
      html`${t('objection.notice', { name: `${row.given_name} ${row.family_name}`, lastDay: row.last_day === null ? '' : formatLocalDate(row.last_day, visit.language) })}
      ${link({ text: t('objection.to'), href: paths.objection(company, row.id) })}`,
    ),
  );
}
