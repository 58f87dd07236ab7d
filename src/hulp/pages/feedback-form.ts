import { button } from '#web/components/button.ts';
import { html, type Html } from '#web/html.ts';
import type { Visit } from '#web/visit.ts';
import type { HelpPage } from '../library/help-page.ts';
import { text } from '../messages/index.ts';
import { paths } from './paths.ts';

/** Two buttons at the end of a page; what somebody wants to say about it is asked after that. */
export function feedbackForm({ slug }: HelpPage, visit: Visit): Html {
  const t = text(visit.language);
  return html`<form class="help-feedback" method="post" action="${paths.feedback}" novalidate>
    ${visit.csrfField}<input type="hidden" name="pagina" value="${slug}" />
    <h2 class="govuk-heading-m">${t('feedback.title')}</h2>
    <div class="govuk-button-group">
      ${button({ text: t('feedback.yes'), kind: 'secondary', name: 'hielp', value: 'ja' })}
      ${button({ text: t('feedback.no'), kind: 'secondary', name: 'hielp', value: 'nee' })}
    </div>
  </form>`;
}
