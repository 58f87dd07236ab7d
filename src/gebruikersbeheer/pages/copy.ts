import type { LocalDate } from '#belgian/local-date.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { dateErrorHref, dateInput } from '#web/components/date-input.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { link } from '#web/components/link.ts';
import { select } from '#web/components/select.ts';
import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import { copyRights, type CopiedRight } from '../copy-rights.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { dateTyped, readDate, type DateTyped } from '../rules/right-form.ts';
import { searchWords } from '../rules/search-words.ts';
import { searchPeople, seenPersonById, type RelatedPersonRow } from '../store/relations.ts';
import { contextsOf } from '../store/rights.ts';
import { inCompany, isUuid, notFound, uuidParam, type ManagerVisit, type PageDeps } from './in-company.ts';
import { mayNotManagePage } from './may-not-manage-page.ts';
import { contextsList, rightName, untilText } from './right-facts.ts';

/** In a list to choose from; who is not in it is found by name. */
const mostShown = 200;

/** `copy`: give this person what somebody else has; `cover`: let somebody stand in for this person for a while. */
type Kind = 'copy' | 'cover';

/** Two presses: who (and until when), then confirm what it gives. */
export function copyPages(deps: PageDeps): readonly PageRoute[] {
  return [...pagesOf(deps, 'copy'), ...pagesOf(deps, 'cover')];
}

function pagesOf(deps: PageDeps, kind: Kind): readonly PageRoute[] {
  const { parts } = deps;
  const copy = copyRights(parts);
  const personOf = ({ company, sees, actor }: ManagerVisit, id: string | null): Promise<RelatedPersonRow | null> =>
    id === null || !isUuid(id)
      ? Promise.resolve(null)
      : parts.db.transaction({ company: company.number }, (tx) =>
          seenPersonById(tx, company.number, id, { sees, actor: actor.id }),
        );
  const here = (manager: ManagerVisit): Promise<RelatedPersonRow | null> =>
    personOf(manager, uuidParam(manager.visit, 'relation'));
  const ask = async (manager: ManagerVisit, who: RelatedPersonRow, typed: Typed, errors: Errors): Promise<Answer> => {
    const { company, sees, actor } = manager;
    const search = searchWords(typed.search);
    const { people, total } = await parts.db.transaction({ company: company.number }, (tx) =>
      searchPeople(tx, company.number, {
        words: search.kind === 'words' ? search.words : [],
        limit: mostShown,
        offset: 0,
        order: 'family-name',
        eyes: { sees, actor: actor.id },
      }),
    );
    const others = people.filter(({ id }) => id !== who.id);
    // A number is not searched by, and not shown again.
    const shown = { ...typed, search: search.kind === 'words' ? typed.search : '' };
    return form(manager, kind, { who, people: others, more: total - people.length, typed: shown, errors });
  };
  const read = async (manager: ManagerVisit, typed: Typed) => ({
    other: await personOf(manager, typed.other),
    until: kind === 'cover' ? readUntil(typed.until, manager.today) : null,
  });
  const path = patterns[kind];
  return [
    inCompany(deps, { method: 'GET', path }, async (manager) => {
      const who = await here(manager);
      return who === null ? notFound(manager.visit) : ask(manager, who, typedIn(manager.visit.query), new Map());
    }),
    inCompany(deps, { method: 'POST', path }, async (manager) => {
      const { visit, company, actor } = manager;
      const who = await here(manager);
      if (who === null) return notFound(visit);
      const t = text(visit.language);
      const typed = typedIn(visit.form);
      const { other, until } = await read(manager, typed);
      const errors = new Map<Field, string>();
      if (other === null || other.id === who.id) errors.set('ander', t('copy.error.other'));
      if (until === 'wrong') errors.set('tot', t('copy.error.until'));
      if (errors.size > 0 || other === null || until === 'wrong') return ask(manager, who, typed, errors);
      const [from, to] = kind === 'cover' ? [who, other] : [other, who];
      const given = visit.form.get('kopie') ?? '';
      if (!isUuid(given)) {
        // The preview has an address of its own, so that the way back from what comes after it leads to it.
        const query = new URLSearchParams([...fieldsOf(typed), ['kopie', parts.uuid()]]);
        return redirect(`${paths[`${kind}Preview`](company.number, who.id)}?${query.toString()}`);
      }
      const command = { actor, company: company.number, from: from.id, to: to.id, until, id: given, at: visit.now };
      const verdict = await copy({ ...command, tryOut: false });
      if (!verdict.ok) return mayNotManagePage(visit, verdict.why, deps.btbUrl);
      return redirect(`${paths.person(company.number, to.id)}?gekopieerd=1`);
    }),
    inCompany(deps, { method: 'GET', path: patterns[`${kind}Preview`] }, async (manager) => {
      const { visit, company, actor } = manager;
      const who = await here(manager);
      const id = visit.query.get('kopie') ?? '';
      if (who === null || !isUuid(id)) return notFound(visit);
      const typed = typedIn(visit.query);
      const { other, until } = await read(manager, typed);
      if (other === null || other.id === who.id || until === 'wrong') {
        return redirect(paths[kind](company.number, who.id));
      }
      const [from, to] = kind === 'cover' ? [who, other] : [other, who];
      const command = { actor, company: company.number, from: from.id, to: to.id, until, id, at: visit.now };
      const verdict = await copy({ ...command, tryOut: true });
      if (!verdict.ok) return mayNotManagePage(visit, verdict.why, deps.btbUrl);
      return preview(manager, kind, { who, from, to, typed, id, rights: verdict.rights });
    }),
  ];
}

type Field = 'ander' | 'tot';
type Errors = ReadonlyMap<Field, string>;

