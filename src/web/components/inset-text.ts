import { html, type Html } from '../html.ts';

/** Something to notice that is no warning. */
export const insetText = (content: string | Html): Html => html`<div class="govuk-inset-text">${content}</div>`;
