import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { insetText } from '../components/inset-text.ts';
import { link } from '../components/link.ts';
import { html, type Html } from '../html.ts';
import { inLanguage } from '../in-language.ts';
import type { Language } from '../languages.ts';
import { text } from './messages/index.ts';
import { refusalReasons, type RefusalReason } from './rules/reasons.ts';

export interface Noted {
  /** null: too many this hour. */
  readonly reference: string | null;
  readonly because: RefusalReason;
  readonly company: EnterpriseNumber | null;
}

/** What stands below every page that refuses: the reference to read out, and the step of the access guide. */
export function refusalNote(noted: Noted, help: URL | null, language: Language): Html {
  const t = text(language);
  const { reference } = noted;
  return html`<div class="refusal-note">
    ${insetText(
      reference === null
        ? t('reference.none')
        : html`<p class="govuk-body">${t('reference')} <strong class="figures">${reference}</strong></p>
            <p class="govuk-body">${t('reference.what')}</p>`,
    )}
    ${
      help === null || refusalReasons[noted.because] === null
        ? null
        : html`<p class="govuk-body">${link({ text: t('guide'), href: guideAddress(noted, help, language) })}</p>`
    }
  </div>`;
}

/** The access guide at the step where somebody was stopped, of that company when one is known. */
export function guideAddress({ reference, because, company }: Noted, help: URL, language: Language): string {
  const address = new URL(inLanguage(new URL(company === null ? '/toegang' : `/toegang/${company}`, help), language));
  const step = refusalReasons[because];
  if (reference !== null) address.searchParams.set('verwijzing', reference);
  if (step !== null) address.searchParams.set('stap', step);
  if (step !== null && company !== null) address.hash = `stap-${step}`;
  return address.href;
}
