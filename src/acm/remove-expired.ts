import { sql } from 'kysely';
import type { Db } from '#store/database.ts';
import { enqueue, type JobHandler } from '#store/jobs/index.ts';

/** Removes what has expired, an hour later, and calls itself again: the next run is a row before this one ends. */
export const removeExpired =
  (db: Db, clock: () => Date): JobHandler =>
  () =>
    db.transaction({}, async (tx) => {
      await sql`delete from artifact where expires_at < now() - interval '1 hour'`.execute(tx);
      // Longer than an application keeps a session of its own.
      await sql`delete from entry where at < now() - interval '24 hours'`.execute(tx);
      const runAt = new Date(clock().getTime() + 15 * 60_000);
      await enqueue(tx, 'acm.remove-expired', {}, { runAt, key: 'acm.remove-expired' });
    });
