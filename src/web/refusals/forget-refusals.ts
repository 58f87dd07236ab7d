import { sql } from 'kysely';
import type { Db } from '#store/database.ts';
import { enqueue, type JobHandlers } from '#store/jobs/index.ts';

const kind = 'hulp.forget-refusals';
const day = 24 * 60 * 60_000;

/** A refusal of longer ago helps nobody who calls (our choice). */
export const keptDays = 180;

export interface ForgetDeps {
  /** The databases of the systems that keep refusals; the first one asks for the next turn. */
  readonly dbs: readonly Db[];
  readonly clock: () => Date;
}

/** Removes refusals that are too old, once a day, and asks for its own next turn. */
export const forgetRefusals = ({ dbs, clock }: ForgetDeps): JobHandlers => ({
  [kind]: async () => {
    const now = clock();
    for (const [place, db] of dbs.entries()) {
      await db.transaction({ across: 'job' }, async (tx) => {
        await sql`delete from refusal where at < ${new Date(now.getTime() - keptDays * day)}`.execute(tx);
        if (place === 0) await enqueue(tx, kind, {}, { runAt: new Date(now.getTime() + day), key: kind });
      });
    }
  },
});

/** Asks for the first turn; every process may do so at its start, as the key makes it one job. */
export const scheduleForgetting = ({ dbs, clock }: ForgetDeps): Promise<void> => {
  const [db] = dbs;
  if (db === undefined) throw new Error('no system keeps refusals');
  return db.transaction({ across: 'job' }, (tx) => enqueue(tx, kind, {}, { runAt: clock(), key: kind }));
};
