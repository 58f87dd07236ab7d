import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import type { HelpPage } from '../library/help-page.ts';
import type { Found } from '../search/help-search.ts';
import { paths } from './paths.ts';

/** Help pages to choose from, each with what it is about. */
export const pageList = (pages: readonly HelpPage[]): Html =>
  foundList(pages.map(({ slug, title, summary }) => ({ title, summary, href: paths.pageOf(slug) })));

/** The same for whatever a search found on this site. */
export const foundList = (found: readonly Pick<Found, 'title' | 'summary' | 'href'>[]): Html =>
  html`<ul class="govuk-list help-list">
    ${found.map(
      ({ title, summary, href }) =>
        html`<li class="help-list__item">
          ${link({ text: title, href })}<span class="help-list__summary">${summary}</span>
        </li>`,
    )}
  </ul>`;
