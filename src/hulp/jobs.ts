import { sql } from 'kysely';
import type { Db } from '#store/database.ts';
import { enqueue, type JobHandlers } from '#store/jobs/index.ts';
import { cleanStatus } from './status/jobs.ts';
import { cleanContact } from './contact/clean.ts';

const kind = 'hulp.clean';
const day = 24 * 60 * 60_000;

/** What people said, did not find or let the help line see is kept so long (our choice): long enough to see a whole year. */
export const keptDays = 400;

export interface JobDeps {
  readonly db: Db;
  readonly clock: () => Date;
}

/** `hulp.clean` removes what is too old, once a day, and asks for its own next turn. */
export const jobHandlers = ({ db, clock }: JobDeps): JobHandlers => ({
  [kind]: () =>
    db.transaction({ across: 'job' }, async (tx) => {
      const now = clock();
      const before = new Date(now.getTime() - keptDays * day);
      await sql`delete from feedback where at < ${before}`.execute(tx);
      await sql`delete from missed_search where last_at < ${before}`.execute(tx);
      await sql`delete from look_along where asked_at < ${before}`.execute(tx);
      await sql`delete from turn where hour < ${new Date(now.getTime() - day)}`.execute(tx);
      await cleanStatus(tx, now);
      await cleanContact(tx, now);
      await enqueue(tx, kind, {}, { runAt: new Date(now.getTime() + day), key: kind });
    }),
});

/** Asks for the first turn; every process may do so at its start, as the key makes it one job. */
export const scheduleCleaning = ({ db, clock }: JobDeps): Promise<void> =>
  db.transaction({ across: 'job' }, (tx) => enqueue(tx, kind, {}, { runAt: clock(), key: kind }));
