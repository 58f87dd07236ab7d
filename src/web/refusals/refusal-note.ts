import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { insetText } from '../components/inset-text.ts';
import { contactLink } from '../components/contact-link.ts';
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

/** The telephone of the information line, as it stands in the text. */
const line = '1700';

/** What stands below every page that refuses: the reference to read out, and the step of the access guide (`help`) where the page
 * does not lead there itself. */
export function refusalNote(noted: Noted, help: URL | null, language: Language): Html {
  const t = text(language);
  const { reference } = noted;
  const [before = '', after = ''] = t('reference.what').split(line);
  return html`<div class="refusal-note">
    ${insetText(
      reference === null
        ? t('reference.none')
        : html`<p class="govuk-body">${t('reference')} <strong class="figures one-line">${reference}</strong></p>
            <p class="govuk-body">${before}${contactLink(line)}${after}</p>`,
    )}
    ${
      help === null || refusalReasons[noted.because] === null
        ? null
        : html`<p class="govuk-body">${link({ text: guideText(language), href: guideAddress(noted, help, language) })}</p>`
    }
  </div>`;
}

/** What leads to it. */
export const guideText = (language: Language): string => text(language)('guide');

/** The access guide at the step where somebody was stopped, of that company when one is known. */
export function guideAddress({ reference, because, company }: Noted, help: URL, language: Language): string {
  const address = new URL(inLanguage(new URL(company === null ? '/toegang' : `/toegang/${company}`, help), language));
  const step = refusalReasons[because];
  if (reference !== null) address.searchParams.set('verwijzing', reference);
  if (step !== null) address.searchParams.set('stap', step);
  if (step !== null && company !== null) address.hash = `stap-${step}`;
  return address.href;
}
