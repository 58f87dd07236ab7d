import { html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { moreInfo } from './more-info.ts';
import { paths } from './paths.ts';

/** The public front page: what a digital key is, which one works, and the way to one's own. */
export const front = (): PageRoute => ({
  method: 'GET',
  path: paths.front,
  access: 'public',
  handle: async (visit) => {
    const t = text(visit.language);
    const signedIn = visit.person !== null;
    const key = t('key.csamtotp');
    return page({
      title: t('front.title'),
      body: html`<h1 class="govuk-heading-xl">${t('front.title')}</h1>
        <p class="govuk-body-l">${t('front.lead')}</p>
        <h2 class="govuk-heading-m">${t('front.works.title')}</h2>
        <p class="govuk-body">${t('front.works.one')}</p>
        <div class="govuk-summary-card">
          <div class="govuk-summary-card__title-wrapper">
            <h3 class="govuk-summary-card__title">${key}</h3>
          </div>
          <div class="govuk-summary-card__content">
            <p class="govuk-body">${t('front.works.needs')}</p>
            <p class="govuk-body">${moreInfo(t)}</p>
          </div>
        </div>
        <p class="govuk-body">${t('front.later')}</p>
        <h2 class="govuk-heading-m">${t('front.mine.title')}</h2>
        <p class="govuk-body">${signedIn ? t('front.mine.member') : t('front.mine.stranger')}</p>
        <a class="govuk-button" href="${paths.mine}" role="button" draggable="false" data-module="govuk-button"
          >${signedIn ? t('front.mine.open') : t('sign-in')}</a
        >`,
    });
  },
});
