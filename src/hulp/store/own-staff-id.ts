import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

/**
 * The row of whoever this transaction is for, among those who keep the help.
 * @throws Error when they do not
 */
export async function ownStaffId(tx: Tx): Promise<string> {
  const { rows } = await sql<{ id: string | null }>`select help_staff() as id`.execute(tx);
  const id = rows[0]?.id ?? null;
  if (id === null) throw new Error('only somebody who keeps the help comes here');
  return id;
}
