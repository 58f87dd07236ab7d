import { attributes, html, type Html } from '../html.ts';
import { controlAttributes, formGroup, type Question } from './form-group.ts';

export interface TextInput extends Question {
  readonly type?: 'text' | 'email' | 'tel' | 'search';
  /** What was typed before, right or wrong. */
  readonly value?: string | undefined;
  /** As wide as what goes in it, in characters. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  readonly autocomplete?: string;
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search';
  readonly spellcheck?: boolean;
  readonly autocapitalize?: 'none' | 'words' | 'sentences';
  readonly maxlength?: number;
  /** Figures under each other: numbers, codes, amounts. */
  readonly figures?: boolean;
}

export function textInput(input: TextInput): Html {
  return formGroup(
    input,
    html`<input class="${inputClass(input)}"${controlAttributes(input)} type="${input.type ?? 'text'}"${attributes({
      value: input.value,
      autocomplete: input.autocomplete,
      inputmode: input.inputmode,
      spellcheck: input.spellcheck === undefined ? undefined : String(input.spellcheck),
      autocapitalize: input.autocapitalize,
      maxlength: input.maxlength,
    })}>`,
  );
}

const inputClass = (input: TextInput): string =>
  [
    'govuk-input',
    input.figures === true ? 'govuk-input--extra-letter-spacing' : null,
    input.width === undefined ? null : `govuk-input--width-${input.width}`,
    input.error === undefined ? null : 'govuk-input--error',
  ]
    .filter((name) => name !== null)
    .join(' ');
