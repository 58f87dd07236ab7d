import { html, type Html } from '#web/html.ts';

/** The summary on top of a form with one field, `code`. */
export const errorSummary = (title: string, message: string): Html =>
  html`<div class="govuk-error-summary" data-module="govuk-error-summary">
    <div role="alert">
      <h2 class="govuk-error-summary__title">${title}</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">
          <li><a href="#code">${message}</a></li>
        </ul>
      </div>
    </div>
  </div>`;

const input = 'govuk-input govuk-input--width-10 govuk-input--extra-letter-spacing';

/** A field for a one-time code: digits, offered by the phone where it can, and never filled in again by us. */
export function codeField(label: string, hint: string, error: string | null): Html {
  const wrong = error !== null;
  return html`<div class="${wrong ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}">
    <label class="govuk-label" for="code">${label}</label>
    <div id="code-hint" class="govuk-hint">${hint}</div>
    ${wrong ? html`<p id="code-error" class="govuk-error-message">${error}</p>` : ''}
    <input
      class="${wrong ? `${input} govuk-input--error` : input}"
      id="code"
      name="code"
      type="text"
      inputmode="numeric"
      autocomplete="one-time-code"
      spellcheck="false"
      maxlength="20"
      aria-describedby="${wrong ? 'code-hint code-error' : 'code-hint'}"
    />
  </div>`;
}
