import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { html, type Html } from '#web/html.ts';
import { link } from '#web/components/link.ts';
import { inLanguage } from '#web/in-language.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';

/** What somebody reads who represents no company today: why nothing can be done here, and what can be done. */
export function notARepresentative(language: Language, snapshot: LocalDate | null, kboUrl: URL): Html {
  const t = text(language);
  const lead = snapshot === null ? t('none.lead.empty') : t('none.lead', { date: formatLocalDate(snapshot, language) });
  return html`<p class="govuk-body-l">${lead}</p>
    <h2 class="govuk-heading-m">${t('none.what')}</h2>
    <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
      <li>${t('none.check')} ${link({ text: t('none.check.link'), href: inLanguage(kboUrl, language) })}</li>
      <li>${t('none.ask')}</li>
      <li>${t('none.update')}</li>
    </ul>`;
}
