import { contactLink } from '../components/contact-link.ts';
import { link } from '../components/link.ts';
import { html, type Html } from '../html.ts';
import { inLanguage } from '../in-language.ts';
import type { Language } from '../languages.ts';
import { helpPaths } from '../layout/help-paths.ts';
import { text } from './messages/index.ts';
import type { SiteOptions } from './site-options.ts';

/** What is left to who sent a form without cookies: the steps for their browser, and who can be called. */
export function withoutCookies({ help, helpLine }: Pick<SiteOptions, 'help' | 'helpLine'>, language: Language): Html {
  const t = text(language);
  const lines = [
    { about: t('no-cookies.access'), phone: '1700' },
    // A number stays on one line.
    ...(helpLine === undefined ? [] : [{ about: t('no-cookies.zone'), phone: helpLine.replaceAll(' ', '\u00a0') }]),
  ];
  return html`<p class="govuk-body">${t('no-cookies.back')}</p>
    ${
      help === null
        ? null
        : html`<p class="govuk-body">
              ${link({ text: t('no-cookies.steps'), href: inLanguage(new URL(helpPaths.cookies, help), language) })}
            </p>
            <h2 class="govuk-heading-m">${t('no-cookies.call')}</h2>
            <ul class="govuk-list">
              ${lines.map(({ about, phone }) => html`<li>${about} ${contactLink(phone)}</li>`)}
            </ul>`
    }`;
}
