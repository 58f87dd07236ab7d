import { formatLocalDate } from '#belgian/local-date.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { table } from '#web/components/table.ts';
import { html, type Html } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import { endLocalAdministrator } from '../end-local-administrator.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { mayEndAdministrator } from '../rules/may-end-administrator.ts';
import { holds } from '../rules/may-manage.ts';
import { sightOf, type Sight } from '../rules/sight-of.ts';
import { administratorOf, administratorsOf, type AdministratorOfCompany } from '../store/administrators.ts';
import { boundsText } from './bounds-text.ts';
import { inCompany, notFound, uuidParam, type ManagerVisit, type PageDeps } from './in-company.ts';
import { mayNotManagePage } from './may-not-manage-page.ts';

/** Who manages the rights of the organisation: read from BTB for an enterprise, named here for a local authority. */
export function administratorPages(deps: PageDeps): readonly PageRoute[] {
  const { parts } = deps;
  const end = endLocalAdministrator(parts);
  const found = async (manager: ManagerVisit): Promise<AdministratorOfCompany | null> => {
    const { number } = manager.company;
    const id = uuidParam(manager.visit, 'id');
    const rows = await parts.db.look({ company: number }, (tx) => administratorsOf(tx, number));
    return rows.find((row) => row.id === id) ?? null;
  };
  return [
    inCompany(deps, { method: 'GET', path: patterns.administrators }, async (manager) =>
      manager.acting.management.targetGroup === 'LB' ? local(deps, manager) : ofEnterprise(deps, manager),
    ),
    inCompany(deps, { method: 'GET', path: patterns.endAdministrator }, async (manager) => {
      const row = await found(manager);
      if (row === null) return notFound(manager.visit);
      if (!holds(administratorOf(row), manager.today)) return redirect(paths.administrators(manager.company.number));
      return mayEndAdministrator(administratorOf(row), manager.powers) === null
        ? notFound(manager.visit)
        : ask(manager, row);
    }),
    inCompany(deps, { method: 'POST', path: patterns.endAdministrator }, async (manager) => {
      const { visit, actor, company } = manager;
      const row = await found(manager);
      if (row === null) return notFound(visit);
      const verdict = await end({ actor, company: company.number, id: row.id, at: visit.now });
      if (verdict.ok) return redirect(`${paths.administrators(company.number)}?gestopt=1`);
      return verdict.because === 'may-not-manage' ? mayNotManagePage(visit, verdict.why, deps.btbUrl) : notFound(visit);
    }),
  ];
}

async function local({ parts }: PageDeps, manager: ManagerVisit): Promise<Answer> {
  const { visit, company, today, powers, acting } = manager;
  const { language } = visit;
  const t = text(language);
  const rows = await parts.db.look({ company: company.number }, (tx) => administratorsOf(tx, company.number));
  const now = rows.filter((row) => holds(administratorOf(row), today));
  const names = powers.some(({ bounds }) => bounds.mayAppoint);
  const ending = (row: AdministratorOfCompany): Html | string =>
    mayEndAdministrator(administratorOf(row), powers) === null
      ? ''
      : link({ text: t('administrators.end'), href: paths.endAdministrator(company.number, row.id) });
  return list(
    manager,
    now.flatMap((row) => {
      const { id, role, bounds, until, since } = administratorOf(row);
      const name = `${row.given_name} ${row.family_name}`;
      const sight = sightOf({ id, role, bounds }, powers);
      return shownAs(sight, name, t('administrators.in-charge'), [
        name,
        t(`capacity.${role}`),
        boundsText(acting, { ...bounds, until }, language),
        html`${formatLocalDate(since, language)}<br /><span class="govuk-hint">${row.named_by_name ?? t('administrators.by-staff')}</span>`,
        ending(row),
      ]);
    }),
    names ? html`<p class="govuk-body">${t('administrators.how')}</p>` : html``,
  );
}

async function ofEnterprise({ parts, btbUrl }: PageDeps, manager: ManagerVisit): Promise<Answer> {
  const { visit, company, today, powers, acting } = manager;
  const t = text(visit.language);
  const managers = await parts.btb.managersOf(company.number, today);
  return list(
    manager,
    managers.flatMap(({ personName, mandate: { id, role, bounds, since } }) =>
      shownAs(sightOf({ id, role, bounds }, powers), personName, t('administrators.in-charge'), [
        personName,
        t(`capacity.${role}`),
        boundsText(acting, bounds, visit.language),
        formatLocalDate(since, visit.language),
        '',
      ]),
    ),
    html`<p class="govuk-body">${t('administrators.in-btb')}</p>
      ${linkButton({ text: t('manage.to-btb'), href: inLanguage(btbUrl, manager.visit.language), kind: 'secondary' })}`,
  );
}

type Row = readonly (Html | string)[];

/** The row of somebody, as far as the visitor may read it: none, their name alone, or all of it. */
const shownAs = (sight: Sight, name: string, inCharge: string, whole: Row): readonly Row[] =>
  sight === 'none' ? [] : [sight === 'whole' ? whole : [name, inCharge, '', '', '']];

function list({ visit, company }: ManagerVisit, rows: readonly Row[], after: Html): Answer {
  const t = text(visit.language);
  const title = t('administrators.title', { company: company.name });
  return page({
    title,
    wide: true,
    body: html`${backLink({ text: t('back.people'), href: paths.company(company.number) })}
      ${visit.query.has('gestopt') ? notificationBanner({ title: t('banner.done'), text: t('administrators.ended'), success: true }) : ''}
      ${visit.query.has('benoemd') ? notificationBanner({ title: t('banner.done'), text: t('administrators.named'), success: true }) : ''}
      <h1 class="govuk-heading-l">${title}</h1>
      ${table({
        id: 'beheerders',
        caption: t('administrators.caption'),
        columns: (['name', 'role', 'bounds', 'since', 'action'] as const).map((column) => ({
          label: t(`administrators.column.${column}`),
        })),
        rows,
        empty: html`<p class="govuk-body">${t('administrators.none')}</p>`,
      })}
      ${after}`,
  });
}

function ask({ visit, company, acting }: ManagerVisit, row: AdministratorOfCompany): Answer {
  const t = text(visit.language);
  const name = `${row.given_name} ${row.family_name}`;
  const title = t('administrators.end.title', { name });
  const { bounds, until } = administratorOf(row);
  return page({
    title,
    body: html`${backLink({ text: t('administrators.back'), href: paths.administrators(company.number) })}
      <h1 class="govuk-heading-l">${title}</h1>
      ${boundsText(acting, { ...bounds, until }, visit.language)}
      <p class="govuk-body">${t('administrators.end.what', { name })}</p>
      <form method="post" action="${paths.endAdministrator(company.number, row.id)}" novalidate>
        ${visit.csrfField}
        ${buttonGroup(
          button({ text: t('administrators.end.button'), kind: 'warning' }),
          link({ text: t('administrators.end.keep'), href: paths.administrators(company.number) }),
        )}
      </form>`,
  });
}
