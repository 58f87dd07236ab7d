import { html, type Html } from '#web/html.ts';
import type { Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { paths } from './paths.ts';
import { timeHere } from './time-here.ts';

/** Our time, to compare with; the script of this site asks for it again and says how far the visitor's clock is off. */
export function clockCheck({ language, now }: Pick<Visit, 'language' | 'now'>): Html {
  const t = text(language);
  const amount = '{amount}';
  return html`<p class="govuk-body">${t('clock.ours', { time: timeHere(now, language) })} ${t('clock.compare')}</p>
    <p
      class="govuk-body"
      role="status"
      data-clock="${paths.clock}"
      data-clock-good="${t('clock.good')}"
      data-clock-fast="${t('clock.fast', { amount })}"
      data-clock-slow="${t('clock.slow', { amount })}"
    ></p>`;
}
