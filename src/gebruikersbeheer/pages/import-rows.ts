import { formatLocalDate, parseLocalDate } from '#belgian/local-date.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { pageNumber } from '#web/components/page-links.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import { differenceText } from '../difference-text.ts';
import { text } from '../messages/index.ts';
import { paths } from '../paths.ts';
import type { RowEffect, RowRefusal } from '../rules/plan-import.ts';
import { effectsOfImport, rowsOfImport, type ImportedRow, type ImportRow } from '../store/imports.ts';
import { readContextsCell } from '../rules/read-rights-row.ts';
import type { ManagerVisit, PageDeps } from './in-company.ts';
import { pagesOfList } from './pages-of-list.ts';
import { contextsList, rightName, untilText } from './right-facts.ts';

const perPage = 50;

const effects = ['refused', 'give', 'change', 'end', 'nothing'] as const satisfies readonly RowEffect['effect'][];

const states = { give: 'good', change: 'waiting', end: 'attention', nothing: 'over', refused: 'bad' } as const;

type Counts = Readonly<Record<RowEffect['effect'], number>>;

/** How many rows do what; what no row does is left out. */
export function effectCounts({ visit }: ManagerVisit, counts: Counts): Html {
  const t = text(visit.language);
  return summaryList(
    effects
      .filter((effect) => counts[effect] > 0)
      .map((effect) => ({
        key: t(`import.effect.${effect}`),
        value: html`<span class="figures">${counts[effect]}</span>`,
      })),
  );
}

/** What each row does: a page of them, of every kind or of one. */
export async function importRows({ parts }: PageDeps, manager: ManagerVisit, { id }: ImportRow): Promise<Html> {
  const { visit, company } = manager;
  const { language } = visit;
  const t = text(language);
  const asked = effects.find((effect) => effect === visit.query.get('toon')) ?? null;
  const current = pageNumber(visit.query.get('pagina'));
  const [counts, rows] = await parts.db.transaction({ company: company.number }, async (tx) => [
    await effectsOfImport(tx, id),
    await rowsOfImport(tx, id, { effect: asked, limit: perPage, offset: (current - 1) * perPage }),
  ]);
  const address = paths.import(company.number, id);
  const all = effects.reduce((sum, effect) => sum + counts[effect], 0);
  const choices = [null, ...effects.filter((effect) => counts[effect] > 0)];
  return html`<h2 class="govuk-heading-m">${t('import.rows.caption')}</h2>
    <nav aria-label="${t('import.filter')}">
      <ul class="govuk-list choices">
        ${choices.map((effect) => {
          const label = effect === null ? t('import.all') : t(`import.effect.${effect}`);
          const shown = `${label} (${effect === null ? all : counts[effect]})`;
          return html`<li>
            ${
              effect === asked
                ? html`<strong aria-current="true">${shown}</strong>`
                : link({ text: shown, href: effect === null ? address : `${address}?toon=${effect}` })
            }
          </li>`;
        })}
      </ul>
    </nav>
    ${table({
      id: 'rijen',
      caption: t('import.rows.caption'),
      captionHidden: true,
      rowHeaders: false,
      columns: [
        { label: t('import.column.line'), numeric: true },
        { label: t('import.column.person') },
        { label: t('people.column.right') },
        { label: t('import.column.effect') },
      ],
      rows: rows.map((row) => rowCells(manager, row)),
      empty: emptyState({ title: t('import.empty.title'), text: t('import.empty') }),
    })}
    ${pagesOfList({
      total: asked === null ? all : counts[asked],
      perPage,
      current,
      hrefOf: (number) => `${address}?toon=${asked ?? ''}&pagina=${number}`,
      language,
    })}`;
}

/** What a row changes in a right that is there. */
function changed({ visit, acting }: ManagerVisit, row: ImportedRow): readonly string[] {
  const [was, is] = [readContextsCell(row.before_contexts), readContextsCell(row.contexts)];
  if (row.effect !== 'change' || was === null || is === null) return [];
  const before = { contexts: was, until: parseLocalDate(row.before_until) };
  const after = { contexts: is, until: parseLocalDate(row.about) };
  return differenceText(before, after, acting.establishments, visit.language);
}

function rowCells(manager: ManagerVisit, row: ImportedRow): readonly (string | Html)[] {
  const { visit, acting } = manager;
  const { language } = visit;
  const t = text(language);
  const contexts = readContextsCell(row.contexts);
  const until = parseLocalDate(row.about);
  return [
    html`<span class="figures">${row.line}</span>`,
    `${row.given_name} ${row.family_name}`.trim() || t('import.no-name'),
    html`<strong>${rightName(acting, row.code, language)}</strong>
      ${contexts === null ? row.contexts.slice(0, 200) : contextsList(contexts, acting.establishments, language)}`,
    html`${tag({ text: t(`import.effect.${row.effect}`), state: states[row.effect] })}
      ${
        row.effect === 'refused'
          ? html`<p class="govuk-body-s">
              ${t(`import.because.${row.because as RowRefusal}`, {
                about: until === null ? row.about : formatLocalDate(until, language),
              })}
            </p>`
          : ''
      }
      ${row.effect === 'give' ? html`<p class="govuk-body-s">${untilText(until, language)}</p>` : ''}
      ${changed(manager, row).map((sentence) => html`<p class="govuk-body-s">${sentence}</p>`)}`,
  ];
}
