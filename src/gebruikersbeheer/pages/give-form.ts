import { html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { linkButton } from '#web/components/link-button.ts';
import { page, type PageAnswer } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { paths } from '../paths.ts';
import type { RightFormTyped } from '../rules/right-form.ts';
import type { GiveFacts } from './give-facts.ts';
import type { ManagerVisit } from './in-company.ts';
import { rightErrors, rightQuestions, type RightErrors } from './right-questions.ts';

/** Which right, for which establishments, and until when? */
export function giveForm(
  manager: ManagerVisit,
  facts: GiveFacts,
  typed: RightFormTyped,
  errors: RightErrors,
): PageAnswer {
  const { visit, company } = manager;
  const { related } = facts;
  const t = text(visit.language);
  const name = `${related.given_name} ${related.family_name}`;
  const back = backLink({ text: t('back.person', { name }), href: paths.person(company.number, related.id) });
  const title = t('give.to', { name });
  if (facts.establishments.length === 0) {
    return page({
      title,
      status: errors.size > 0 ? 422 : 200,
      body: html`${back}
        <h1 class="govuk-heading-l">${title}</h1>
        <p class="govuk-body">${t('give.no-establishments', { company: company.name })}</p>
        ${linkButton({ text: t('give.to-person', { name }), href: paths.person(company.number, related.id), kind: 'secondary' })}`,
    });
  }
  return page({
    title,
    hasErrors: errors.size > 0,
    body: html`${back} ${rightErrors(manager, facts, typed, errors)}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">${t('give.right', { company: company.name })}</p>
      <form method="post" action="${paths.give(company.number, related.id)}" novalidate>
        ${visit.csrfField} ${rightQuestions(manager, facts, typed, errors)} ${button({ text: t('next') })}
      </form>`,
  });
}
