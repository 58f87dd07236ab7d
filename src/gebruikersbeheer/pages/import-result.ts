import { moment } from '#belgian/moment.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { insetText } from '#web/components/inset-text.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { progress } from '#web/components/progress.ts';
import { warningText } from '#web/components/warning-text.ts';
import { html, type Html } from '#web/html.ts';
import { plural } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import { applyImport } from '../import/hand-in.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { effectsOfImport, importById, type ImportRow } from '../store/imports.ts';
import { effectCounts, importRows } from './import-rows.ts';
import { inCompany, notFound, uuidParam, type ManagerVisit, type PageDeps } from './in-company.ts';
import { unreadableText } from '../import/unreadable-text.ts';

/** Shows what a file of rights would do, does it once that is confirmed, and shows how far it is. */
export function importResultPages(deps: PageDeps): readonly PageRoute[] {
  const { db } = deps.parts;
  const apply = applyImport(deps.parts);
  /** Only who handed a file in sees it. */
  const own = async ({ visit, company, actor }: ManagerVisit): Promise<ImportRow | null> => {
    const id = uuidParam(visit, 'id');
    if (id === null) return null;
    const found = await db.look({ company: company.number }, (tx) => importById(tx, company.number, id));
    return found?.by_id === actor.id ? found : null;
  };
  return [
    inCompany(deps, { method: 'GET', path: patterns.import }, async (manager) => {
      const found = await own(manager);
      return found === null ? notFound(manager.visit) : view(deps, manager, found);
    }),
    inCompany(deps, { method: 'POST', path: patterns.import }, async (manager) => {
      const found = await own(manager);
      if (found === null) return notFound(manager.visit);
      // The second click, or another tab: what happens with it stands on the page.
      await apply(found.company, found.id);
      return redirect(paths.import(found.company, found.id));
    }),
    inCompany(
      deps,
      { method: 'GET', path: patterns.importProgress, notAPage: 'how far a file is, for the script of its page' },
      async (manager) => {
        const found = await own(manager);
        if (found === null) return notFound(manager.visit);
        const { done, total } = found;
        const body = JSON.stringify({ text: farText(manager, found), done, total, ended: !goesOn(found) });
        return { kind: 'raw', status: 200, contentType: 'application/json', body };
      },
    ),
  ];
}

const goesOn = ({ state }: ImportRow): boolean => state === 'reading' || state === 'applying';

const farText = ({ visit }: ManagerVisit, { state, done, total }: ImportRow): string =>
  state === 'applying'
    ? text(visit.language)('import.progress', { done, total })
    : text(visit.language)(`import.state.${state}`);

async function view(deps: PageDeps, manager: ManagerVisit, found: ImportRow): Promise<Answer> {
  const { visit, company } = manager;
  const t = text(visit.language);
  const title = t(`import.${found.state}.title`);
  return page({
    title,
    wide: found.state === 'shown' || found.state === 'done',
    body: html`${backLink({ text: t('import.back'), href: paths.imports(company.number) })}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">
        ${t('import.of', { file: found.file_name, at: moment(found.at, visit.language) })}
      </p>
      ${await content(deps, manager, found)}`,
  });
}

async function content(deps: PageDeps, manager: ManagerVisit, found: ImportRow): Promise<Html> {
  const { visit, company } = manager;
  const t = text(visit.language);
  const another = link({ text: t('import.another'), href: paths.imports(company.number) });
  switch (found.state) {
    case 'reading':
    case 'applying':
      return html`<p class="govuk-body">${t(`import.${found.state}`)}</p>
        ${progress({
          text: farText(manager, found),
          label: t('import.progress.label'),
          done: found.done,
          total: found.total,
          source: paths.importProgress(company.number, found.id),
        })}
        <p class="govuk-body">
          ${link({ text: t('import.look-again'), href: paths.import(company.number, found.id) })}
        </p>`;
    case 'unreadable':
      return html`<p class="govuk-body-l">${unreadableText(found.wrong, visit.language)}</p>
        <p class="govuk-body">${t('import.unreadable.next')}</p>
        <p class="govuk-body">${another}</p>`;
    case 'not-permitted':
      return html`<p class="govuk-body">${t('import.not-permitted')}</p>`;
    case 'shown':
      return shown(deps, manager, found, another);
    case 'done':
      return html`<p class="govuk-body-l">${t('import.done')}</p>
        ${await counted(deps, manager, found)}
        ${linkButton({ text: t('import.done.rights'), href: paths.rights(company.number) })}
        ${await importRows(deps, manager, found)}`;
  }
}

async function shown(deps: PageDeps, manager: ManagerVisit, found: ImportRow, another: Html): Promise<Html> {
  const { visit, company } = manager;
  const t = text(visit.language);
  const counts = await countsOf(deps, manager, found);
  const { refused } = counts;
  const todo = counts.give + counts.change + counts.end;
  return html`${found.changed_meanwhile ? warningText({ text: t('import.shown.changed'), label: t('warning') }) : ''}
    <p class="govuk-body-l">${t('import.shown.lead')}</p>
    ${refused > 0 ? insetText(t(`import.shown.refused.${plural(refused, visit.language)}`, { count: refused })) : ''}
    ${refused === 0 && todo === 0 ? insetText(t('import.shown.nothing')) : ''}
    ${effectCounts(manager, counts)}
    ${
      refused > 0 || todo === 0
        ? html`<p class="govuk-body">${another}</p>`
        : html`<p class="govuk-body">${t('import.apply.what')}</p>
            <form method="post" action="${paths.import(company.number, found.id)}" novalidate>
              ${visit.csrfField} ${buttonGroup(button({ text: t('import.apply') }), another)}
            </form>`
    }
    ${await importRows(deps, manager, found)}`;
}

const countsOf = ({ parts }: PageDeps, { company }: ManagerVisit, { id }: ImportRow) =>
  parts.db.look({ company: company.number }, (tx) => effectsOfImport(tx, id));

const counted = async (deps: PageDeps, manager: ManagerVisit, found: ImportRow): Promise<Html> =>
  effectCounts(manager, await countsOf(deps, manager, found));
