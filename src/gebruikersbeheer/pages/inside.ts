import { addDays, brusselsDate, formatLocalDate } from '#belgian/local-date.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { pageNumber } from '#web/components/page-links.ts';
import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { warningText } from '#web/components/warning-text.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import { managersOf, type Giver } from '../managers-of.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { inChargeOfAll, mayStop } from '../rules/may-stop.ts';
import { stopAccess } from '../stop-access.ts';
import { rightsOn, type RightOn } from '../store/rights-on.ts';
import { seenPersonById } from '../store/relations.ts';
import { inCompany, isUuid, notFound, type ManagerVisit, type PageDeps } from './in-company.ts';
import { keyText } from './key-text.ts';
import { mayNotManagePage } from './may-not-manage-page.ts';
import { pagesOfList } from './pages-of-list.ts';
import { contextsList, rightName, untilText } from './right-facts.ts';
import { stoppedHref } from './stopped.ts';

const perPage = 100;
const soon = 30;

const keyUsedAt = ({ visit }: ManagerVisit): Date | null =>
  visit.person.authTime === null ? null : new Date(visit.person.authTime * 1_000);

/** Who can get in today, for who is in charge of everything, and the emergency brake. */
export function insidePages(deps: PageDeps): readonly PageRoute[] {
  const { parts } = deps;
  const stop = stopAccess(parts);
  return [
    inCompany(deps, { method: 'GET', path: patterns.inside }, async (manager) => {
      const { visit, company, today, powers } = manager;
      if (inChargeOfAll(powers) === null) return notFound(visit);
      const wanted = { on: today, words: [], codes: null, establishment: null, endsBy: null, sees: 'every' } as const;
      const current = pageNumber(visit.query.get('pagina'));
      const found = await parts.db.transaction({ company: company.number }, (tx) =>
        rightsOn(tx, company.number, wanted, { order: 'name', limit: perPage, offset: (current - 1) * perPage }),
      );
      return list(deps, manager, { ...found, managers: await managersOf(parts)(company.number, today) }, current);
    }),
    inCompany(deps, { method: 'GET', path: patterns.stop }, async (manager) => {
      const who = await whoOf(deps, manager);
      if (who === null || inChargeOfAll(manager.powers) === null) return notFound(manager.visit);
      return ask(manager, who);
    }),
    inCompany(deps, { method: 'POST', path: patterns.stop }, async (manager) => {
      const { visit, company, actor } = manager;
      const who = await whoOf(deps, manager);
      if (who === null) return notFound(visit);
      const command = { actor, keyUsedAt: keyUsedAt(manager), company: company.number, relationId: who.relation };
      const verdict = await stop({ ...command, at: visit.now });
      if (verdict.ok) return redirect(stoppedHref(company, verdict, visit.now));
      if (verdict.because === 'may-not-manage') return mayNotManagePage(visit, verdict.why, deps.btbUrl);
      return verdict.because === 'prove-again' ? ask(manager, who) : notFound(visit);
    }),
  ];
}

interface Who {
  /** null: everybody */
  readonly relation: string | null;
  readonly name: string;
}

/** Whom the address names: a person, or everybody. */
async function whoOf({ parts }: PageDeps, manager: ManagerVisit): Promise<Who | null> {
  const { visit, company, actor, sees } = manager;
  const id = visit.params['who'] ?? '';
  if (id === 'iedereen') return { relation: null, name: text(visit.language)('inside.everybody') };
  if (!isUuid(id)) return null;
  const related = await parts.db.transaction({ company: company.number }, (tx) =>
    seenPersonById(tx, company.number, id, { sees, actor: actor.id }),
  );
  return related === null ? null : { relation: id, name: `${related.given_name} ${related.family_name}` };
}

