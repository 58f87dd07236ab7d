import { moment } from '#belgian/moment.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { fileInput } from '#web/components/file-input.ts';
import { link } from '#web/components/link.ts';
import { table } from '#web/components/table.ts';
import { html, type Html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import { handIn } from '../import/hand-in.ts';
import { rightsFileLimits } from '../import/read-rights-file.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { importsBy, type ImportRow } from '../store/imports.ts';
import { importStateTag } from './import-state.ts';
import { inCompany, isUuid, type ManagerVisit, type PageDeps } from './in-company.ts';

/** Hands in a file of rights; what it would do is shown before anything is done. */
export function importPages(deps: PageDeps): readonly PageRoute[] {
  const { parts } = deps;
  const take = handIn(parts);
  const path = patterns.imports;
  const files = { most: 1, eachBytes: rightsFileLimits.bytes };
  return [
    inCompany(deps, { method: 'GET', path }, (manager) => view(deps, manager)),
    inCompany(deps, { method: 'POST', path, files }, async (manager) => {
      const { visit, company, actor, powers } = manager;
      const [file] = visit.files;
      if (file === undefined || file.bytes.length === 0) return view(deps, manager, 'none');
      const asked = visit.form.get('bestandnummer') ?? '';
      const id = isUuid(asked) ? asked : parts.uuid();
      const capacity = powers[0]?.capacity ?? 'access-manager';
      const fileName = nameOf(file.name);
      const taken = await take({
        id,
        actor,
        capacity,
        company: company.number,
        fileName,
        file: file.bytes,
        at: visit.now,
      });
      return taken ? redirect(paths.import(company.number, id)) : view(deps, manager, 'too-many');
    }),
  ];
}

/** What is shown of the name that a browser gave: its last part, without signs that do not print. */
const nameOf = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '').replaceAll(/\p{C}/gu, '').slice(0, 100) || 'rechten.csv';

async function view(deps: PageDeps, manager: ManagerVisit, error?: 'none' | 'too-many'): Promise<Answer> {
  const { parts } = deps;
  const { visit, company, actor, today } = manager;
  const t = text(visit.language);
  const earlier = await parts.db.transaction({ company: company.number }, (tx) =>
    importsBy(tx, company.number, actor.id),
  );
  const wrong = error === undefined ? undefined : t(`import.error.${error}`);
  const current = `${paths.exportRights(company.number, 'csv')}?op=${today}`;
  return page({
    title: t('import.title'),
    hasErrors: wrong !== undefined,
    body: html`${backLink({ text: t('people.table'), href: paths.rights(company.number) })}
      ${wrong === undefined ? '' : errorSummary({ title: t('errors.title'), errors: [{ text: wrong, href: '#bestand' }] })}
      <h1 class="govuk-heading-l">${t('import.title')}</h1>
      <p class="govuk-body-l">${t('import.lead')}</p>
      <h2 class="govuk-heading-m">${t('import.how')}</h2>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        <li>${t('import.how.take')} ${link({ text: t('import.how.take.link'), href: current })}</li>
        <li>${t('import.how.people')} ${link({ text: t('import.how.people.link'), href: paths.exportPeople(company.number) })}</li>
        <li>${t('import.how.change')}</li>
        <li>${t('import.how.empty')}</li>
        <li>${t('import.how.hand-in')}</li>
      </ol>
      <p class="govuk-body">${t('import.how.person')}</p>
      <form method="post" action="${paths.imports(company.number)}" enctype="multipart/form-data" novalidate>
        ${visit.csrfField}
        <input type="hidden" name="bestandnummer" value="${parts.uuid()}" />
        ${fileInput({
          name: 'bestand',
          label: t('import.file'),
          hint: t('import.file.hint'),
          accept: '.csv,text/csv',
          ...(wrong === undefined ? {} : { error: wrong }),
        })}
        ${button({ text: t('import.check') })}
      </form>
      <h2 class="govuk-heading-m">${t('import.earlier')}</h2>
      ${earlierFiles(manager, earlier)}`,
  });
}

function earlierFiles({ visit, company }: ManagerVisit, earlier: readonly ImportRow[]): Html {
  const { language } = visit;
  const t = text(language);
  return table({
    id: 'bestanden',
    caption: t('import.earlier.caption'),
    captionHidden: true,
    columns: [
      { label: t('import.column.file') },
      { label: t('import.column.when') },
      { label: t('import.column.rows'), numeric: true },
      { label: t('import.column.state') },
    ],
    rows: earlier.map((one) => [
      link({ text: one.file_name, href: paths.import(company.number, one.id) }),
      moment(one.at, language),
      one.total === 0 ? '' : String(one.total),
      importStateTag(one.state, language),
    ]),
    empty: emptyState({ title: t('import.earlier.none.title'), text: t('import.earlier.none') }),
  });
}
