import { moment } from '#belgian/moment.ts';
import { html } from '#web/html.ts';
import { csvLines } from '#web/csv.ts';
import { backLink } from '#web/components/back-link.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { pageNumber } from '#web/components/page-links.ts';
import { table } from '#web/components/table.ts';
import type { PageRoute } from '#web/site.ts';
import { download, page } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { asManager, type ManagerVisit } from './as-person.ts';
import { historyLine, namesIn } from './history-text.ts';
import { knownIn } from './known-in.ts';
import { sortableMoment } from './sortable-moment.ts';
import type { PageDeps } from './page-deps.ts';
import { pagesOfList } from './pages-of-list.ts';

const perPage = 25;

/** Everything that was recorded of who manages access for a company, on pages and as a file. */
export const history = (deps: PageDeps): readonly PageRoute[] => [
  asManager(deps, { method: 'GET', path: patterns.history }, (manager) => listed(deps, manager)),
  asManager(deps, { method: 'GET', path: patterns.historyFile, notAPage: 'a file to keep' }, async (manager) => {
    const { company, today } = manager;
    return download({
      contentType: 'text/csv; charset=utf-8',
      fileName: `toegangsbeheerders-${company.number}-${today}.csv`,
      body: fileOf(deps, manager),
    });
  }),
];

async function listed(deps: PageDeps, { visit, company, acting }: ManagerVisit) {
  const { language } = visit;
  const t = text(language);
  const number = pageNumber(visit.query.get('pagina'));
  const window = { limit: perPage, offset: (number - 1) * perPage };
  const { entries, total } = await deps.btb.historyOf({ company: company.number, acting }, window);
  const known = await knownIn(deps, company.number, language);
  const names = namesIn(acting);
  return page({
    title: t('history.title'),
    wide: true,
    body: html`${backLink({ text: t('detail.back', { company: company.name }), href: paths.company(company.number) })}
      <h1 class="govuk-heading-l">${t('history.title')}</h1>
      <p class="govuk-body">${t(acting.seesAll ? 'history.lead' : 'history.lead.below')}</p>
      <p class="govuk-body">${link({ text: t('history.file'), href: paths.historyFile(company.number) })}</p>
      ${table({
        id: 'history',
        caption: t('history.title'),
        captionHidden: true,
        columns: [
          { label: t('history.column.when') },
          { label: t('history.column.what') },
          { label: t('history.column.whom') },
          { label: t('history.column.who') },
        ],
        rows: entries.map((entry) => {
          const { what, whom, details, who, how } = historyLine(entry, names, known, language);
          return [
            moment(entry.at, language),
            html`${what}${details === '' ? null : html`<br />${details}`}`,
            whom,
            html`${who}${how === '' ? null : html`<br />${how}`}`,
          ];
        }),
        empty: emptyState({ title: t('history.none.title'), text: t('history.none') }),
      })}
      ${pagesOfList(
        {
          page: number,
          pages: Math.ceil(total / perPage),
          href: (one) => `${paths.history(company.number)}?pagina=${one}`,
        },
        language,
      )}`,
  });
}

async function* fileOf(deps: PageDeps, { visit, actor, company, acting }: ManagerVisit): AsyncGenerator<string> {
  const { language } = visit;
  const t = text(language);
  const known = await knownIn(deps, company.number, language);
  const names = namesIn(acting);
  const entries = deps.btb.exportHistory({ company: company.number, acting }, actor, visit.now);
  const header = ['when', 'what', 'whom', 'details', 'who', 'how'] as const;
  yield* csvLines(
    header.map((column) => t(`history.column.${column}`)),
    (async function* () {
      for await (const entry of entries) {
        const { what, whom, details, who, how } = historyLine(entry, names, known, language);
        yield [sortableMoment(entry.at), what, whom, details, who, how];
      }
    })(),
  );
}
