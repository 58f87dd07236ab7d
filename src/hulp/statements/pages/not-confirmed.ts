import { insetText } from '#web/components/inset-text.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';

/** Something of which the source was not found: it stands apart, and says that it is not confirmed. */
export const notConfirmed = (language: Language, content: string): Html =>
  insetText(
    html`<p class="govuk-body">${tag({ text: text(language)('statements.not-confirmed'), state: 'attention' })}</p>
      <p class="govuk-body">${content}</p>`,
  );
