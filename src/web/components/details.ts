import { attributes, html, type Html } from '../html.ts';

/** Help that few people need; nothing that everybody must read. */
export const details = (options: {
  readonly summary: string;
  readonly content: string | Html;
  readonly open?: boolean;
}): Html =>
  html`<details class="govuk-details"${attributes({ open: options.open })}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${options.summary}</span></summary><div class="govuk-details__text">${options.content}</div></details>`;
