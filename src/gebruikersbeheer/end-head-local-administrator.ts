import { record, type AuditActor } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Parts } from './parts.ts';
import { holds } from './rules/may-manage.ts';
import { administratorOf, administratorsOf, endAdministrator } from './store/administrators.ts';

export interface EndHeadLocalAdministrator {
  readonly company: EnterpriseNumber;
  readonly insz: Insz;
  /** A member of staff, or an operator at the command line. */
  readonly by: AuditActor;
  /** Shown to the authority as who ended it. */
  readonly byName: string;
  readonly at: Date;
}

/** Ends the appointment of a head local administrator, as staff made it. What they gave stays. False: they are none. */
export const endHeadLocalAdministrator =
  ({ db, vault }: Pick<Parts, 'db' | 'vault'>) =>
  ({ company, insz, by, byName, at }: EndHeadLocalAdministrator): Promise<boolean> => {
    const index = vault.index(insz);
    return db.transaction({ company }, async (tx) => {
      const row = (await administratorsOf(tx, company)).find(
        (one) =>
          one.role === 'head-local-administrator' &&
          one.insz_index.equals(index) &&
          holds(administratorOf(one), brusselsDate(at)),
      );
      if (row === undefined || !(await endAdministrator(tx, row.id, at, byName))) return false;
      await record(tx, {
        at,
        action: 'gebruikersbeheer.head-local-administrator-ended',
        company,
        actor: by,
        subject: `local-administrator:${row.id}`,
        before: { person: row.person },
      });
      return true;
    });
  };
