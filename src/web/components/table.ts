import { html, type Html } from '../html.ts';

export interface Column {
  readonly label: string;
  /** Figures stand right, under each other. */
  readonly numeric?: boolean;
  /** Seen by screen readers only: for a column of actions. */
  readonly labelHidden?: boolean;
}

export type Cell = string | Html;

export interface Table {
  /** Unique on the page; names the region that scrolls on a narrow screen. */
  readonly id: string;
  readonly caption: string;
  /** The heading above says the same already. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The first cell of a row says what the row is about. True unless told. */
  readonly rowHeaders?: boolean;
  /** Stands in place of a table without rows, and says what to do (see `emptyState`). */
  readonly empty: Html;
}

/** A table that scrolls within its own region, which the keyboard can reach, so that the page never does. */
export function table(options: Table): Html {
  if (options.rows.length === 0) return options.empty;
  const captionId = `${options.id}-caption`;
  const hidden = options.captionHidden === true;
  return html`<section class="table-region" aria-labelledby="${captionId}" tabindex="0"><table class="govuk-table" id="${options.id}"><caption class="govuk-table__caption ${hidden ? 'govuk-visually-hidden' : 'govuk-table__caption--m'}" id="${captionId}">${options.caption}</caption><thead class="govuk-table__head"><tr class="govuk-table__row">${options.columns.map(columnHeader)}</tr></thead><tbody class="govuk-table__body">${options.rows.map(
    (row) => html`<tr class="govuk-table__row">${row.map((cell, index) => tableCell(options, cell, index))}</tr>`,
  )}</tbody></table></section>`;
}

const columnHeader = (column: Column): Html =>
  html`<th scope="col" class="govuk-table__header${column.numeric === true ? ' govuk-table__header--numeric' : ''}">${
    column.labelHidden === true ? html`<span class="govuk-visually-hidden">${column.label}</span>` : column.label
  }</th>`;

function tableCell(options: Table, cell: Cell, index: number): Html {
  if (index === 0 && options.rowHeaders !== false)
    return html`<th scope="row" class="govuk-table__header">${cell}</th>`;
  const numeric = options.columns[index]?.numeric === true ? ' govuk-table__cell--numeric' : '';
  return html`<td class="govuk-table__cell${numeric}">${cell}</td>`;
}
