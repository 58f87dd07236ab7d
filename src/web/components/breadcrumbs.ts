import { href, html, type Html } from '../html.ts';

export interface Breadcrumbs {
  readonly label: string;
  /** From the first page down; the page itself, last, has no address. */
  readonly items: readonly { readonly text: string; readonly href?: string }[];
}

export const breadcrumbs = ({ label, items }: Breadcrumbs): Html =>
  html`<nav class="govuk-breadcrumbs" aria-label="${label}"><ol class="govuk-breadcrumbs__list">${items.map((item) =>
    item.href === undefined
      ? html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${item.text}</li>`
      : html`<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${href(item.href)}">${item.text}</a></li>`,
  )}</ol></nav>`;
