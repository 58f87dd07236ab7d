import { formatEstablishmentNumber } from '#belgian/establishment-number.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { html, type Html } from '#web/html.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { dateInput } from '#web/components/date-input.ts';
import { radios } from '#web/components/radios.ts';
import type { Language } from '#web/languages.ts';
import type { Establishment } from '../below.ts';
import { text } from '../messages/index.ts';
import {
  establishmentsOffered,
  every,
  servicesOffered,
  type TaskChoice,
  type TaskErrors,
  type TaskField,
  type TaskTyped,
} from '../rules/task-form.ts';
import type { Known } from './known-in.ts';

/** So many are offered one by one: more boxes than a form may have. Who has more gives every one. */
const mostListed = 400;

type Message = (field: TaskField) => string | undefined;

/** What is wrong with a field, in words. */
export function taskMessage(language: Language, errors: TaskErrors, { within }: TaskChoice): Message {
  const t = text(language);
  const latest = within.until === null ? '' : formatLocalDate(within.until, language);
  return (field) => {
    switch (field) {
      case 'role':
        return errors.role === undefined ? undefined : t(`task.role.${errors.role}`);
      case 'services':
        return errors.services === undefined ? undefined : t(`task.services.${errors.services}`);
      case 'establishments':
        return errors.establishments === undefined ? undefined : t(`task.establishments.${errors.establishments}`);
      case 'until':
        return errors.until === undefined ? undefined : t(`task.until.${errors.until}`, { latest });
    }
  };
}

/** Which task, and what an access manager may give: only what the one who appoints may give away is offered. */
export function taskQuestions(
  language: Language,
  choice: TaskChoice,
  known: Known,
  typed: TaskTyped,
  message: Message,
): Html {
  const t = text(language);
  const { roles } = choice;
  const asksRole = roles.length > 1;
  return html`${
    asksRole
      ? radios({
          name: 'taak',
          label: t('task.role'),
          value: typed.role,
          error: message('role'),
          choices: roles.map((role) => ({ value: role, label: t(`roles.${role}`), hint: t(`task.role.hint.${role}`) })),
        })
      : html`<p class="govuk-body">${t('task.only-access-manager')}</p>`
  }
  ${
    asksRole
      ? html`<h2 class="govuk-heading-m">${t('task.bounds.title')}</h2>
          <p class="govuk-body">${t('task.bounds.lead')}</p>`
      : null
  }
  ${boundsQuestions(language, choice, known, typed, message)}`;
}

function boundsQuestions(
  language: Language,
  choice: TaskChoice,
  { services, establishments }: Known,
  typed: TaskTyped,
  message: Message,
): Html {
  const t = text(language);
  const { within } = choice;
  const codes = servicesOffered(choice);
  const numbers = establishmentsOffered(choice);
  return html`${checkboxes({
    name: 'diensten',
    label: t('task.services'),
    values: typed.services,
    error: message('services'),
    choices: [
      ...(within.services === 'every' ? [{ value: every, label: t('bounds.services.every') }] : []),
      ...services.filter(({ code }) => codes.includes(code)).map(({ code, name }) => ({ value: code, label: name })),
    ],
  })}
  ${checkboxes({
    name: 'vestigingen',
    label: t('task.establishments'),
    values: typed.establishments,
    error: message('establishments'),
    choices: [
      ...(within.establishments === 'every' ? [{ value: every, label: t('bounds.establishments.every') }] : []),
      ...establishments
        .filter(({ number }) => numbers.includes(number))
        .slice(0, mostListed)
        .map((one) => ({ value: one.number, label: one.name, hint: whereText(one) })),
    ],
  })}
  ${checkboxes({
    name: 'aanstellen',
    label: t('task.may-appoint'),
    values: typed.mayAppoint ? ['ja'] : [],
    choices: [{ value: 'ja', label: t('task.may-appoint.yes') }],
  })}
  ${dateInput({
    name: 'tot',
    label: t('task.until'),
    hint:
      within.until === null
        ? t('task.until.hint')
        : t('task.until.hint.latest', { latest: formatLocalDate(within.until, language) }),
    labels: { day: t('date.day'), month: t('date.month'), year: t('date.year') },
    values: typed.until,
    error: message('until'),
  })}`;
}

function whereText({ number, address }: Establishment): string {
  const formatted = formatEstablishmentNumber(number);
  if (address === null) return formatted;
  return `${address.street} ${address.houseNumber}, ${address.postalCode} ${address.municipality} (${formatted})`;
}
