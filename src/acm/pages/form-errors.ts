import { errorSummary } from '#web/components/error-summary.ts';
import { html, type Html } from '#web/html.ts';

/** What is wrong with one field, in the reader's language. */
export interface FieldError {
  readonly field: string;
  readonly text: string;
}

/** The summary on top; nothing when nothing is wrong. */
export const summaryOf = (title: string, errors: readonly FieldError[]): Html =>
  errors.length === 0
    ? html``
    : errorSummary({ title, errors: errors.map(({ field, text }) => ({ href: `#${field}`, text })) });

export const errorOf = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.text;
