import { attributes, href, html, type Html } from '../html.ts';
import type { Language } from '../languages.ts';
import type { IdleWarning } from '../layout-model.ts';
import { text } from '../messages/index.ts';

/** Closed until the script opens it, five minutes before the session ends (WCAG 2.2, 2.2.1). */
export function idleDialog(language: Language, warning: IdleWarning): Html {
  const t = text(language);
  return html`<dialog class="idle-dialog" aria-labelledby="idle-title"${attributes({ 'data-idle-seconds': warning.seconds })} data-stay="${href(warning.stayPath)}">
    <div data-idle="soon">
      <h2 class="govuk-heading-m" id="idle-title">${t('idle.title')}</h2>
      <p class="govuk-body">${t('idle.text')}</p>
      <button type="button" class="govuk-button" data-idle-stay>${t('idle.stay')}</button>
    </div>
    <div data-idle="ended" hidden>
      <h2 class="govuk-heading-m" id="idle-ended-title">${t('idle.ended.title')}</h2>
      <p class="govuk-body">${t('idle.ended.text')}</p>
      <div class="govuk-button-group">
        <button type="button" class="govuk-button" data-idle-back>${t('idle.back')}</button>
        <a class="govuk-link" href="">${t('idle.again')}</a>
      </div>
    </div>
  </dialog>`;
}
