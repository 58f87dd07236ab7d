import { html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import type { Kbo } from '../index.ts';
import { text } from '../messages/index.ts';
import { paths } from './paths.ts';
import { searchForm } from './search-form.ts';
import { sourceLine } from './source-line.ts';

/** The front page: a search field, and what one finds with it. */
export const front = ({ kbo }: { readonly kbo: Kbo }): PageRoute => ({
  method: 'GET',
  path: paths.front,
  access: 'public',
  handle: async (visit) => {
    const t = text(visit.language);
    const snapshot = await kbo.snapshot();
    return page({
      title: t('front.title'),
      body: html`<h1 class="govuk-heading-xl">${t('front.title')}</h1>
        <p class="govuk-body-l">${t('front.lead')}</p>
        ${searchForm(visit.language, '')}
        <h2 class="govuk-heading-m">${t('front.what.title')}</h2>
        <ul class="govuk-list govuk-list--bullet">
          <li>${t('front.what.company')}</li>
          <li>${t('front.what.establishments')}</li>
          <li>${t('front.what.functions')}</li>
        </ul>
        <h2 class="govuk-heading-m">${t('front.why.title')}</h2>
        <p class="govuk-body">${t('front.why')}</p>
        ${sourceLine(visit.language, snapshot)}`,
    });
  },
});
