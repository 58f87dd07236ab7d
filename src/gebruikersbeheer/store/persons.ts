import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { foldName } from '#belgian/fold-name.ts';
import type { Tx } from '#store/database.ts';
import type { Scope } from '#store/scope.ts';

export interface PersonRow {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
  /** Since when a digital key of theirs gave these names; null: somebody declared them. */
  readonly proved_at: Date | null;
}

/** The scope in which one person can be found by number, across companies, and nobody else be seen. */
export const signInScope = (inszIndex: Buffer): Scope => ({ across: 'sign-in', person: inszIndex.toString('hex') });

/**
 * Finds somebody by number: needs `signInScope`. What is read after it in the same transaction is limited to the rows
 * of this one person.
 */
export async function findPersonForSignIn(tx: Tx, inszIndex: Buffer): Promise<PersonRow | null> {
  const { rows } = await sql<PersonRow>`
    select id, given_name, family_name, proved_at, set_config('scope.person', id::text, true)
    from person where insz_index = ${inszIndex}`.execute(tx);
  return rows[0] ?? null;
}

export interface NewPerson extends Omit<PersonRow, 'proved_at'> {
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

interface Names {
  readonly givenName: string;
  readonly familyName: string;
}
const searched = ({ givenName, familyName }: Names): string => foldName(`${givenName} ${familyName}`);

/** A work relation and the names that it had. */
export interface RenamedRelation {
  readonly relation: string;
  readonly company: EnterpriseNumber;
  readonly given_name: string;
  readonly family_name: string;
}

/** Puts the names that a key of the holder gave in the place of declared ones, in every company; not of proved ones. */
export async function proveNamesOf(
  tx: Tx,
  inszIndex: Buffer,
  names: Names,
  at: Date,
): Promise<readonly RenamedRelation[]> {
  const { rows } = await sql<RenamedRelation>`
    select relation, company, given_name, family_name
    from prove_names(${inszIndex}, ${names.givenName}, ${names.familyName}, ${searched(names)}, ${at})`.execute(tx);
  return rows;
}

/** Puts what staff declare in the place of what a company declared of a person; its work relations stay as they are. */
export async function declareNamesOf(tx: Tx, inszIndex: Buffer, names: Names): Promise<void> {
  await sql`select declare_names(${inszIndex}, ${names.givenName}, ${names.familyName}, ${searched(names)})`.execute(
    tx,
  );
}
