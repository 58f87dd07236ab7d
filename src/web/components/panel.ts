import { html, type Html } from '../html.ts';

/** The end of a task: it is done. Its title is the heading of the page. */
export const panel = ({ title, body }: { readonly title: string; readonly body?: string | Html }): Html =>
  html`<div class="govuk-panel govuk-panel--confirmation"><h1 class="govuk-panel__title">${title}</h1>${
    body === undefined ? null : html`<div class="govuk-panel__body">${body}</div>`
  }</div>`;
