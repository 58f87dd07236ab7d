import { html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { link } from '#web/components/link.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { page, type PageAnswer } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { RightFormRead } from '../rules/right-form.ts';
import { establishmentText } from './establishment-text.ts';
import type { GiveFacts } from './give-facts.ts';
import type { ManagerVisit } from './in-company.ts';
import { paths } from './paths.ts';
import { rightName, untilText } from './right-facts.ts';

/** What the person will be able to see, and what not, before anything is given. */
export function givePreview(
  { visit, company }: ManagerVisit,
  { related, establishments, latest }: GiveFacts,
  { values, typed }: Extract<RightFormRead, { ok: true }>,
  rightId: string,
): PageAnswer {
  const { language } = visit;
  const t = text(language);
  const name = `${related.given_name} ${related.family_name}`;
  const chosen = establishments.filter(({ number }) => values.contexts.includes(number));
  const others = establishments.filter(({ number }) => !values.contexts.includes(number));
  const fields: [string, string][] = [
    ...values.contexts.map((number): [string, string] => ['vestiging', number]),
    ['tot-day', typed.day],
    ['tot-month', typed.month],
    ['tot-year', typed.year],
  ];
  const change = `${paths.give(company.number, related.id)}?${new URLSearchParams(fields).toString()}`;
  const title = t('preview.title', { name });
  return page({
    title,
    body: html`${backLink({ text: t('preview.change'), href: change })}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">${t('preview.sees', { name })}</p>
      <ul class="govuk-list govuk-list--bullet">
        ${chosen.map((one) => html`<li>${establishmentText(one)}</li>`)}
      </ul>
      <p class="govuk-body">${t('preview.does')}</p>
      ${
        others.length === 0
          ? html`<p class="govuk-body">${t('preview.sees-all', { company: company.name })}</p>`
          : html`<p class="govuk-body">${t('preview.sees-not', { name })}</p>
              <ul class="govuk-list govuk-list--bullet">
                ${others.map((one) => html`<li>${establishmentText(one)}</li>`)}
              </ul>`
      }
      ${summaryList([
        { key: t('preview.right'), value: rightName(language) },
        { key: t('preview.company'), value: company.name },
        { key: t('right.duration'), value: untilText(values.until ?? latest, language) },
        { key: t('preview.mail'), value: related.email ?? t('preview.no-mail') },
      ])}
      <form method="post" action="${paths.confirm(company.number, related.id)}" novalidate>
        ${visit.csrfField}
        <input type="hidden" name="recht" value="${rightId}" />
        ${fields.map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}" />`)}
        ${buttonGroup(button({ text: t('preview.confirm') }), link({ text: t('preview.change'), href: change }))}
      </form>`,
  });
}
