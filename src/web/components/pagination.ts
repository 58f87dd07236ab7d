import { attributes, href, html, raw, type Html } from '../html.ts';

export interface Pagination {
  readonly label: string;
  readonly previous?: { readonly text: string; readonly href: string };
  readonly next?: { readonly text: string; readonly href: string };
  readonly pages: readonly (PageLink | 'gap')[];
}

export interface PageLink {
  readonly number: number;
  readonly href: string;
  /** As a screen reader says it: "Pagina 2". */
  readonly label: string;
  readonly current?: boolean;
}

export const pagination = (options: Pagination): Html =>
  html`<nav class="govuk-pagination" aria-label="${options.label}">${
    options.previous === undefined
      ? null
      : html`<div class="govuk-pagination__prev"><a class="govuk-link govuk-pagination__link" href="${href(options.previous.href)}" rel="prev">${arrow('prev')}<span class="govuk-pagination__link-title">${options.previous.text}</span></a></div>`
  }<ul class="govuk-pagination__list">${options.pages.map(pageItem)}</ul>${
    options.next === undefined
      ? null
      : html`<div class="govuk-pagination__next"><a class="govuk-link govuk-pagination__link" href="${href(options.next.href)}" rel="next"><span class="govuk-pagination__link-title">${options.next.text}</span>${arrow('next')}</a></div>`
  }</nav>`;

function pageItem(page: PageLink | 'gap'): Html {
  if (page === 'gap') return html`<li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>`;
  const current = page.current === true;
  return html`<li class="govuk-pagination__item${current ? ' govuk-pagination__item--current' : ''}"><a class="govuk-link govuk-pagination__link" href="${href(page.href)}" aria-label="${page.label}"${attributes(
    {
      'aria-current': current ? 'page' : undefined,
    },
  )}>${page.number}</a></li>`;
}

const arrow = (way: 'prev' | 'next'): Html =>
  html`<svg class="govuk-pagination__icon govuk-pagination__icon--${way}" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">${raw(
    `<path d="${way === 'prev' ? 'M7.5 1 2 6.5 7.5 12M2 6.5h13' : 'M7.5 1 13 6.5 7.5 12M13 6.5H0'}" fill="none" stroke="currentColor" stroke-width="2"></path>`,
  )}</svg>`;
