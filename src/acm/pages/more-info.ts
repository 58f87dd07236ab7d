import { html } from '#web/html.ts';
import type { PublicPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { PageParts } from './parts.ts';

/** What one needs for the security code by mobile app. */
export const moreInfoPage = ({ links }: Pick<PageParts, 'links'>): PublicPage => ({
  method: 'GET',
  path: '/meer-info/mobiele-app',
  access: 'public',
  handle: async (visit) => {
    const t = text(visit.language);
    return page({
      title: t('more.title'),
      body: html`<h1 class="govuk-heading-l">${t('more.title')}</h1>
        <p class="govuk-body">${t('more.what')}</p>
        <h2 class="govuk-heading-m">${t('more.need')}</h2>
        <ul class="govuk-list govuk-list--bullet">
          <li>${t('more.need.phone')}</li>
          <li>${t('more.need.key')}</li>
        </ul>
        <p class="govuk-body"><a class="govuk-link" href="${links.sleutels.href}">${t('more.manage')}</a></p>`,
    });
  },
});
