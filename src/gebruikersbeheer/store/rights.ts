import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { Contexts } from '../rules/contexts.ts';

/** How far the end of a right has come: see the table right_event. */
export type EndState = 'pending' | 'trying' | 'confirmed' | 'no-open-session';

/**
 * ended: a manager ended it; expired: its last day was over; changed and renewed: another took its place; stopped: all
 * access of the person was stopped; unconfirmed: nobody confirmed it at a review; left: the work relation ended.
 */
export type EndReason = 'ended' | 'expired' | 'changed' | 'renewed' | 'stopped' | 'unconfirmed' | 'left';

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
  readonly end_reason: EndReason | null;
  readonly every_context: boolean;
  /** Those that are named; none when it holds for every establishment. */
  readonly contexts: readonly EstablishmentNumber[];
  /** UUID of the right whose place it took; null: none. */
  readonly replaces: string | null;
  /** In which capacity it was given; null: not kept. */
  readonly given_capacity: string | null;
  /** null while the right has not ended */
  readonly end_state: EndState | null;
}

const right = sql`
  r.id, r.relation, r.company, r.person, r.code, r.given_by_name, r.given_at, r.from_date, r.until_date, r.ended_at,
  r.ended_by_name, r.end_reason, r.every_context, r.replaces, r.given_capacity, e.state as end_state,
  array(select c.establishment from right_context c where c.user_right = r.id order by 1) as contexts
  from user_right r left join right_event e on e.user_right = r.id`;

/** For which establishments a right holds. */
export const contextsOf = (row: Pick<RightRow, 'every_context' | 'contexts'>): Contexts =>
  row.every_context ? 'every' : row.contexts;

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

/** @param ids UUIDs */
export async function rightsByIds(
  tx: Tx,
  company: EnterpriseNumber,
  ids: readonly string[],
): Promise<readonly RightRow[]> {
  const { rows } = await sql<RightRow>`
    select ${right} where r.company = ${company} and r.id = any(${ids}::uuid[])`.execute(tx);
  return rows;
}

/** The rights of these work relations that have not been ended. @param relations UUIDs */
export async function openRightsOfRelations(
  tx: Tx,
  company: EnterpriseNumber,
  relations: readonly string[],
): Promise<readonly RightRow[]> {
  const { rows } = await sql<RightRow>`
    select ${right} where r.company = ${company} and r.relation = any(${relations}::uuid[]) and r.ended_at is null
    order by r.given_at desc, r.id`.execute(tx);
  return rows;
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
  readonly contexts: Contexts;
  readonly given_capacity: string;
  /** The appointment on which the capacity rests; null: a function in the register. */
  readonly given_under: string | null;
  /** UUID of the right whose place it takes; null: none. */
  readonly replaces: string | null;
}

/** Adds rights, one or thousands. */
export async function addRights(tx: Tx, added: readonly NewRight[]): Promise<void> {
  const rows = JSON.stringify(
    added.map(({ contexts, ...one }) => ({
      ...one,
      every_context: contexts === 'every',
      contexts: contexts === 'every' ? [] : contexts,
    })),
  );
  await sql`
    insert into user_right (id, relation, company, person, code, given_by, given_by_name, given_at, from_date,
      until_date, every_context, given_capacity, given_under, replaces)
    select id, relation, company, person, code, given_by, given_by_name, given_at, from_date,
      until_date, every_context, given_capacity, given_under, replaces
    from jsonb_populate_recordset(null::user_right, ${rows}::jsonb)`.execute(tx);
  await sql`
    insert into right_context (user_right, company, establishment)
    select one.id, one.company, establishment
    from jsonb_to_recordset(${rows}::jsonb) as one (id uuid, company text, contexts text[])
    cross join lateral unnest(one.contexts) establishment`.execute(tx);
}

/** The same, held until the transaction ends, so that of two who change it the second sees what the first did. */
export async function lockRight(tx: Tx, company: EnterpriseNumber, id: string): Promise<RightRow | null> {
  await sql`select from user_right where id = ${id} and company = ${company} for update`.execute(tx);
  return rightById(tx, company, id);
}

/** The rights of this code that a relation holds and that have not been ended, the newest first. */
export async function openRightsOf(tx: Tx, relation: string, code: string): Promise<readonly RightRow[]> {
  const { rows } = await sql<RightRow>`
    select ${right} where r.relation = ${relation} and r.code = ${code} and r.ended_at is null
    order by r.given_at desc, r.id limit 200`.execute(tx);
  return rows;
}

/** Every right of a company that has not been ended, or those of one work relation, held until the transaction ends. */
export async function openRightsIn(
  tx: Tx,
  company: EnterpriseNumber,
  relation: string | null,
): Promise<readonly RightRow[]> {
  await sql`select from user_right where company = ${company} and ended_at is null
    and (${relation}::uuid is null or relation = ${relation}) order by id for update`.execute(tx);
  const { rows } = await sql<RightRow>`
    select ${right} where r.company = ${company} and r.ended_at is null
      and (${relation}::uuid is null or r.relation = ${relation}) order by r.id`.execute(tx);
  return rows;
}

/** What stands now in the place of a right that was changed or renewed; null: nothing took its place. */
export async function successorOf(tx: Tx, company: EnterpriseNumber, id: string): Promise<RightRow | null> {
  const { rows } = await sql<RightRow>`
    with recursive line (id, step) as (
      select id, 0 from user_right where id = ${id} and company = ${company}
      union all
      select n.id, step + 1 from user_right n join line on n.replaces = line.id where step < 1000)
    select ${right} where r.id = (select id from line where step > 0 order by step desc limit 1)`.execute(tx);
  return rows[0] ?? null;
}

export interface RightEnd {
  readonly at: Date;
  readonly byName: string | null;
  readonly reason: EndReason;
}

/** Writes the end of rights; of those that had not ended before, the identifiers come back. */
export async function writeEnds(tx: Tx, ids: readonly string[], end: RightEnd): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    update user_right set ended_at = ${end.at}, ended_by_name = ${end.byName}, end_reason = ${end.reason}
    where id = any(${ids}::uuid[]) and ended_at is null returning id`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}
