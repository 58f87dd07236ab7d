import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

export type EntryKind =
  | 'received'
  | 'added'
  | 'withdrawn'
  | 'reopened'
  | 'taken'
  | 'confirmed'
  | 'answered'
  | 'note'
  | 'reference'
  | 'handed-over'
  | 'team'
  | 'closed';

export interface EntryRow {
  readonly at: Date;
  readonly kind: EntryKind;
  readonly by_role: 'sender' | 'staff' | 'nobody';
  readonly by_name: string | null;
  /** The sender does not see it. */
  readonly inside: boolean;
  readonly sealed: Buffer | null;
  readonly what: string | null;
}

export async function addEntry(tx: Tx, id: string, one: EntryRow): Promise<void> {
  await sql`insert into contact_entry (contact_case, at, kind, by_role, by_name, inside, sealed, what)
    values (${id}, ${one.at}, ${one.kind}, ${one.by_role}, ${one.by_name}, ${one.inside}, ${one.sealed}, ${one.what})`.execute(
    tx,
  );
}

/** A case has no more steps than this; the form to add something closes before. */
export const mostEntries = 500;

export async function entriesOf(tx: Tx, id: string): Promise<readonly EntryRow[]> {
  const { rows } = await sql<EntryRow>`select at, kind, by_role, by_name, inside, sealed, what from contact_entry
    where contact_case = ${id} order by id limit ${mostEntries}`.execute(tx);
  return rows;
}
