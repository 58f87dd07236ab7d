import { html, type Html } from '../html.ts';

/** Buttons and links that belong together, on one line where there is room. */
export const buttonGroup = (...items: readonly (Html | null)[]): Html =>
  html`<div class="govuk-button-group">${items}</div>`;
