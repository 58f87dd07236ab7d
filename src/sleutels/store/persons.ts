import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

export interface PersonRow {
  readonly id: string;
  readonly sub: string;
  readonly vo_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly insz_sealed: Buffer;
}

const columns = sql`
  p.id, p.sub, p.vo_id, p.given_name, p.family_name, n.insz_sealed
  from person p join person_number n on n.person = p.id and n.valid_until is null`;

export async function personById(tx: Tx, id: string): Promise<PersonRow | null> {
  const found = await sql<PersonRow>`select ${columns} where p.id = ${id}`.execute(tx);
  return found.rows[0] ?? null;
}

/** Also by the `sub` of a record that became part of another: then it is that other one. */
export async function personBySub(tx: Tx, sub: string): Promise<PersonRow | null> {
  const found = await sql<PersonRow>`
    select ${columns} where p.id = (select coalesce(merged_into, id) from person where sub = ${sub})`.execute(tx);
  return found.rows[0] ?? null;
}

export async function personByNumber(tx: Tx, inszIndex: Buffer): Promise<PersonRow | null> {
  const found = await sql<PersonRow>`select ${columns} where n.insz_index = ${inszIndex}`.execute(tx);
  return found.rows[0] ?? null;
}

/**
 * Who has this number, or had it when nobody has it now: whoever shows a document with an earlier number is no new
 * person. A number that stood there by mistake was nobody's.
 */
export async function personByAnyNumber(tx: Tx, inszIndex: Buffer): Promise<PersonRow | null> {
  const found = await sql<PersonRow>`
    select ${columns} where p.id = (
      select coalesce(h.merged_into, h.id) from person_number e join person h on h.id = e.person
      where e.insz_index = ${inszIndex} and not e.mistaken
      order by e.valid_until is not null, e.valid_until desc limit 1)`.execute(tx);
  return found.rows[0] ?? null;
}

/** Two who decide whose a number is do so one after the other, until `tx` ends. */
export async function lockNumber(tx: Tx, inszIndex: Buffer): Promise<void> {
  await sql`select pg_advisory_xact_lock(${String(inszIndex.readBigInt64BE(0))}::bigint)`.execute(tx);
}

export interface NewPerson extends PersonRow {
  readonly insz_index: Buffer;
  readonly registered_at: Date;
}

/** @throws a unique violation when the number belongs to somebody already */
export async function insertPerson(tx: Tx, person: NewPerson): Promise<void> {
  await sql`
    with added as (
      insert into person (id, sub, vo_id, given_name, family_name, registered_at) values (
        ${person.id}, ${person.sub}, ${person.vo_id}, ${person.given_name}, ${person.family_name},
        ${person.registered_at})
      returning id
    )
    insert into person_number (person, insz_sealed, insz_index, valid_from)
    select id, ${person.insz_sealed}::bytea, ${person.insz_index}::bytea,
      (${person.registered_at}::timestamptz at time zone 'Europe/Brussels')::date from added`.execute(tx);
}
