import { attributes, href, html, type Html } from '../html.ts';

export interface Link {
  readonly text: string;
  readonly href: string;
  /** A longer name for screen readers, where many links have the same text; must contain the text (WCAG 2.5.3). */
  readonly label?: string;
}

export const link = (options: Link): Html =>
  html`<a class="govuk-link" href="${href(options.href)}"${attributes({ 'aria-label': options.label })}>${options.text}</a>`;
