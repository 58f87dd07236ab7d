import { html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect } from '#web/visit.ts';
import type { MyKeys } from '../my-keys.ts';
import { text } from '../messages/index.ts';
import { steps } from './more-info.ts';
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
        body: html`<a class="govuk-back-link" href="${paths.mine}">${t('app.back')}</a>
          <h1 class="govuk-heading-xl">${t('app.title')}</h1>
          <p class="govuk-body-l">${t('app.lead')}</p>
          ${steps([t('app.step.install'), t('app.step.scan'), t('app.step.confirm')])}
          <div class="govuk-inset-text">${t('app.until')}</div>
          <form method="post" action="${paths.newApp}">
            ${visit.csrfField}
            <button type="submit" class="govuk-button" data-module="govuk-button">${t('app.continue')}</button>
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
