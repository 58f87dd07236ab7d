import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Tx } from '#store/database.ts';

export interface StoppedPerson {
  /** UUID of the work relation */
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
}

/** Whose rights were stopped at this moment, with all their access, by name. */
export async function stoppedAt(tx: Tx, company: EnterpriseNumber, at: Date): Promise<readonly StoppedPerson[]> {
  const { rows } = await sql<StoppedPerson>`
    select w.id, p.given_name, p.family_name from work_relation w join person p on p.id = w.person
    where w.company = ${company} and exists (
      select from user_right r where r.relation = w.id and r.ended_at = ${at} and r.end_reason = 'stopped')
    order by w.search_name, w.id limit 1000`.execute(tx);
  return rows;
}
