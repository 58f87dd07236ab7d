import { href, html, type Html } from '../html.ts';

/** First thing on a page inside a task; leads to the step before. */
export const backLink = (options: { readonly text: string; readonly href: string }): Html =>
  html`<a href="${href(options.href)}" class="govuk-back-link">${options.text}</a>`;
