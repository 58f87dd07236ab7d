import { moreInfo } from '#web/components/more-info.ts';
import { html, type Html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { limits } from '../rules/limits.ts';
import { paths } from './paths.ts';

type T = ReturnType<typeof text>;

/** The link to the page about the key; its text is the same everywhere, its name for screen readers is longer. */
export const aboutTheKey = (t: T): Html =>
  moreInfo({
    text: t('more-info'),
    href: paths.moreInfo,
    about: t('more-info.label', { key: t('key.csamtotp') }),
  });

/** What the key "security code by mobile app" is, what one needs for it, and what to do when it fails. */
export const moreInfoPage = (): PageRoute => ({
  method: 'GET',
  path: paths.moreInfo,
  access: 'public',
  handle: async (visit) => {
    const t = text(visit.language);
    return page({ title: t('info.title'), body: body(t) });
  },
});

const body = (t: T): Html =>
  html`<h1 class="govuk-heading-xl">${t('info.title')}</h1>
    <p class="govuk-body-l">${t('info.lead')}</p>
    ${section(t('info.needs.title'), list([t('info.needs.name'), t('info.needs.password'), t('info.needs.app')]))}
    ${section(t('info.how.title'), numbered([t('info.how.choose'), t('info.how.password'), t('info.how.code')]))}
    ${section(
      t('info.code.title'),
      paragraphs([t('info.code.life'), t('info.code.once'), t('info.code.offline'), t('info.code.never')]),
    )}
    ${section(
      t('info.trouble.title'),
      paragraphs([
        t('info.trouble.clock'),
        t('info.trouble.pause', {
          tries: limits.person.free,
          longest: limits.person.longestPause / 60_000,
        }),
        t('not-confirmed'),
        t('info.trouble.phone'),
      ]),
    )}
    ${section(t('info.level.title'), paragraphs([t('info.level')]))}`;

const section = (title: string, content: Html): Html =>
  html`<h2 class="govuk-heading-m">${title}</h2>
    ${content}`;

const paragraphs = (texts: readonly string[]): Html =>
  html`${texts.map((one) => html`<p class="govuk-body">${one}</p>`)}`;

const list = (texts: readonly string[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">
    ${texts.map((one) => html`<li>${one}</li>`)}
  </ul>`;

export const numbered = (texts: readonly string[]): Html =>
  html`<ol class="govuk-list govuk-list--number">
    ${texts.map((one) => html`<li>${one}</li>`)}
  </ol>`;
