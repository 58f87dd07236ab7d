import { html } from '#web/html.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { steps } from '#web/components/steps.ts';
import { inLanguage } from '#web/in-language.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { paths } from '../paths.ts';
import { daysToAnswer } from '../rules/appointment-state.ts';
import { keysOfTheRealOne } from '../rules/keys-accepted.ts';
import { keyText } from './key-text.ts';
import type { PageDeps } from './page-deps.ts';

/** The public front page: what BTB does, who can use it, and with which key. */
export const front = ({ keysAccepted, kboUrl }: Pick<PageDeps, 'keysAccepted' | 'kboUrl'>): PageRoute => {
  const asTheRealOne =
    keysAccepted.length === keysOfTheRealOne.length && keysOfTheRealOne.every((key) => keysAccepted.includes(key));
  return {
    method: 'GET',
    path: paths.front,
    access: 'public',
    handle: async (visit) => {
      const t = text(visit.language);
      const days = daysToAnswer;
      const step = (name: 'appoint' | 'accept' | 'rights') => ({
        title: t(`front.how.${name}`),
        who: t(`front.how.${name}.who`),
        content: t(`front.how.${name}.text`, { days }),
      });
      return page({
        title: t('front.title'),
        body: html`<h1 class="govuk-heading-xl">${t('front.title')}</h1>
          <p class="govuk-body-l">${t('front.lead')}</p>
          ${linkButton({ text: visit.person === null ? t('sign-in') : t('nav.companies'), href: paths.companies })}
          <h2 class="govuk-heading-m">${t('front.how.title')}</h2>
          ${steps([step('appoint'), step('accept'), step('rights')])}
          <p class="govuk-hint">${t('front.term', { days })}</p>
          <h2 class="govuk-heading-m">${t('front.who.title')}</h2>
          <ul class="govuk-list govuk-list--bullet">
            <li>${t('front.who.representative')}</li>
            <li>${t('front.who.invited')}</li>
          </ul>
          <p class="govuk-body">${link({ text: t('front.who.kbo'), href: inLanguage(kboUrl, visit.language) })}</p>
          <h2 class="govuk-heading-m">${t('front.keys.title')}</h2>
          <p class="govuk-body">${t('front.keys.accepted')}</p>
          <ul class="govuk-list govuk-list--bullet">
            ${keysAccepted.map((urn) => html`<li>${keyText(urn, visit.language)}</li>`)}
          </ul>
          ${asTheRealOne ? null : html`<p class="govuk-body">${t('front.keys.real')}</p>`}
          <p class="govuk-body">
            ${t('exception.from-front')} ${link({ text: t('exception.to'), href: paths.exceptions })}
          </p>`,
      });
    },
  };
};
