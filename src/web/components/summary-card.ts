import { html, type Html } from '../html.ts';
import { summaryList, type SummaryRow } from './summary-list.ts';

/** One of several things, each with its own facts. */
export const summaryCard = (card: { readonly title: string; readonly rows: readonly SummaryRow[]; readonly actions?: Html }): Html =>
  html`<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h2 class="govuk-summary-card__title">${card.title}</h2>${
    card.actions === undefined ? null : html`<div class="govuk-summary-card__actions">${card.actions}</div>`
  }</div><div class="govuk-summary-card__content">${summaryList(card.rows)}</div></div>`;
