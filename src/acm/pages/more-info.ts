import { html } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import type { PublicPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { mainKinds, type MainKind } from '#sleutels/index.ts';
import { text } from '../messages/index.ts';
import { moreInfoPath } from './key-names.ts';
import type { PageParts } from './parts.ts';

const needs = ['first', 'second'] as const;

/** What one needs for each key, for who is about to choose; more stands at Mijn digitale sleutels. */
export const moreInfoPages = ({ links }: Pick<PageParts, 'links'>): readonly PublicPage[] =>
  mainKinds.map((kind) => moreInfoPage(kind, new URL(moreInfoPath[kind], links.sleutels)));

const moreInfoPage = (kind: MainKind, more: URL): PublicPage => ({
  method: 'GET',
  path: moreInfoPath[kind],
  access: 'public',
  handle: async (visit) => {
    const t = text(visit.language);
    const title = t(`key.${kind}`);
    return page({
      title,
      body: html`<h1 class="govuk-heading-l">${title}</h1>
        <p class="govuk-body">${t(`more.what.${kind}`)}</p>
        <h2 class="govuk-heading-m">${t('more.need')}</h2>
        <ul class="govuk-list govuk-list--bullet">
          ${needs.map((one) => html`<li>${t(`more.need.${kind}.${one}`)}</li>`)}
        </ul>
        <p class="govuk-body">${t(`more.note.${kind}`)}</p>
        <p class="govuk-body"><a class="govuk-link" href="${inLanguage(more, visit.language)}">${t('more.manage')}</a></p>`,
    });
  },
});
