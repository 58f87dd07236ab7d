import { attributes, href, html, type Html } from '../html.ts';

export interface SummaryRow {
  readonly key: string;
  readonly value: string | Html;
  readonly actions?: readonly SummaryAction[];
}

export interface SummaryAction {
  readonly text: string;
  readonly href: string;
  /** What the link is about, for screen readers: three times "Wijzigen" says nothing. */
  readonly about: string;
}

/** Facts with their names: what was found, or what is about to be confirmed. */
export function summaryList(rows: readonly SummaryRow[]): Html {
  const anyActions = rows.some((row) => actionsOf(row).length > 0);
  return html`<dl class="govuk-summary-list">${rows.map((row) => summaryRow(row, anyActions))}</dl>`;
}

function summaryRow(row: SummaryRow, anyActions: boolean): Html {
  const actions = actionsOf(row);
  const modifier = anyActions && actions.length === 0 ? ' govuk-summary-list__row--no-actions' : '';
  return html`<div class="govuk-summary-list__row${modifier}"><dt class="govuk-summary-list__key">${row.key}</dt><dd class="govuk-summary-list__value">${row.value}</dd>${
    actions.length === 0 ? null : html`<dd class="govuk-summary-list__actions">${actionLinks(actions)}</dd>`
  }</div>`;
}

const actionsOf = (row: SummaryRow): readonly SummaryAction[] => row.actions ?? [];

function actionLinks(actions: readonly SummaryAction[]): Html {
  const links = actions.map(
    (action) =>
      html`<a${attributes({ class: 'govuk-link', href: href(action.href) })}>${action.text}<span class="govuk-visually-hidden"> ${action.about}</span></a>`,
  );
  if (links.length === 1) return html`${links}`;
  return html`<ul class="govuk-summary-list__actions-list">${links.map(
    (link) => html`<li class="govuk-summary-list__actions-list-item">${link}</li>`,
  )}</ul>`;
}
