import { moreInfo } from '#web/components/more-info.ts';
import { html } from '#web/html.ts';
import { page, type Answer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { acceptedKeys, keyUrn } from '../rules/accepted-keys.ts';
import type { SignInContext } from './sign-in-context.ts';

/** First page of a sign-in: the digital keys that this application accepts and that work here. */
export function chooseKeyPage(visit: Visit, { uid, dossier, acrValues }: SignInContext): Answer {
  const t = text(visit.language);
  const offersApp = acceptedKeys(dossier.keys, acrValues).includes(keyUrn('csamtotp'));
  const app = html`<li class="key-choice">
    <form method="get" action="/aanmelden/${uid}/app">
      <button class="govuk-button key-choice__button" data-module="govuk-button" aria-describedby="key-app-hint">
        ${t('choose.key')}
      </button>
    </form>
    <p class="govuk-hint" id="key-app-hint">${t('choose.keyHint')}</p>
    <p class="govuk-body">
      ${moreInfo({ text: t('choose.moreInfo'), href: '/meer-info/mobiele-app', about: t('choose.moreInfoAbout') })}
    </p>
  </li>`;
  return page({
    title: t('choose.title'),
    body: html`<h1 class="govuk-heading-l">${t('choose.title')}</h1>
      <p class="govuk-body-l">${t('choose.for', { application: dossier.name })}</p>
      <ul class="govuk-list key-choices">
        ${offersApp ? app : ''}
      </ul>
      <form method="post" action="/aanmelden/${uid}/terug">
        ${visit.csrfField}
        <button class="govuk-button govuk-button--secondary" data-module="govuk-button">
          ${t('choose.cancel', { application: dossier.name })}
        </button>
      </form>`,
  });
}
