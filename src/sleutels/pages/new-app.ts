import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { insetText } from '#web/components/inset-text.ts';
import { html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect } from '#web/visit.ts';
import type { OwnApp } from '../mine/own-app.ts';
import type { Guarded } from './guarded.ts';
import { text } from '../messages/index.ts';
import { numbered } from './more-info.ts';
import { loginFirst } from './own-login.ts';
import { paths } from './paths.ts';

export interface NewAppDeps {
  readonly app: OwnApp;
  readonly guarded: Guarded;
}

/** Says what linking a new app takes and ends; the secret is made only when the person goes on. */
export const newApp = ({ app, guarded }: NewAppDeps): readonly PageRoute[] => [
  guarded('app', {
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
  }),
  guarded('app', {
    method: 'POST',
    path: paths.newApp,
    access: 'signed-in',
    handle: async (visit) => {
      const begun = await app.begin(visit.person.sub, visit.now);
      // The app makes the second of two things: the first is chosen first, and leads back here.
      return redirect(begun === 'begun' ? paths.linkApp : loginFirst('app'));
    },
  }),
];
