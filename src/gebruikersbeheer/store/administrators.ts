import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';

export interface AdministratorRow {
  readonly id: string;
  readonly company: EnterpriseNumber;
  readonly person: string;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
}

/** Who was ever appointed for a company; somebody was, means that it is a local authority (LB). */
export async function administratorsOf(
  tx: Tx,
  company: EnterpriseNumber,
): Promise<readonly (AdministratorRow & { readonly insz_index: Buffer })[]> {
  const { rows } = await sql<AdministratorRow & { insz_index: Buffer }>`
    select a.id, a.company, a.person, a.since, a.until, p.insz_index
    from local_administrator a join person p on p.id = a.person
    where a.company = ${company} order by a.since desc limit 200`.execute(tx);
  return rows;
}

/** The appointments of the person of the sign-in scope. */
export async function appointmentsOfPerson(tx: Tx, person: string): Promise<readonly AdministratorRow[]> {
  const { rows } = await sql<AdministratorRow>`
    select id, company, person, since, until from local_administrator
    where person = ${person} order by since desc limit 200`.execute(tx);
  return rows;
}

/** Adds an appointment; false when there is an open one already. */
export async function addAdministrator(
  tx: Tx,
  added: AdministratorRow & { readonly appointed_by: string; readonly appointed_at: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into local_administrator (id, company, person, since, until, appointed_by, appointed_at)
    values (${added.id}, ${added.company}, ${added.person}, ${added.since}, ${added.until}, ${added.appointed_by},
      ${added.appointed_at})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}
