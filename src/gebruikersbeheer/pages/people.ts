import { html, type Html } from '#web/html.ts';
import { plural } from '#web/languages.ts';
import { button } from '#web/components/button.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { table } from '#web/components/table.ts';
import { textInput } from '#web/components/text-input.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect } from '#web/visit.ts';
import type { KnownEstablishment } from '../below.ts';
import { text } from '../messages/index.ts';
import { searchWords } from '../rules/search-words.ts';
import { searchPeople, type RelatedPersonRow } from '../store/relations.ts';
import { overlap } from '../rules/contexts.ts';
import { contextsOf, rightsOfRelations, type RightRow } from '../store/rights.ts';
import { inCompany, type ManagerVisit, type PageDeps } from './in-company.ts';
import { pagesOfList } from './pages-of-list.ts';
import { paths, patterns } from '../paths.ts';
import { whatWaits } from './what-waits.ts';
import { contextsList, rightName, stateTag, untilText } from './right-facts.ts';

const perPage = 25;

/** The people of the company: who has which right, for which establishments, until when. */
export const people = (deps: PageDeps): PageRoute =>
  inCompany(deps, { method: 'GET', path: patterns.company }, async (manager) => {
    const { visit, company, sees, actor, acting } = manager;
    const typed = (visit.query.get('zoek') ?? '').slice(0, 100);
    const search = searchWords(typed);
    if (search.kind === 'a-number') return redirect(`${paths.company(company.number)}?melding=nummer`);
    const words = search.kind === 'words' ? search.words : [];
    const current = Math.min(Math.max(Number.parseInt(visit.query.get('pagina') ?? '1', 10) || 1, 1), 10_000);
    const found = await deps.parts.db.transaction({ company: company.number }, async (tx) => {
      const eyes = { sees, actor: actor.id };
      const window = { words, eyes, limit: perPage, offset: (current - 1) * perPage };
      const page = await searchPeople(tx, company.number, window);
      const relations = page.people.map(({ id }) => id);
      const rights = await rightsOfRelations(tx, company.number, relations);
      return { ...page, rights: rights.filter((one) => sees === 'every' || overlap(contextsOf(one), sees)) };
    });
    return view(manager, {
      ...found,
      waits: await whatWaits(deps, manager),
      establishments: acting.establishments,
      current,
      typed: search.kind === 'words' ? typed : '',
    });
  });

interface Found {
  readonly people: readonly RelatedPersonRow[];
  readonly total: number;
  readonly rights: readonly RightRow[];
  readonly establishments: readonly KnownEstablishment[];
  readonly current: number;
  readonly typed: string;
  readonly waits: { readonly requests: string; readonly review: string };
}

function view(manager: ManagerVisit, found: Found) {
  const { visit, company } = manager;
  const t = text(visit.language);
  const title = t('people.title', { company: company.name });
  return page({
    title,
    wide: true,
    body: html`${
      visit.query.get('melding') === 'nummer'
        ? notificationBanner({ title: t('banner.note'), text: t('people.search.number') })
        : ''
    }
      <h1 class="govuk-heading-l">${title}</h1>
      <form method="get" action="${paths.company(company.number)}" role="search" novalidate>
        ${textInput({
          name: 'zoek',
          type: 'search',
          label: t('people.search'),
          hint: t('people.search.hint'),
          value: found.typed,
          maxlength: 100,
          width: 30,
          autocomplete: 'off',
        })}
        ${button({ text: t('people.search.button'), kind: 'secondary' })}
      </form>
      ${
        found.typed === ''
          ? ''
          : html`<p class="govuk-body">
            ${t(`people.found.${plural(found.total, visit.language)}`, { count: found.total, typed: found.typed })}
            ${link({ text: t('people.everybody'), href: paths.company(company.number) })}
          </p>`
      }
      ${list(manager, found)}
      ${linkButton({ text: t('people.link'), href: paths.link(company.number) })}
      <h2 class="govuk-heading-m">${t('people.more')}</h2>
      <ul class="govuk-list govuk-list--spaced">
        ${more(manager, found.waits).map(([label, href, count]) => {
          const shown = t(label);
          return html`<li>${link({ text: count === '' ? shown : t('people.waiting', { label: shown, count }), href })}</li>`;
        })}
      </ul>`,
  });
}

type More = 'people.requests' | 'people.review' | 'people.inside' | 'people.table' | 'people.administrators';

/** What else there is to do for the company, in the order in which it is most often needed. */
function more(
  { company: { number }, sees }: ManagerVisit,
  { requests, review }: Found['waits'],
): readonly (readonly [More, string, string])[] {
  return [
    ['people.requests', paths.requests(number), requests],
    ['people.review', paths.review(number), review],
    ...(sees === 'every' ? [['people.inside', paths.inside(number), ''] as const] : []),
    ['people.table', paths.rights(number), ''],
    ['people.administrators', paths.administrators(number), ''],
  ];
}

function list({ visit, company, today, acting }: ManagerVisit, found: Found): Html {
  const { language } = visit;
  const t = text(language);
  const search = found.typed === '' ? '' : `zoek=${encodeURIComponent(found.typed)}&`;
  return html`${table({
    id: 'mensen',
    caption: t('people.caption'),
    columns: (['name', 'function', 'right', 'until', 'state'] as const).map((column) => ({
      label: t(`people.column.${column}`),
    })),
    rows: found.people.flatMap((person) => {
      const name = link({
        text: `${person.given_name} ${person.family_name}`,
        href: paths.person(company.number, person.id),
      });
      const title = person.function_title ?? t(`kind.${person.kind}`);
      const own = found.rights.filter((one) => one.relation === person.id);
      const open = own.filter((one) => one.ended_at === null);
      const [first] = own;
      if (open.length === 0) {
        const state = first === undefined ? '' : stateTag(first, today, language);
        return [[name, title, t('people.no-right'), '', state]];
      }
      return open.map((right) => [
        name,
        title,
        html`<strong>${rightName(acting, right.code, language)}</strong>
          ${contextsList(contextsOf(right), found.establishments, language)}`,
        untilText(right.until_date, language),
        stateTag(right, today, language),
      ]);
    }),
    empty:
      found.typed === ''
        ? emptyState({ title: t('people.empty.title'), text: t('people.empty', { company: company.name }) })
        : emptyState({ title: t('people.not-found.title'), text: t('people.not-found') }),
  })}${pagesOfList({
    total: found.total,
    perPage,
    current: found.current,
    hrefOf: (number) => `${paths.company(company.number)}?${search}pagina=${number}`,
    language,
  })}`;
}
