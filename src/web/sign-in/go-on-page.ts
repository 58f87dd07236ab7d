import { button } from '../components/button.ts';
import { link } from '../components/link.ts';
import { href, html } from '../html.ts';
import type { Sessions } from '../session/index.ts';
import type { SignedInPage } from '../site.ts';
import { page, redirect } from '../visit.ts';
import { text } from './messages/index.ts';

/** Where somebody who is back goes on with a form that arrived when their session had run out. */
export const goOnPath = '/sessie/verder';

/**
 * Offers the form again (WCAG 2.2, 2.2.5): nothing happens until the person sends it, and then everything is decided
 * afresh by the page that it is for.
 */
export const goOnPage = (sessions: Sessions): SignedInPage => ({
  method: 'GET',
  path: goOnPath,
  access: 'signed-in',
  anyKey: true,
  handle: async (visit) => {
    const form = await sessions.keptForm(visit.sessionId, visit.now);
    if (form === null) return redirect('/');
    const t = text(visit.language);
    return page({
      title: t('go-on.title'),
      body: html`<h1 class="govuk-heading-l">${t('go-on.title')}</h1>
        <p class="govuk-body">${t('go-on.what')}</p>
        <p class="govuk-body">${t('go-on.how')}</p>
        <form method="post" action="${href(form.path)}" novalidate>
          ${visit.csrfField}
          ${form.fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
          ${button({ text: t('go-on.button') })}
        </form>
        <p class="govuk-body">${link({ text: t('go-on.leave'), href: '/' })}</p>`,
    });
  },
});
