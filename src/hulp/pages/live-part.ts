import { html, type Html } from '#web/html.ts';
import type { Visit } from '#web/visit.ts';
import type { LivePart } from '../library/help-page.ts';
import { text } from '../messages/index.ts';
import { callLines } from './call-lines.ts';
import { checkForm } from './check-form.ts';
import { clockCheck } from './clock-check.ts';
import { cookieSteps } from './cookie-steps.ts';
import type { PageDeps } from './page-deps.ts';

/** What stands at `{{name}}` in a page, for this visitor at this moment. */
export function livePart(name: LivePart, { library, line }: PageDeps, visit: Visit): Html {
  const t = text(visit.language);
  switch (name) {
    case 'cookies':
      return cookieSteps(library, visit);
    case 'check':
      return html`<h2 class="govuk-heading-m">${t('check.title')}</h2>
        ${checkForm(visit.language)}`;
    case 'clock':
      return html`<h2 class="govuk-heading-m">${t('clock.title')}</h2>
        ${clockCheck(visit)}`;
    case 'lines':
      return callLines(line, visit, { level: 2, holidays: true });
  }
}
