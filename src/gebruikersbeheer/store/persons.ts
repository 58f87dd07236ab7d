import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { Scope } from '#store/scope.ts';

export interface PersonRow {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
}

/** The scope in which one person can be found by number, across companies, and nobody else be seen. */
export const signInScope = (inszIndex: Buffer): Scope => ({ across: 'sign-in', person: inszIndex.toString('hex') });

/**
 * Finds somebody by number: needs `signInScope`. What is read after it in the same transaction is limited to the rows
 * of this one person.
 */
export async function findPersonForSignIn(tx: Tx, inszIndex: Buffer): Promise<PersonRow | null> {
  const { rows } = await sql<PersonRow>`
    select id, given_name, family_name, set_config('scope.person', id::text, true)
    from person where insz_index = ${inszIndex}`.execute(tx);
  return rows[0] ?? null;
}

export interface NewPerson extends PersonRow {
  readonly insz_sealed: Buffer;
  readonly insz_index: Buffer;
  readonly search_name: string;
  readonly created_at: Date;
}

/** Adds somebody; when the number was added at the same moment by another, nothing happens and false comes back. */
export async function addPerson(tx: Tx, person: NewPerson): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into person (id, insz_sealed, insz_index, given_name, family_name, search_name, created_at) values (
      ${person.id}, ${person.insz_sealed}, ${person.insz_index}, ${person.given_name}, ${person.family_name},
      ${person.search_name}, ${person.created_at})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}
