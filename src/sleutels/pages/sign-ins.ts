import { shortMoment } from '#belgian/moment.ts';
import { backLink } from '#web/components/back-link.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { pageLinks, pageNumber } from '#web/components/page-links.ts';
import { table } from '#web/components/table.ts';
import { html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { SignedInPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { deviceText } from '../device/device-of.ts';
import { keyTitle } from '../key-title.ts';
import { text } from '../messages/index.ts';
import type { MyKeys } from '../my-keys.ts';
import { countryName, readPlaceCode } from '../place/place-of.ts';
import { keyPaths, paths } from './paths.ts';

const aPage = 50;

/** Six months of sign-ins, the newest first. */
export const signInsPage = ({ keys }: { readonly keys: MyKeys }): SignedInPage => ({
  method: 'GET',
  path: paths.signIns,
  access: 'signed-in',
  handle: async (visit) => {
    const t = text(visit.language);
    const number = pageNumber(visit.query.get('pagina'));
    const { list, count } = await keys.signIns(visit.person.sub, { most: aPage, skip: (number - 1) * aPage });
    return page({
      title: t('sign-ins.title'),
      wide: true,
      body: html`${backLink({ text: t('app.back'), href: paths.mine })}
        <h1 class="govuk-heading-xl">${t('sign-ins.title')}</h1>
        <p class="govuk-body">${t('sign-ins.lead')}</p>
        ${table({
          id: 'sign-ins',
          caption: t('sign-ins.title'),
          captionHidden: true,
          columns: [
            { label: t('sign-ins.when') },
            { label: t('sign-ins.key') },
            { label: t('sign-ins.application') },
            { label: t('sign-ins.device') },
            { label: t('sign-ins.place') },
            { label: t('mine.do'), labelHidden: true },
          ],
          rows: list.map((one) => [
            shortMoment(one.at, visit.language),
            keyTitle(one, visit.language),
            one.application ?? t('unknown'),
            one.device === null ? t('unknown') : deviceText(one.device, visit.language),
            placeText(one.place ?? 'unknown', visit.language),
            link({ text: t('sign-ins.not-me'), href: keyPaths(one.key).block }),
          ]),
          empty: emptyState({ title: t('sign-ins.none.title'), text: t('sign-ins.none') }),
        })}
        <p class="govuk-body-s">${t('sign-ins.source')}</p>
        ${pageLinks({
          label: t('pages.label'),
          page: number,
          pages: Math.ceil(count / aPage),
          href: (to) => `${paths.signIns}?pagina=${to}`,
          previous: t('pages.previous'),
          next: t('pages.next'),
          one: (to) => t('pages.one', { number: to }),
        })}`,
    });
  },
});

function placeText(code: string, language: Language): string {
  const t = text(language);
  const place = readPlaceCode(code);
  if (place.kind === 'country') return countryName(place.code, language);
  return place.kind === 'local' ? t('place.local') : t('unknown');
}
