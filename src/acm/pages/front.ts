import { html } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import type { PublicPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { PageParts } from './parts.ts';

/** Who comes here by hand reads what this site is for, and where to begin. */
export const frontPage = ({ links }: Pick<PageParts, 'links'>): PublicPage => ({
  method: 'GET',
  path: '/',
  access: 'public',
  handle: async (visit) => {
    const t = text(visit.language);
    return page({
      title: t('front.title'),
      body: html`<h1 class="govuk-heading-xl">${t('front.title')}</h1>
        <p class="govuk-body-l">${t('front.what')}</p>
        <p class="govuk-body">${t('front.start')}</p>
        <p class="govuk-body"><a class="govuk-link" href="${inLanguage(links.zone, visit.language)}">${t('front.zone')}</a></p>`,
    });
  },
});
