import { attributes, html, type Html } from '../html.ts';
import { controlAttributes, formGroup, type Question } from './form-group.ts';

export interface PasswordInput extends Question {
  readonly autocomplete?: 'current-password' | 'new-password';
  /** Texts of the button that the script adds: without script there is no button. */
  readonly toggle?: {
    readonly show: string;
    readonly hide: string;
  };
}

/** Never has a value: a password is not sent back. */
export function passwordInput(input: PasswordInput): Html {
  return formGroup(
    input,
    html`<div class="govuk-input__wrapper govuk-password-input__wrapper"><input class="govuk-input govuk-password-input__input${input.error === undefined ? '' : ' govuk-input--error'}"${controlAttributes(input)} type="password" spellcheck="false" autocomplete="${input.autocomplete ?? 'current-password'}" autocapitalize="none">${toggle(input)}</div>`,
    ' govuk-password-input',
  );
}

function toggle(input: PasswordInput): Html | null {
  if (input.toggle === undefined) return null;
  return html`<button type="button" class="govuk-button govuk-button--secondary govuk-password-input__toggle"${attributes(
    {
      'aria-controls': input.id ?? input.name,
      'data-hide': input.toggle.hide,
    },
  )} hidden>${input.toggle.show}</button>`;
}
