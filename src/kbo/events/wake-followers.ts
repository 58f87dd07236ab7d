import type { Tx } from '#store/database.ts';
import { enqueue } from '#store/jobs/index.ts';

/**
 * Has everybody who follows the register look at the new events, once this transaction is committed.
 * @param followers kinds of jobs, `btb.kbo-changed`
 */
export async function wakeFollowers(tx: Tx, followers: readonly string[], events: number): Promise<void> {
  if (events === 0) return;
  for (const kind of followers) await enqueue(tx, kind, {}, { key: kind });
}
