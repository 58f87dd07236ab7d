import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';

/** How far the end of a right has come: see the table right_event. */
export type EndState = 'pending' | 'trying' | 'confirmed' | 'no-open-session';

export interface RightRow {
  readonly id: string;
  readonly relation: string;
  readonly company: EnterpriseNumber;
  readonly person: string;
  readonly code: string;
  readonly given_by_name: string;
  readonly given_at: Date;
  readonly from_date: LocalDate;
  readonly until_date: LocalDate | null;
  readonly ended_at: Date | null;
  readonly ended_by_name: string | null;
  readonly end_reason: 'ended' | 'expired' | null;
  readonly contexts: readonly EstablishmentNumber[];
  /** null while the right has not ended */
  readonly end_state: EndState | null;
}

const right = sql`
  r.id, r.relation, r.company, r.person, r.code, r.given_by_name, r.given_at, r.from_date, r.until_date, r.ended_at,
  r.ended_by_name, r.end_reason, e.state as end_state,
  array(select c.establishment from right_context c where c.user_right = r.id order by 1) as contexts
  from user_right r left join right_event e on e.user_right = r.id`;

/** @param relations UUIDs; rights that ended stand last */
export async function rightsOfRelations(
  tx: Tx,
  company: EnterpriseNumber,
  relations: readonly string[],
): Promise<readonly RightRow[]> {
  const { rows } = await sql<RightRow>`
    select ${right} where r.company = ${company} and r.relation = any(${relations}::uuid[])
    order by r.ended_at desc nulls first, r.given_at desc limit 1000`.execute(tx);
  return rows;
}

/** @param id UUID */
export async function rightById(tx: Tx, company: EnterpriseNumber, id: string): Promise<RightRow | null> {
  const { rows } = await sql<RightRow>`select ${right} where r.company = ${company} and r.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

export interface NewRight {
  readonly id: string;
  readonly relation: string;
  readonly company: EnterpriseNumber;
  readonly person: string;
  readonly code: string;
  readonly given_by: string;
  readonly given_by_name: string;
  readonly given_at: Date;
  readonly from_date: LocalDate;
  readonly until_date: LocalDate | null;
  readonly contexts: readonly EstablishmentNumber[];
}

export async function addRight(tx: Tx, added: NewRight): Promise<void> {
  await sql`
    insert into user_right (id, relation, company, person, code, given_by, given_by_name, given_at, from_date, until_date)
    values (${added.id}, ${added.relation}, ${added.company}, ${added.person}, ${added.code}, ${added.given_by},
      ${added.given_by_name}, ${added.given_at}, ${added.from_date}, ${added.until_date})`.execute(tx);
  await sql`
    insert into right_context (user_right, company, establishment)
    select ${added.id}::uuid, ${added.company}, establishment
    from unnest(${added.contexts}::text[]) establishment`.execute(tx);
}

/** The right of this code that a relation holds and that has not been ended; null: none. */
export async function openRightOf(tx: Tx, relation: string, code: string): Promise<RightRow | null> {
  const { rows } = await sql<RightRow>`
    select ${right} where r.relation = ${relation} and r.code = ${code} and r.ended_at is null`.execute(tx);
  return rows[0] ?? null;
}

export interface RightEnd {
  readonly at: Date;
  readonly byName: string | null;
  readonly reason: 'ended' | 'expired';
}

/** Writes the end; false when another was first. */
export async function writeEnd(tx: Tx, id: string, end: RightEnd): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update user_right set ended_at = ${end.at}, ended_by_name = ${end.byName}, end_reason = ${end.reason}
    where id = ${id} and ended_at is null`.execute(tx);
  return numAffectedRows === 1n;
}