interface Typed {
  /** Words of the name by which the list was made shorter. */
  readonly search: string;
  readonly other: string;
  readonly until: DateTyped;
}

const typedIn = (fields: URLSearchParams): Typed => ({
  search: (fields.get('zoek') ?? '').trim().slice(0, 100),
  other: fields.get('ander') ?? '',
  until: dateTyped(fields, 'tot'),
});

const fieldsOf = ({ other, until }: Typed): readonly [string, string][] => [
  ['ander', other],
  ['tot-day', until.day],
  ['tot-month', until.month],
  ['tot-year', until.year],
];

function readUntil(typed: DateTyped, today: LocalDate): LocalDate | 'wrong' {
  const until = readDate(typed);
  return until === null || until === 'not-a-date' || until < today ? 'wrong' : until;
}

const nameOf = (person: RelatedPersonRow): string => `${person.given_name} ${person.family_name}`;

interface FormShown {
  readonly who: RelatedPersonRow;
  readonly people: readonly RelatedPersonRow[];
  /** How many more there are who are not in the list. */
  readonly more: number;
  readonly typed: Typed;
  readonly errors: Errors;
}

function form({ visit, company }: ManagerVisit, kind: Kind, { who, people, more, typed, errors }: FormShown): Answer {
  const t = text(visit.language);
  const name = nameOf(who);
  const title = t(`${kind}.title`, { name });
  return page({
    title,
    hasErrors: errors.size > 0,
    body: html`${backLink({ text: t('back.person', { name }), href: paths.person(company.number, who.id) })}
      ${errorSummary({
        title: t('errors.title'),
        errors: Array.from(errors, ([field, message]) => ({
          text: message,
          href: field === 'tot' ? dateErrorHref({ name: 'tot' }) : '#ander',
        })),
      })}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">${t(`${kind}.lead`, { name })}</p>
      <form method="get" action="${paths[kind](company.number, who.id)}" role="search" class="search" novalidate>
        ${textInput({ name: 'zoek', type: 'search', label: t('people.search'), value: typed.search, width: 20, maxlength: 100, spellcheck: false, autocomplete: 'off' })}
        ${button({ text: t('people.search.button'), kind: 'secondary' })}
      </form>
      ${more > 0 ? html`<p class="govuk-body">${t('copy.more', { shown: mostShown, more })}</p>` : ''}
      ${
        typed.search !== '' && people.length === 0
          ? html`<p class="govuk-body">${t('people.not-found.title')}. ${link({ text: t('people.everybody'), href: paths[kind](company.number, who.id) })}</p>`
          : ''
      }
      <form method="post" action="${paths[kind](company.number, who.id)}" novalidate>
        ${visit.csrfField}
        ${typed.search === '' ? '' : html`<input type="hidden" name="zoek" value="${typed.search}" />`}
        ${select({
          name: 'ander',
          label: t(`${kind}.other`),
          value: typed.other,
          error: errors.get('ander'),
          options: [
            { value: '', label: t('copy.choose') },
            ...people.map((one) => ({ value: one.id, label: `${one.family_name}, ${one.given_name}` })),
          ],
        })}
        ${
          kind === 'cover'
            ? dateInput({
                name: 'tot',
                label: t('cover.until'),
                labels: { day: t('date.day'), month: t('date.month'), year: t('date.year') },
                values: typed.until,
                error: errors.get('tot'),
              })
            : ''
        }
        ${button({ text: t('next') })}
      </form>`,
  });
}

interface PreviewShown {
  readonly who: RelatedPersonRow;
  readonly from: RelatedPersonRow;
  readonly to: RelatedPersonRow;
  readonly typed: Typed;
  readonly id: string;
  readonly rights: readonly CopiedRight[];
}

function preview(manager: ManagerVisit, kind: Kind, { who, from, to, typed, id, rights }: PreviewShown): Answer {
  const { visit, company, acting } = manager;
  const { language } = visit;
  const t = text(language);
  const title = t('copy.preview', { from: nameOf(from), to: nameOf(to) });
  const some = rights.some(({ verdict }) => verdict.ok);
  const back = paths.person(company.number, who.id);
  const fields: readonly [string, string][] = [...fieldsOf(typed), ['kopie', id]];
  const outcome = ({ verdict }: CopiedRight): Html =>
    verdict.ok
      ? tag({ text: t('copy.given'), state: 'good' })
      : html`${tag({ text: t('copy.not-given'), state: 'attention' })} ${t(`copy.because.${verdict.because}`)}`;
  return page({
    title,
    wide: true,
    body: html`${backLink({ text: t('back.person', { name: nameOf(who) }), href: back })}
      <h1 class="govuk-heading-l">${title}</h1>
      ${table({
        id: 'kopie',
        caption: t('copy.caption'),
        captionHidden: true,
        columns: [
          { label: t('preview.right') },
          { label: t('right.contexts') },
          { label: t('right.duration') },
          { label: t('copy.outcome') },
        ],
        rows: rights.map((one) => [
          rightName(acting, one.right.code, language),
          contextsList(contextsOf(one.right), acting.establishments, language),
          untilText(one.until, language),
          outcome(one),
        ]),
        empty: html`<p class="govuk-body">${t('copy.nothing', { name: nameOf(from) })}</p>`,
      })}
      ${
        some
          ? html`<form method="post" action="${paths[kind](company.number, who.id)}" novalidate>
              ${visit.csrfField}
              ${fields.map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}" />`)}
              ${buttonGroup(button({ text: t('preview.confirm') }), link({ text: t('copy.leave'), href: back }))}
            </form>`
          : html`<p class="govuk-body">${link({ text: t('copy.leave'), href: back })}</p>`
      }`,
  });
}
