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

export async function personBySub(tx: Tx, sub: string): Promise<PersonRow | null> {
  const found = await sql<PersonRow>`select ${columns} where p.sub = ${sub}`.execute(tx);
  return found.rows[0] ?? null;
}

export async function personByNumber(tx: Tx, inszIndex: Buffer): Promise<PersonRow | null> {
  const found = await sql<PersonRow>`select ${columns} where n.insz_index = ${inszIndex}`.execute(tx);
  return found.rows[0] ?? null;
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
