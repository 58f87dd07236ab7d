import { html, type Html } from '../html.ts';

/** What happens if one goes on. `label` is read out in place of the exclamation mark. */
export const warningText = ({ text, label }: { readonly text: string | Html; readonly label: string }): Html =>
  html`<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">${label}</span> ${text}</strong></div>`;
