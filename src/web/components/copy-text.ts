import { attributes, html, type Html } from '../html.ts';

export interface CopyText {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly rows?: number;
  /** Texts of the button that the script shows, and of what is said once it worked. */
  readonly copy: string;
  readonly copied: string;
}

/** A text to send to somebody. Without script it can be selected and copied by hand. */
export const copyText = (options: CopyText): Html =>
  html`<div class="govuk-form-group copy-text"><label class="govuk-label" for="${options.id}">${options.label}</label>${
    options.hint === undefined ? null : html`<div id="${options.id}-hint" class="govuk-hint">${options.hint}</div>`
  }<textarea class="govuk-textarea copy-text__text" id="${options.id}" rows="${options.rows ?? 6}" readonly${attributes(
    {
      'aria-describedby': options.hint === undefined ? undefined : `${options.id}-hint`,
    },
  )}>${options.text}</textarea><div class="copy-text__action"><button type="button" class="govuk-button govuk-button--secondary" data-copy="${options.id}" hidden>${options.copy}</button> <span class="copy-text__done" role="status" data-copied="${options.copied}"></span></div></div>`;
