import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
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

/** All rights that the person of the sign-in scope has or had, the newest first. */
export async function rightsOfPerson(tx: Tx, person: string): Promise<readonly RightOfPerson[]> {
  const { rows } = await sql<RightOfPerson>`
    select r.id, r.relation, r.company, w.target_group, r.code, r.from_date, r.until_date, r.ended_at,
      w.start_date as relation_start, w.end_date as relation_end,
      array(select c.establishment from right_context c where c.user_right = r.id order by 1) as contexts
    from user_right r join work_relation w on w.id = r.relation
    where r.person = ${person} order by r.given_at desc limit 1000`.execute(tx);
  return rows;
}
