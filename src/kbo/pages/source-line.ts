import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';

/** Where the data come from, and of which day they are. */
export function sourceLine(language: Language, snapshot: LocalDate | null): Html {
  const t = text(language);
  const line = snapshot === null ? t('source.none') : t('source', { date: formatLocalDate(snapshot, language) });
  return html`<p class="govuk-body-s">${line}</p>`;
}
