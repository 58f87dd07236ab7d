import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import { plural, type Language } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect } from '#web/visit.ts';
import type { Kbo, SearchHit, SearchResult } from '../index.ts';
import { text } from '../messages/index.ts';
import { longestSearch, searchTerms } from '../rules/search-terms.ts';
import { pageNumber } from '#web/components/page-links.ts';
import { pageLinks } from './page-links.ts';
import { paths } from './paths.ts';
import { searchForm } from './search-form.ts';
import { sourceLine } from './source-line.ts';

const rowsPerPage = 20;

/** The companies that match what was typed; a whole number of one company leads straight to it. */
export const searchPage = ({ kbo }: { readonly kbo: Kbo }): PageRoute => ({
  method: 'GET',
  path: paths.search,
  access: 'public',
  handle: async (visit) => {
    const t = text(visit.language);
    const typed = (visit.query.get('q') ?? '').trim();
    const number = pageNumber(visit.query.get('pagina'));
    const [result, snapshot] = await Promise.all([
      kbo.search(typed, { limit: rowsPerPage, offset: (number - 1) * rowsPerPage }),
      kbo.snapshot(),
    ]);
    const { kind } = searchTerms(typed);
    const only = result.hits[0];
    if ((kind === 'enterprise' || kind === 'establishment') && only !== undefined) {
      return redirect(paths.companyOf(only.number));
    }
    const shown = typed.slice(0, longestSearch);
    return page({
      title: typed === '' ? t('search.title') : t('search.title.for', { text: shown }),
      wide: true,
      body: html`<h1 class="govuk-heading-l">${t('search.title')}</h1>
        ${searchForm(visit.language, shown)}
        ${
          result.hits.length === 0
            ? noHits(
                visit.language,
                typed,
                number,
                snapshot === null ? null : formatLocalDate(snapshot.date, visit.language),
              )
            : html`${countLine(visit.language, result)} ${hitsTable(visit.language, result.hits)}
            ${pageLinks(visit.language, {
              label: t('pages.label'),
              page: number,
              pages: Math.ceil(result.total / rowsPerPage),
              href: (to) => address(typed, to),
            })}`
        }
        ${sourceLine(visit.language, snapshot)}`,
    });
  },
});

const address = (typed: string, number: number): string =>
  `${paths.search}?${new URLSearchParams({ q: typed, pagina: String(number) }).toString()}`;

function countLine(language: Language, { total, more }: SearchResult): Html {
  const key = more ? 'search.count.more' : (`search.count.${plural(total, language)}` as const);
  return html`<p class="govuk-body" role="status">${text(language)(key, { count: total })}</p>`;
}

function hitsTable(language: Language, hits: readonly SearchHit[]): Html {
  const t = text(language);
  return table({
    id: 'hits',
    caption: t('search.caption'),
    captionHidden: true,
    columns: [
      { label: t('search.column.name') },
      { label: t('search.column.number') },
      { label: t('search.column.municipality') },
      { label: t('search.column.status') },
    ],
    rows: hits.map((hit) => {
      const number = formatEnterpriseNumber(hit.number);
      const also =
        hit.matched === null
          ? null
          : html`<br><span class="govuk-hint">${t('search.also', { name: hit.matched })}</span>`;
      return [
        html`${link({ text: hit.name === '' ? number : hit.name, href: paths.companyOf(hit.number) })}${also}`,
        html`<span class="figures">${number}</span>`,
        hit.municipality ?? '',
        tag({ text: t(`company.status.${hit.status}`), state: hit.status === 'active' ? 'good' : 'over' }),
      ];
    }),
    empty: html``,
  });
}

/** Why nothing was found, and what to do. */
function noHits(language: Language, typed: string, number: number, snapshotDate: string | null): Html {
  const t = text(language);
  const terms = searchTerms(typed);
  if (snapshotDate === null) {
    return emptyState({ title: t('search.empty.register.title'), text: t('search.empty.register') });
  }
  switch (terms.kind) {
    case 'nothing':
      return emptyState({ title: t('search.nothing.title'), text: t('search.nothing') });
    case 'too-long':
      return emptyState({ title: t('search.too-long.title'), text: t('search.too-long', { count: longestSearch }) });
    case 'wrong-number':
      return emptyState({ title: t('search.empty.title'), text: t('search.empty.wrong-number') });
    case 'enterprise':
    case 'establishment':
    case 'start-of-number':
      return emptyState({ title: t('search.empty.title'), text: t('search.empty.number', { date: snapshotDate }) });
    case 'words':
      if (number > 1) {
        const first = link({ text: t('search.empty.page.first'), href: address(typed, 1) });
        return emptyState({ title: t('search.empty.page.title'), text: t('search.empty.page'), action: first });
      }
      return emptyState({
        title: t('search.empty.title'),
        text: t(terms.words.every((word) => word.length < 3) ? 'search.empty.short' : 'search.empty.words'),
      });
  }
}
