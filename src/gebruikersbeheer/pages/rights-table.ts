import { parseEstablishmentNumber } from '#belgian/establishment-number.ts';
import { addDays, formatLocalDate, parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { moment } from '#belgian/moment.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { dateErrorHref, dateInput } from '#web/components/date-input.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { pageNumber } from '#web/components/page-links.ts';
import { select } from '#web/components/select.ts';
import { table } from '#web/components/table.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import { plural } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { rightText } from '../rules/right-text.ts';
import { overlap } from '../rules/contexts.ts';
import { asTyped, dateTyped, readDate, type DateTyped } from '../rules/right-form.ts';
import { searchWords } from '../rules/search-words.ts';
import { rightsOn, type RightOn, type RightOrder, type RightsAsked } from '../store/rights-on.ts';
import { inCompany, type ManagerVisit, type PageDeps } from './in-company.ts';
import { pagesOfList } from './pages-of-list.ts';
import { contextsList, rightName, untilText } from './right-facts.ts';

const perPage = 50;
const soon = 30;

interface Asked {
  readonly typed: string;
  readonly code: string;
  readonly establishment: string;
  readonly soon: boolean;
  readonly on: LocalDate;
  /** What was typed as a day, right or wrong. */
  readonly day: DateTyped;
  readonly dayWrong: boolean;
  readonly order: RightOrder;
}

/** Who has what, over all establishments: filtered, sorted and paged. */
export const rightsTable = (deps: PageDeps): PageRoute =>
  inCompany(deps, { method: 'GET', path: patterns.rights }, async (manager) => {
    const { visit, company, sees } = manager;
    const asked = readAsked(manager);
    const current = pageNumber(visit.query.get('pagina'));
    const found = await deps.parts.db.transaction({ company: company.number }, (tx) =>
      rightsOn(tx, company.number, wanted(manager, asked), {
        order: asked.order,
        limit: perPage,
        offset: (current - 1) * perPage,
      }),
    );
    const t = text(visit.language);
    const title = t('table.title', { company: company.name });
    const rights = found.rights.filter(
      (one) => sees === 'every' || overlap(one.every_context ? 'every' : one.contexts, sees),
    );
    return page({
      title,
      wide: true,
      hasErrors: asked.dayWrong,
      body: html`${backLink({ text: t('back.people'), href: paths.company(company.number) })}
        ${asked.dayWrong ? errorSummary({ title: t('errors.title'), errors: [{ text: t('table.on.wrong'), href: dateErrorHref({ name: 'op' }) }] }) : ''}
        <h1 class="govuk-heading-l">${title}</h1>
        ${filters(manager, asked)}
        <p class="govuk-body">${t(`table.found.${plural(found.total, visit.language)}`, { count: found.total, day: formatLocalDate(asked.on, visit.language) })}</p>
        ${list(manager, rights)}
        ${pagesOfList({
          total: found.total,
          perPage,
          current,
          hrefOf: (number) => `${addressOf(manager, asked)}&pagina=${number}`,
          language: visit.language,
        })}
        <h2 class="govuk-heading-m">${t('table.export')}</h2>
        <p class="govuk-body">${t('table.export.what', { day: formatLocalDate(asked.on, visit.language) })}</p>
        <ul class="govuk-list">
          <li>${link({ text: t('table.export.csv'), href: `${paths.exportRights(company.number, 'csv')}?op=${asked.on}` })}</li>
          <li>${link({ text: t('table.export.json'), href: `${paths.exportRights(company.number, 'json')}?op=${asked.on}` })}</li>
        </ul>
        <h2 class="govuk-heading-m">${t('import.many')}</h2>
        <p class="govuk-body">${t('import.lead')}</p>
        <p class="govuk-body">${link({ text: t('import.title'), href: paths.imports(company.number) })}</p>`,
    });
  });

function readAsked({ visit, today }: ManagerVisit): Asked {
  const get = (name: string): string => (visit.query.get(name) ?? '').trim().slice(0, 100);
  const order = get('volgorde');
  return {
    typed: get('zoek'),
    code: get('recht'),
    establishment: get('vestiging'),
    soon: get('einde') === 'binnenkort',
    ...onDay(visit.query, today),
    order: order === 'until' || order === 'given' ? order : 'name',
  };
}

/** The day that is asked: one field in a link, three in the form. Of what is no day is said so, and today is shown. */
function onDay(query: URLSearchParams, today: LocalDate): Pick<Asked, 'on' | 'day' | 'dayWrong'> {
  const day = dateTyped(query, 'op');
  const typed = readDate(day);
  if (typed === 'not-a-date') return { on: today, day, dayWrong: true };
  const on = typed ?? parseLocalDate(query.get('op') ?? '') ?? today;
  return { on, day: asTyped(on), dayWrong: false };
}

function wanted({ sees, acting, today }: ManagerVisit, asked: Asked): RightsAsked {
  const search = searchWords(asked.typed);
  const establishment = parseEstablishmentNumber(asked.establishment);
  return {
    on: asked.on,
    words: search.kind === 'words' ? search.words : [],
    codes: acting.catalogue.some(({ code }) => code === asked.code) ? [asked.code] : null,
    establishment: establishment.ok ? establishment.number : null,
    endsBy: asked.soon ? addDays(today, soon) : null,
    sees,
  };
}

function addressOf({ company }: ManagerVisit, asked: Asked): string {
  const query = new URLSearchParams({
    zoek: asked.typed,
    recht: asked.code,
    vestiging: asked.establishment,
    einde: asked.soon ? 'binnenkort' : '',
    op: asked.on,
    volgorde: asked.order,
  });
  return `${paths.rights(company.number)}?${query.toString()}`;
}

function filters({ visit, company, acting, sees }: ManagerVisit, asked: Asked): Html {
  const { language } = visit;
  const t = text(language);
  const known = acting.establishments.filter(({ number }) => sees === 'every' || sees.includes(number));
  return html`<form method="get" action="${paths.rights(company.number)}" role="search" class="search" novalidate>
    ${textInput({ name: 'zoek', label: t('people.search'), value: asked.typed, type: 'search', width: 20, maxlength: 100, spellcheck: false })}
    ${select({
      name: 'recht',
      label: t('table.right'),
      value: asked.code,
      options: [
        { value: '', label: t('table.any-right') },
        ...acting.catalogue.map(({ code }) => ({
          value: code,
          label: rightText(acting.catalogue, code, language).name,
        })),
      ],
    })}
    ${select({
      name: 'vestiging',
      label: t('table.establishment'),
      value: asked.establishment,
      options: [
        { value: '', label: t('table.any-establishment') },
        ...known.map(({ number, name }) => ({ value: number, label: name })),
      ],
    })}
    ${select({
      name: 'einde',
      label: t('table.end'),
      value: asked.soon ? 'binnenkort' : '',
      options: [
        { value: '', label: t('table.any-end') },
        { value: 'binnenkort', label: t('table.soon') },
      ],
    })}
    ${select({
      name: 'volgorde',
      label: t('table.order'),
      value: asked.order,
      options: (['name', 'until', 'given'] as const).map((order) => ({
        value: order,
        label: t(`table.order.${order}`),
      })),
    })}
    ${dateInput({
      name: 'op',
      label: t('table.on'),
      labels: { day: t('date.day'), month: t('date.month'), year: t('date.year') },
      values: asked.day,
      error: asked.dayWrong ? t('table.on.wrong') : undefined,
    })}
    ${button({ text: t('table.show'), kind: 'secondary' })}
  </form>`;
}

function list({ visit, company, acting }: ManagerVisit, rights: readonly RightOn[]): Html {
  const { language } = visit;
  const t = text(language);
  return table({
    id: 'rechten',
    caption: t('table.caption'),
    captionHidden: true,
    columns: [
      { label: t('people.column.name') },
      { label: t('people.column.function') },
      { label: t('people.column.right') },
      { label: t('people.column.until') },
      { label: t('right.given') },
    ],
    rows: rights.map((one) => [
      link({ text: `${one.given_name} ${one.family_name}`, href: paths.person(company.number, one.relation) }),
      one.function_title ?? t(`kind.${one.kind}`),
      html`<strong>${rightName(acting, one.code, language)}</strong>
        ${contextsList(one.every_context ? 'every' : one.contexts, acting.establishments, language)}`,
      untilText(one.until_date, language),
      t('right.given.by', { by: one.given_by_name, at: moment(one.given_at, language) }),
    ]),
    empty: emptyState({ title: t('table.empty.title'), text: t('table.empty') }),
  });
}
