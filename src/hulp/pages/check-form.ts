import { button } from '#web/components/button.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import { paths } from './paths.ts';

/** The button that checks cookies, browser and clock: a form that changes nothing, so it needs no cookie itself. */
export function checkForm(language: Language, again = false): Html {
  const t = text(language);
  return html`<form method="get" action="${paths.check}" novalidate>
    <input type="hidden" name="taal" value="${language}" />
    <p class="govuk-body">${t('check.what')}</p>
    ${button({ text: t(again ? 'check.again' : 'check.button'), ...(again ? { kind: 'secondary' as const } : {}) })}
  </form>`;
}
