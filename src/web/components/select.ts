import { attributes, html, type Html } from '../html.ts';
import { controlAttributes, formGroup, type Question } from './form-group.ts';

export interface Select extends Question {
  readonly options: readonly { readonly value: string; readonly label: string; readonly disabled?: boolean }[];
  readonly value?: string | undefined;
  readonly autocomplete?: string;
}

/** For a long list of short choices; otherwise radios, which show what there is. */
export function select(question: Select): Html {
  return formGroup(
    question,
    html`<select class="govuk-select${question.error === undefined ? '' : ' govuk-select--error'}"${controlAttributes(question)}${attributes(
      {
        autocomplete: question.autocomplete,
      },
    )}>${question.options.map(
      (option) =>
        html`<option${attributes({
          value: option.value,
          selected: option.value === question.value,
          disabled: option.disabled,
        })}>${option.label}</option>`,
    )}</select>`,
  );
}
