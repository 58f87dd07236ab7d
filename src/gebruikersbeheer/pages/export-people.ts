import { record } from '#audit/record.ts';
import type { PageRoute } from '#web/site.ts';
import { download } from '#web/visit.ts';
import { auditActor } from '../audit-actor.ts';
import { exportPeople } from '../export-people.ts';
import { patterns } from '../paths.ts';
import { inCompany, type PageDeps } from './in-company.ts';

/** The people of the company as a file in which first rights can be filled in. Who took it is recorded. */
export function exportPeoplePage({ parts, ...deps }: PageDeps): PageRoute {
  const route = { method: 'GET', path: patterns.exportPeople, notAPage: 'a file to keep' } as const;
  return inCompany({ parts, ...deps }, route, async ({ visit, company, actor, powers, sees, today }) => {
    await parts.db.transaction({ company: company.number }, (tx) =>
      record(tx, {
        at: visit.now,
        action: 'gebruikersbeheer.people-exported',
        company: company.number,
        actor: auditActor(actor, powers[0]?.capacity ?? 'access-manager'),
        subject: `company:${company.number}`,
      }),
    );
    return download({
      contentType: 'text/csv; charset=utf-8',
      fileName: `personen-${company.number}-${today}.csv`,
      body: exportPeople(parts)({ company: company.number, on: today, eyes: { sees, actor: actor.id } }),
    });
  });
}
