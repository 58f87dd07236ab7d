import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Db } from '#store/database.ts';
import type { TargetGroup } from './relations.ts';

/** A right as a sign-in reads it, with the dates of its work relation. */
export interface RightOfPerson {
  readonly id: string;
  readonly relation: string;
  readonly company: EnterpriseNumber;
  readonly target_group: TargetGroup;
  readonly code: string;
  readonly from_date: LocalDate;
  readonly until_date: LocalDate | null;
  readonly ended_at: Date | null;
  readonly relation_start: LocalDate;
  readonly relation_end: LocalDate | null;
  readonly contexts: readonly EstablishmentNumber[];
}

/** All rights that the holder of a number has or had, in every company, the newest first. Any scope will do. */
export const rightsOfPerson = (db: Db, inszIndex: Buffer): Promise<readonly RightOfPerson[]> =>
  db.read<RightOfPerson>({
    name: 'rights-of',
    text: `select id, relation, company, target_group, code, from_date, until_date, ended_at, relation_start, relation_end,
        contexts
      from rights_of($1)`,
    values: [inszIndex],
  });
