import { html, raw, type Html } from '../html.ts';
import { summaryList, type SummaryRow } from './summary-list.ts';

export interface SummaryCard {
  readonly title: string;
  /** Below which heading the card stands; 2 unless told. */
  readonly level?: 2 | 3;
  readonly rows: readonly SummaryRow[];
  /** Links or buttons about this thing; several stand in a list. */
  readonly actions?: Html | readonly Html[];
}

/** One of several things, each with its own facts. */
export function summaryCard(card: SummaryCard): Html {
  const heading = raw(card.level === 3 ? 'h3' : 'h2');
  return html`<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><${heading} class="govuk-summary-card__title">${card.title}</${heading}>${
    card.actions === undefined ? null : cardActions(card.actions)
  }</div><div class="govuk-summary-card__content">${summaryList(card.rows)}</div></div>`;
}

const cardActions = (actions: Html | readonly Html[]): Html =>
  isList(actions)
    ? html`<ul class="govuk-summary-card__actions">${actions.map((one) => html`<li class="govuk-summary-card__action">${one}</li>`)}</ul>`
    : html`<div class="govuk-summary-card__actions">${actions}</div>`;

const isList = (actions: Html | readonly Html[]): actions is readonly Html[] => Array.isArray(actions);
