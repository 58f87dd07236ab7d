import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { insetText } from '#web/components/inset-text.ts';
import { html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect } from '#web/visit.ts';
import type { MyKeys } from '../my-keys.ts';
import { text } from '../messages/index.ts';
import { numbered } from './more-info.ts';
import { paths } from './paths.ts';

/** Says what linking a new app takes and ends; the secret is made only when the person goes on. */
export const newApp = (deps: { readonly keys: MyKeys }): readonly PageRoute[] => [
  {
    method: 'GET',
    path: paths.newApp,
    access: 'signed-in',
    handle: async (visit) => {
      const t = text(visit.language);
      return page({
        title: t('app.title'),
        body: html`${backLink({ text: t('app.back'), href: paths.mine })}
          <h1 class="govuk-heading-xl">${t('app.title')}</h1>
          <p class="govuk-body-l">${t('app.lead')}</p>
          ${numbered([t('app.step.install'), t('app.step.scan'), t('app.step.confirm')])}
          ${insetText(t('app.until'))}
          <form method="post" action="${paths.newApp}">
            ${visit.csrfField}
            ${button({ text: t('app.continue') })}
          </form>`,
      });
    },
  },
  {
    method: 'POST',
    path: paths.newApp,
    access: 'signed-in',
    handle: async (visit) => {
      const begun = await deps.keys.beginApp(visit.person.sub, visit.now);
      // Without a key there is nothing to replace; that page says what to do.
      return redirect(begun === 'begun' ? paths.linkApp : paths.mine);
    },
  },
];
