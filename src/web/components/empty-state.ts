import { html, type Html } from '../html.ts';

export interface EmptyState {
  readonly title: string;
  /** Why it is empty and what to do. */
  readonly text: string | Html;
  /** A link or button that does it. */
  readonly action?: Html;
}

/** What stands where a list would be. */
export const emptyState = ({ title, text, action }: EmptyState): Html =>
  html`<div class="empty-state"><p class="empty-state__title">${title}</p><p class="govuk-body">${text}</p>${
    action === undefined ? null : html`<div class="empty-state__action">${action}</div>`
  }</div>`;
