import { attributes, html, type Html } from '../html.ts';

/** What every question on a form has. */
export interface Question {
  readonly name: string;
  /** The field's name unless told; what the error summary links to. */
  readonly id?: string;
  readonly label: string;
  /** The page asks this only: the label is its heading. */
  readonly labelIsHeading?: boolean;
  readonly hint?: string | Html;
  /** Stands at the field, and again in the error summary. */
  readonly error?: string | undefined;
}

export const idOf = (question: Pick<Question, 'name' | 'id'>): string => question.id ?? question.name;

/** The identifiers of hint and error, for `aria-describedby`; undefined when there is neither. */
export function describedBy(question: Question): string | undefined {
  const ids = [
    question.hint === undefined ? null : `${idOf(question)}-hint`,
    question.error === undefined ? null : `${idOf(question)}-error`,
  ].filter((id) => id !== null);
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** Hint and error, in the order in which they are read out. */
export const hintAndError = (question: Question): Html => html`${hint(question)}${errorMessage(question)}`;

const hint = (question: Question): Html | null =>
  question.hint === undefined ? null : html`<div id="${idOf(question)}-hint" class="govuk-hint">${question.hint}</div>`;

const errorMessage = (question: Question): Html | null =>
  question.error === undefined
    ? null
    : html`<p id="${idOf(question)}-error" class="govuk-error-message">${question.error}</p>`;

/**
 * One label with one control. That a field is wrong is said by `aria-invalid` on the control, in the reader's own
 * language, and not by a hidden word before the message.
 */
export function formGroup(question: Question, control: Html, extraClass = ''): Html {
  return html`<div class="${groupClass(question)}${extraClass}">${label(question)}${hintAndError(question)}${control}</div>`;
}

export const groupClass = (question: Question): string =>
  question.error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error';

function label(question: Question): Html {
  if (question.labelIsHeading !== true)
    return html`<label class="govuk-label" for="${idOf(question)}">${question.label}</label>`;
  return html`<h1 class="govuk-label-wrapper"><label class="govuk-label govuk-label--l" for="${idOf(question)}">${question.label}</label></h1>`;
}

/** What every control has of its question. */
export const controlAttributes = (question: Question): Html =>
  attributes({
    id: idOf(question),
    name: question.name,
    'aria-describedby': describedBy(question),
    'aria-invalid': question.error === undefined ? undefined : 'true',
  });
