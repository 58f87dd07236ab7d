import { formatLocalDate } from '#belgian/local-date.ts';
import { html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { link } from '#web/components/link.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { page, type PageAnswer } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { paths } from '../paths.ts';
import { rightFormFields, type RightFormRead } from '../rules/right-form.ts';
import type { GiveFacts } from './give-facts.ts';
import type { ManagerVisit } from './in-company.ts';
import { rightName, untilText } from './right-facts.ts';
import { whatIsSeen } from './what-is-seen.ts';

/** What the person will be able to do and see, and what not, before anything is given. */
export function givePreview(
  manager: ManagerVisit,
  { related, latest }: GiveFacts,
  { values, typed }: Extract<RightFormRead, { ok: true }>,
  { rightId, mail }: { readonly rightId: string; readonly mail: string },
): PageAnswer {
  const { visit, company, today, acting } = manager;
  const { language } = visit;
  const t = text(language);
  const name = `${related.given_name} ${related.family_name}`;
  const fields = rightFormFields(typed);
  const change = `${paths.give(company.number, related.id)}?${new URLSearchParams([...fields]).toString()}`;
  const title = t('preview.title', { name });
  const from = values.from ?? today;
  return page({
    title,
    body: html`${backLink({ text: t('preview.change'), href: change })}
      <h1 class="govuk-heading-l">${title}</h1>
      ${whatIsSeen(manager, name, values.code, values.contexts)}
      ${summaryList([
        { key: t('preview.right'), value: rightName(acting, values.code, language) },
        { key: t('preview.company'), value: company.name },
        {
          key: t('right.from'),
          value: from === today ? t('preview.at-once') : formatLocalDate(from, language),
        },
        { key: t('right.duration'), value: untilText(values.until ?? latest(values.code, from), language) },
        { key: t('preview.mail'), value: mail },
      ])}
      <form method="post" action="${paths.confirm(company.number, related.id)}" novalidate>
        ${visit.csrfField}
        <input type="hidden" name="recht" value="${rightId}" />
        ${fields.map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}" />`)}
        ${buttonGroup(button({ text: t('preview.confirm') }), link({ text: t('preview.change'), href: change }))}
      </form>`,
  });
}
