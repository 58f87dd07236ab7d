import { attributes, html, type Html } from '../html.ts';
import { fieldset } from './fieldset.ts';
import { idOf, type Question } from './form-group.ts';

const parts = ['day', 'month', 'year'] as const;
export type DatePart = (typeof parts)[number];

export interface DateInput extends Question {
  readonly labels: Readonly<Record<DatePart, string>>;
  /** What was typed before, right or wrong. */
  readonly values?: Readonly<Partial<Record<DatePart, string>>>;
  /** Which parts the error is about; all of them unless told. */
  readonly wrong?: readonly DatePart[];
  readonly autocomplete?: 'bday';
}

/** Three fields `<name>-day`, `<name>-month`, `<name>-year`: typing a date is quicker than picking it. */
export function dateInput(input: DateInput): Html {
  return fieldset(
    input,
    html`<div class="govuk-date-input" id="${idOf(input)}">${parts.map((part) => item(input, part))}</div>`,
    'group',
  );
}

function item(input: DateInput, part: DatePart): Html {
  const id = `${idOf(input)}-${part}`;
  const wrong = input.error !== undefined && (input.wrong ?? parts).includes(part);
  return html`<div class="govuk-date-input__item"><div class="govuk-form-group"><label class="govuk-label govuk-date-input__label" for="${id}">${input.labels[part]}</label><input class="govuk-input govuk-date-input__input${wrong ? ' govuk-input--error' : ''} govuk-input--width-${part === 'year' ? 4 : 2}"${attributes(
    {
      id,
      name: `${input.name}-${part}`,
      type: 'text',
      value: input.values?.[part],
      autocomplete: input.autocomplete === undefined ? undefined : `${input.autocomplete}-${part}`,
      inputmode: 'numeric',
      maxlength: part === 'year' ? 4 : 2,
      'aria-invalid': wrong ? 'true' : undefined,
    },
  )}></div></div>`;
}

/** Where the error summary leads for a date: its first wrong part. */
export const dateErrorHref = (input: Pick<DateInput, 'name' | 'id' | 'wrong'>): string =>
  `#${idOf(input)}-${input.wrong?.[0] ?? 'day'}`;
