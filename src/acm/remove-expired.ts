import { sql } from 'kysely';
import type { Db } from '#store/database.ts';
import { enqueue, type JobHandler } from '#store/jobs/index.ts';

/** Who entered an application is known for so many hours: longer than an application keeps a session of its own. */
export const entriesKeptHours = 24;

/** Removes what has expired, an hour later, and calls itself again: the next run is a row before this one ends. */
export const removeExpired =
  (db: Db, clock: () => Date): JobHandler =>
  () =>
    db.transaction({}, async (tx) => {
      await sql`delete from artifact where expires_at < now() - interval '1 hour'`.execute(tx);
      await sql`delete from entry where at < now() - make_interval(hours => ${entriesKeptHours})`.execute(tx);
      const runAt = new Date(clock().getTime() + 15 * 60_000);
      await enqueue(tx, 'acm.remove-expired', {}, { runAt, key: 'acm.remove-expired' });
    });
