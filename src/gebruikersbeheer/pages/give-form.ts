import { formatEstablishmentNumber } from '#belgian/establishment-number.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { dateErrorHref, dateInput } from '#web/components/date-input.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { linkButton } from '#web/components/link-button.ts';
import { page, type PageAnswer } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { everyEstablishment, type RightField, type RightFieldError, type RightFormTyped } from '../rules/right-form.ts';
import { addressText } from './establishment-text.ts';
import type { GiveFacts } from './give-facts.ts';
import type { ManagerVisit } from './in-company.ts';
import { paths } from './paths.ts';
import { rightName } from './right-facts.ts';

type Errors = ReadonlyMap<RightField, RightFieldError | 'already-given' | 'relation-not-open'>;

/** For which establishments, and until when? */
export function giveForm(manager: ManagerVisit, facts: GiveFacts, typed: RightFormTyped, errors: Errors): PageAnswer {
  const { visit, company } = manager;
  const { related, latest } = facts;
  const t = text(visit.language);
  const name = `${related.given_name} ${related.family_name}`;
  const latestText = latest === null ? '' : formatLocalDate(latest, visit.language);
  const message = (field: RightField): string | undefined => {
    const error = errors.get(field);
    return error === undefined ? undefined : t(`give.error.${error}`, { latest: latestText, name });
  };
  const summary = (['vestiging', 'tot'] as const).flatMap((field) => {
    const said = message(field);
    if (said === undefined) return [];
    return [{ text: said, href: field === 'tot' ? dateErrorHref({ name: 'tot' }) : '#vestiging' }];
  });
  const back = backLink({ text: t('back.person', { name }), href: paths.person(company.number, related.id) });
  const title = t('give.to', { name });
  if (facts.alreadyHeld || facts.establishments.length === 0) {
    const why = facts.alreadyHeld
      ? t('give.error.already-given', { name })
      : t('give.no-establishments', { company: company.name });
    return page({
      title,
      status: errors.size > 0 ? 422 : 200,
      body: html`${back}
        <h1 class="govuk-heading-l">${title}</h1>
        <p class="govuk-body">${why}</p>
        ${linkButton({ text: t('give.to-person', { name }), href: paths.person(company.number, related.id), kind: 'secondary' })}`,
    });
  }
  const every = { value: everyEstablishment, label: t('give.every'), hint: t('give.every.hint') };
  return page({
    title,
    hasErrors: errors.size > 0,
    body: html`${back} ${errorSummary({ title: t('errors.title'), errors: summary })}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">${t('give.right', { right: rightName(visit.language), company: company.name })}</p>
      <form method="post" action="${paths.give(company.number, related.id)}" novalidate>
        ${visit.csrfField}
        ${checkboxes({
          name: 'vestiging',
          label: t('give.contexts'),
          hint: t('give.contexts.hint'),
          values: typed.contexts,
          error: message('vestiging'),
          choices: [
            ...facts.establishments.map((one) => ({
              value: one.number,
              label: one.name,
              hint:
                one.address === null
                  ? formatEstablishmentNumber(one.number)
                  : `${addressText(one.address)} (${formatEstablishmentNumber(one.number)})`,
            })),
            ...(facts.establishments.length > 1 ? [every] : []),
          ],
        })}
        ${dateInput({
          name: 'tot',
          label: t('give.until'),
          hint: latest === null ? t('give.until.hint') : t('give.until.hint.latest', { latest: latestText }),
          labels: { day: t('date.day'), month: t('date.month'), year: t('date.year') },
          values: { day: typed.day, month: typed.month, year: typed.year },
          error: message('tot'),
        })}
        ${button({ text: t('next') })}
      </form>`,
  });
}
