import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#store/database.ts';

type Row = { readonly id: string | null };

/**
 * The row of whoever this transaction is for, among those who keep the help.
 * @throws Error when they do not
 */
export const ownStaffId = (tx: Tx): Promise<string> => idOf(tx, sql<Row>`select help_staff() as id`);

/**
 * The same among all staff: those who keep the help, and those who answer the line.
 * @throws Error when they are neither
 */
export const anyStaffId = (tx: Tx): Promise<string> => idOf(tx, sql<Row>`select any_staff() as id`);

async function idOf(tx: Tx, asked: RawBuilder<Row>): Promise<string> {
  const { rows } = await asked.execute(tx);
  const id = rows[0]?.id ?? null;
  if (id === null) throw new Error('only staff come here');
  return id;
}
