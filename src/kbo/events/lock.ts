import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

/**
 * Only one transaction at a time changes the register or tells what changed, so that events are committed in the order
 * of their positions.
 */
export async function lockRegister(tx: Tx): Promise<void> {
  await sql`set local statement_timeout to 0`.execute(tx);
  await sql`select pg_advisory_xact_lock(hashtext('kbo import'))`.execute(tx);
}
