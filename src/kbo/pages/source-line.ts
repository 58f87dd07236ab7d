import { formatLocalDate } from '#belgian/local-date.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { Kbo } from '../index.ts';
import { text } from '../messages/index.ts';

/** Where the data come from, and of which days they are. */
export function sourceLine(language: Language, snapshot: Awaited<ReturnType<Kbo['snapshot']>>): Html {
  return html`<p class="govuk-body-s">${lineOf(language, snapshot)}</p>`;
}

function lineOf(language: Language, snapshot: Awaited<ReturnType<Kbo['snapshot']>>): string {
  const t = text(language);
  if (snapshot === null) return t('source.none');
  const date = formatLocalDate(snapshot.date, language);
  return snapshot.functions === null
    ? t('source.no-functions', { date })
    : t('source', { date, functions: formatLocalDate(snapshot.functions, language) });
}
