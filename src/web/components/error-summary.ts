import { href, html, type Html } from '../html.ts';

export interface ErrorSummary {
  readonly title: string;
  /** In the order of the fields; `href` is `#` and the id of the field. */
  readonly errors: readonly { readonly text: string; readonly href?: string }[];
}

/** First thing in the body of a page whose form was refused; nothing when there are no errors. */
export function errorSummary({ title, errors }: ErrorSummary): Html {
  if (errors.length === 0) return html``;
  return html`<div class="govuk-error-summary"><div role="alert"><h2 class="govuk-error-summary__title">${title}</h2><div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list">${errors.map(
    (error) =>
      html`<li>${error.href === undefined ? error.text : html`<a href="${href(error.href)}">${error.text}</a>`}</li>`,
  )}</ul></div></div></div>`;
}
