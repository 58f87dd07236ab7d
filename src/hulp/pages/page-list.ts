import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import type { HelpPage } from '../library/help-page.ts';
import { paths } from './paths.ts';

/** Pages to choose from, each with what it is about. */
export const pageList = (pages: readonly HelpPage[]): Html =>
  html`<ul class="govuk-list help-list">
    ${pages.map(
      ({ slug, title, summary }) =>
        html`<li class="help-list__item">
          ${link({ text: title, href: paths.pageOf(slug) })}<span class="help-list__summary">${summary}</span>
        </li>`,
    )}
  </ul>`;
