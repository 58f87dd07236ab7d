import { href, html } from '#web/html.ts';
import { linkButton } from '#web/components/link-button.ts';
import { steps } from '#web/components/steps.ts';
import { inLanguage } from '#web/in-language.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { PageDeps } from './in-company.ts';
import { paths } from '../paths.ts';

/** The public front page: what this link of the chain does, and how to get in. */
export const front = ({ btbUrl }: Pick<PageDeps, 'btbUrl'>): PageRoute => ({
  method: 'GET',
  path: paths.front,
  access: 'public',
  handle: async (visit) => {
    if (visit.person !== null) return redirect(paths.companies);
    const t = text(visit.language);
    return page({
      title: t('front.title'),
      body: html`<h1 class="govuk-heading-xl">${t('front.title')}</h1>
        <p class="govuk-body-l">${t('front.lead')}</p>
        ${linkButton({ text: t('sign-in'), href: paths.companies })}
        <h2 class="govuk-heading-m">${t('front.how.title')}</h2>
        ${steps([
          { title: t('front.how.one'), who: t('front.how.one.who'), content: t('front.how.one.text') },
          { title: t('front.how.two'), who: t('front.how.two.who'), content: t('front.how.two.text') },
          { title: t('front.how.three'), who: t('front.how.three.who'), content: t('front.how.three.text') },
        ])}
        <h2 class="govuk-heading-m">${t('front.who.title')}</h2>
        <p class="govuk-body">${t('front.who.ea')}</p>
        <p class="govuk-body">${t('front.who.lb')}</p>
        <p class="govuk-body"><a class="govuk-link" href="${href(inLanguage(btbUrl, visit.language))}">${t('manage.to-btb')}</a></p>`,
    });
  },
});
