import { formatEstablishmentNumber } from '#belgian/establishment-number.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { dateErrorHref, dateInput } from '#web/components/date-input.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { radios } from '#web/components/radios.ts';
import { html, type Html } from '#web/html.ts';
import { text } from '../messages/index.ts';
import { rightText } from '../rules/right-text.ts';
import { everyEstablishment, type RightField, type RightFieldError, type RightFormTyped } from '../rules/right-form.ts';
import { addressText } from './establishment-text.ts';
import type { GiveFacts } from './give-facts.ts';
import type { ManagerVisit } from './in-company.ts';

export type RightErrors = ReadonlyMap<
  RightField,
  RightFieldError | 'already-given' | 'relation-not-open' | 'more-services' | 'more-establishments' | 'more-until'
>;

const fields = ['welk', 'vestiging', 'van', 'tot'] as const satisfies readonly RightField[];

function messageOf({ visit, today }: ManagerVisit, facts: GiveFacts, typed: RightFormTyped, errors: RightErrors) {
  const t = text(visit.language);
  const last = facts.latest(typed.code || (facts.rights[0]?.code ?? ''), today);
  const latest = last === null ? '' : formatLocalDate(last, visit.language);
  const name = `${facts.related.given_name} ${facts.related.family_name}`;
  return (field: RightField): string | undefined => {
    const error = errors.get(field);
    return error === undefined ? undefined : t(`give.error.${error}`, { latest, name });
  };
}

/** What is wrong, above the form, with a way to each field. */
export function rightErrors(manager: ManagerVisit, facts: GiveFacts, typed: RightFormTyped, errors: RightErrors): Html {
  const message = messageOf(manager, facts, typed, errors);
  return errorSummary({
    title: text(manager.visit.language)('errors.title'),
    errors: fields.flatMap((field) => {
      const said = message(field);
      if (said === undefined) return [];
      const isDate = field === 'van' || field === 'tot';
      return [{ text: said, href: isDate ? dateErrorHref({ name: field }) : `#${field}` }];
    }),
  });
}

/**
 * Which right, for which establishments, from when, until when?
 * @param changing what may be changed of a right that is there: its establishments and its last day
 */
export function rightQuestions(
  manager: ManagerVisit,
  facts: GiveFacts,
  typed: RightFormTyped,
  errors: RightErrors,
  changing = false,
): Html {
  const { visit, today } = manager;
  const t = text(visit.language);
  const message = messageOf(manager, facts, typed, errors);
  const { rights, establishments } = facts;
  const latest = facts.latest(typed.code || (rights[0]?.code ?? ''), today);
  const labels = { day: t('date.day'), month: t('date.month'), year: t('date.year') };
  const every = { value: everyEstablishment, label: t('give.every'), hint: t('give.every.hint') };
  const which = radios({
    name: 'welk',
    label: t('give.which'),
    value: typed.code === '' && rights.length === 1 ? rights[0]?.code : typed.code,
    error: message('welk'),
    choices: rights.map(({ code }) => {
      const { name, opens } = rightText(rights, code, visit.language);
      return { value: code, label: name, hint: t('give.which.opens', { opens }) };
    }),
  });
  return html`${changing ? '' : which}
    ${checkboxes({
      name: 'vestiging',
      label: t('give.contexts'),
      hint: t('give.contexts.hint'),
      values: typed.contexts,
      error: message('vestiging'),
      choices: [
        ...(facts.mayGiveEvery ? [every] : []),
        ...establishments.map((one) => ({
          value: one.number,
          label: one.name,
          hint:
            one.address === null
              ? formatEstablishmentNumber(one.number)
              : `${addressText(one.address)} (${formatEstablishmentNumber(one.number)})`,
        })),
      ],
    })}
    ${
      changing
        ? ''
        : dateInput({
            name: 'van',
            label: t('give.from'),
            hint: t('give.from.hint'),
            labels,
            values: typed.from,
            error: message('van'),
          })
    }
    ${dateInput({
      name: 'tot',
      label: t('give.until'),
      hint:
        latest === null
          ? t('give.until.hint')
          : t('give.until.hint.latest', { latest: formatLocalDate(latest, visit.language) }),
      labels,
      values: typed.until,
      error: message('tot'),
    })}`;
}
