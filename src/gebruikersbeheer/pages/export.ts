import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseLocalDate } from '#belgian/local-date.ts';
import type { PageRoute } from '#web/site.ts';
import { download, type Answer } from '#web/visit.ts';
import { record } from '#audit/record.ts';
import { auditActor } from '../audit-actor.ts';
import { exportRights } from '../export-rights.ts';
import { patterns } from '../paths.ts';
import { lineOf, rightsFile } from '../rights-file-lines.ts';
import type { RightOn } from '../store/rights-on.ts';
import { inCompany, notFound, type ManagerVisit, type PageDeps } from './in-company.ts';

/** Every right of the company on a day, as a file: CSV in the layout of an import, or JSON. Who took it is recorded. */
export function exportPage(deps: PageDeps): PageRoute {
  const { parts } = deps;
  const all = exportRights(parts);
  const route = { method: 'GET', path: patterns.exportRights, notAPage: 'a file to keep' } as const;
  return inCompany(deps, route, async (manager): Promise<Answer> => {
    const { visit, company, sees, today } = manager;
    const format = visit.params['format'];
    if (format !== 'csv' && format !== 'json') return notFound(visit);
    const on = parseLocalDate(visit.query.get('op') ?? '') ?? today;
    await noteExport(deps, manager, on);
    const rights = all({ company: company.number, on, sees });
    const fileName = `rechten-${company.number}-${on}.${format}`;
    return format === 'csv'
      ? download({ contentType: 'text/csv; charset=utf-8', fileName, body: rightsFile(company.number, rights) })
      : download({ contentType: 'application/json', fileName, body: jsonLines(company.number, on, rights) });
  });
}

const noteExport = ({ parts }: PageDeps, { visit, company, actor, powers }: ManagerVisit, on: string): Promise<void> =>
  parts.db.transaction({ company: company.number }, (tx) =>
    record(tx, {
      at: visit.now,
      action: 'gebruikersbeheer.rights-exported',
      company: company.number,
      actor: auditActor(actor, powers[0]?.capacity ?? 'access-manager'),
      subject: `company:${company.number}`,
      after: { on },
    }),
  );

/** One JSON document, written right by right. */
async function* jsonLines(
  company: EnterpriseNumber,
  on: string,
  rights: AsyncIterable<RightOn>,
): AsyncGenerator<string> {
  yield `${JSON.stringify({ company, on }).slice(0, -1)},"rights":[`;
  let before = '\n';
  for await (const one of rights) {
    yield before + JSON.stringify(lineOf(company, one));
    before = ',\n';
  }
  yield '\n]}\n';
}