function list(
  { btbUrl }: PageDeps,
  { visit, company, today, acting }: ManagerVisit,
  {
    rights,
    total,
    managers,
  }: { readonly rights: readonly RightOn[]; readonly total: number; readonly managers: readonly Giver[] },
  current: number,
): Answer {
  const { language } = visit;
  const t = text(language);
  const title = t('inside.title', { company: company.name });
  const ending = ({ until_date: until }: RightOn): Html | string =>
    until !== null && until <= addDays(today, soon) ? tag({ text: t('inside.soon'), state: 'attention' }) : '';
  return page({
    title,
    wide: true,
    body: html`${backLink({ text: t('back.people'), href: paths.company(company.number) })}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">${t('inside.lead')}</p>
      ${table({
        id: 'binnen',
        caption: t('inside.caption'),
        captionHidden: true,
        columns: (['name', 'right', 'since', 'until', 'last'] as const).map((column) => ({
          label: t(`inside.column.${column}`),
        })),
        rows: rights.map((one) => [
          // What is done stands under the name: on a narrow screen the first column is what is seen.
          html`${link({ text: `${one.given_name} ${one.family_name}`, href: paths.person(company.number, one.relation) })}<p class="govuk-body-s">${link(
            {
              text: t('inside.stop'),
              href: paths.stop(company.number, one.relation),
              label: t('inside.stop.label', { name: `${one.given_name} ${one.family_name}` }),
            },
          )}</p>`,
          html`<strong>${rightName(acting, one.code, language)}</strong>
            ${contextsList(one.every_context ? 'every' : one.contexts, acting.establishments, language)}`,
          html`${formatLocalDate(brusselsDate(one.given_at), language)}<br /><span class="govuk-hint">${one.given_by_name}</span>`,
          html`${untilText(one.until_date, language)} ${ending(one)}`,
          lastEntry(one, language),
        ]),
        empty: emptyState({ title: t('inside.none.title'), text: t('inside.none') }),
      })}
      ${pagesOfList({
        total,
        perPage,
        current,
        hrefOf: (number) => `${paths.inside(company.number)}?pagina=${number}`,
        language,
      })}
      <h2 class="govuk-heading-m">${t('inside.who-manages')}</h2>
      ${
        acting.management.targetGroup === 'LB'
          ? ''
          : html`<p class="govuk-body">${t('inside.who-manages.what')} ${link({ text: t('manage.to-btb'), href: btbUrl.href })}</p>`
      }
      <ul class="govuk-list govuk-list--bullet">
        ${managers.map(({ name, capacity }) => html`<li>${name}: ${t(`capacity.${capacity}`)}</li>`)}
      </ul>
      <p class="govuk-body">${t('inside.managers')} ${link({ text: t('people.administrators'), href: paths.administrators(company.number) })}</p>
      <h2 class="govuk-heading-m">${t('inside.brake')}</h2>
      <p class="govuk-body">${t('inside.brake.what')}</p>
      ${linkButton({ text: t('inside.stop-all'), href: paths.stop(company.number, 'iedereen'), kind: 'secondary' })}`,
  });
}

function lastEntry({ last_entry_at: at, last_entry_key: key }: RightOn, language: Language): Html | string {
  if (at === null) return text(language)('inside.never');
  const day = formatLocalDate(brusselsDate(at), language);
  return key === null ? day : html`${day}<br /><span class="govuk-hint">${keyText(language, key)}</span>`;
}

function ask(manager: ManagerVisit, { relation, name }: Who): Answer {
  const { visit, company, acting } = manager;
  const t = text(visit.language);
  const title = t('inside.ask', { name });
  const here = paths.stop(company.number, relation ?? 'iedereen');
  const back = backLink({ text: t('inside.back'), href: paths.inside(company.number) });
  const decision = mayStop(acting.management.decision, keyUsedAt(manager), visit.now);
  if (!decision.permitted) {
    return page({
      title,
      status: visit.method === 'POST' ? 403 : 200,
      body: html`${back}
        <h1 class="govuk-heading-l">${title}</h1>
        <p class="govuk-body">${t('inside.prove')}</p>
        ${linkButton({ text: t('inside.prove.go'), href: `/aanmelden?opnieuw=1&terug=${encodeURIComponent(here)}` })}`,
    });
  }
  return page({
    title,
    body: html`${back}
      <h1 class="govuk-heading-l">${title}</h1>
      ${warningText({ text: t(relation === null ? 'inside.warning.all' : 'inside.warning', { name, company: company.name }), label: t('warning') })}
      <p class="govuk-body">${t('inside.told')}</p>
      <form method="post" action="${here}" novalidate>
        ${visit.csrfField}
        ${buttonGroup(
          button({ text: t('inside.confirm'), kind: 'warning' }),
          link({ text: t('inside.leave'), href: paths.inside(company.number) }),
        )}
      </form>`,
  });
}
