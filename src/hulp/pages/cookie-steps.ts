import { details } from '#web/components/details.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { Library } from '../library/open-library.ts';
import { text } from '../messages/index.ts';
import { browserOf } from '../rules/browser-of.ts';

interface Asked {
  readonly language: Language;
  readonly userAgent: string;
}

/** How to allow cookies: in the browser of who asks, open; then in the others, each to unfold. */
export function cookieSteps({ cookieSteps: all }: Library, { language, userAgent }: Asked): Html {
  const t = text(language);
  const { name, steps } = browserOf(userAgent);
  const own = all[language].find(({ browser }) => browser === steps);
  const others = all[language].filter((one) => one !== own);
  return html`${
    own === undefined || name === null
      ? html`<p class="govuk-body">${t('cookies.unknown')}</p>`
      : html`<p class="govuk-body">${t('cookies.own', { browser: name })}</p>
          <h3 class="govuk-heading-s">${own.title}</h3>
          ${own.html}`
  }
  <h3 class="govuk-heading-s">${t('cookies.others')}</h3>
  ${others.map(({ title, html: content }) => details({ summary: title, content }))}`;
}
