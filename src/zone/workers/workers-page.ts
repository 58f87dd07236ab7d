import { formatEstablishmentNumber } from '#belgian/establishment-number.ts';
import { maskInsz } from '#belgian/insz.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import { button } from '#web/components/button.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { pageLinks, pageNumber } from '#web/components/page-links.ts';
import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { textInput } from '#web/components/text-input.ts';
import { html } from '#web/html.ts';
import { plural } from '#web/languages.ts';
import { page } from '#web/visit.ts';
import type { InsidePage } from '../inside-page.ts';
import { text } from '../messages/index.ts';
import { workersInScope } from './store.ts';

const perPage = 200;

/** The workers of the establishments in scope: the thousandth is found by name or by turning pages. */
export const workersPage = (db: Db, vault: InszVault): InsidePage => ({
  method: 'GET',
  path: '/werknemers',
  handle: async (visit, { establishments, scope }) => {
    const t = text(visit.language);
    const search = (visit.query.get('zoek') ?? '').trim().slice(0, 100);
    const current = pageNumber(visit.query.get('pagina'));
    const { workers, total } = await db.transaction(scope, (tx) =>
      workersInScope(tx, vault, { search, limit: perPage, offset: (current - 1) * perPage }),
    );
    const nameOf = new Map(establishments.map(({ number, name }) => [number, name]));
    const empty =
      search === ''
        ? emptyState({ title: t('workers.empty'), text: t('workers.emptyNext') })
        : emptyState({
            title: t('workers.notFound', { search }),
            text: t('workers.notFoundNext'),
            action: html`<a class="govuk-link" href="/werknemers">${t('workers.all')}</a>`,
          });
    return page({
      title: t('workers.title'),
      wide: true,
      body: html`<h1 class="govuk-heading-l">${t('workers.title')}</h1>
        <form method="get" action="/werknemers" role="search" class="search">
          ${textInput({ name: 'zoek', label: t('workers.search'), value: search, type: 'search', width: 20, maxlength: 100, spellcheck: false })}
          ${button({ text: t('workers.searchButton'), kind: 'secondary' })}
        </form>
        <p class="govuk-body">${t(`workers.count.${plural(total, visit.language)}`, { count: total })}</p>
        ${table({
          id: 'werknemers',
          caption: t('workers.caption'),
          captionHidden: true,
          columns: [
            { label: t('workers.name') },
            { label: t('workers.insz') },
            { label: t('workers.establishment') },
            { label: t('workers.since') },
            { label: t('workers.state') },
          ],
          rows: workers.map((worker) => [
            `${worker.familyName} ${worker.givenName}`,
            html`<span class="figures">${maskInsz(worker.insz)}</span>`,
            nameOf.get(worker.establishment) ?? formatEstablishmentNumber(worker.establishment),
            formatLocalDate(worker.since, visit.language),
            tag({ text: t(`workers.state.${worker.state}`), state: worker.state === 'active' ? 'good' : 'over' }),
          ]),
          empty,
        })}
        ${pageLinks({
          label: t('workers.pages'),
          page: current,
          pages: Math.ceil(total / perPage),
          href: (number) =>
            `/werknemers?${new URLSearchParams({ ...(search === '' ? {} : { zoek: search }), pagina: String(number) }).toString()}`,
          previous: t('workers.previous'),
          next: t('workers.next'),
          one: (number) => t('workers.page', { number }),
        })}`,
    });
  },
});
