import type { Bounds } from '#btb/index.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { Acting } from '../acting.ts';
import { text } from '../messages/index.ts';
import { rightText } from '../rules/right-text.ts';
import { contextsList, untilText } from './right-facts.ts';

/** What somebody may give, in words: which rights, for which establishments, until when. */
export function boundsText({ catalogue, establishments }: Acting, bounds: Bounds, language: Language): Html {
  const t = text(language);
  const services =
    bounds.services === 'every'
      ? t('bounds.every-service')
      : bounds.services.map((code) => rightText(catalogue, code, language).name).join(', ');
  return html`<p class="govuk-body">${services}</p>
    ${contextsList(bounds.establishments, establishments, language)}
    ${bounds.until === null ? '' : html`<p class="govuk-body">${untilText(bounds.until, language)}</p>`}
    ${bounds.mayAppoint ? html`<p class="govuk-body">${t('bounds.may-appoint')}</p>` : ''}`;
}
