import { html, raw, type Html } from '../html.ts';
import { summaryList, type SummaryRow } from './summary-list.ts';

export interface SummaryCard {
  readonly title: string;
  /** Below which heading the card stands; 2 unless told. */
  readonly level?: 2 | 3;
  readonly rows: readonly SummaryRow[];
  readonly actions?: Html;
}

/** One of several things, each with its own facts. */
export function summaryCard(card: SummaryCard): Html {
  const heading = raw(card.level === 3 ? 'h3' : 'h2');
  return html`<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><${heading} class="govuk-summary-card__title">${card.title}</${heading}>${
    card.actions === undefined ? null : html`<div class="govuk-summary-card__actions">${card.actions}</div>`
  }</div><div class="govuk-summary-card__content">${summaryList(card.rows)}</div></div>`;
}
