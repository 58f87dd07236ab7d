import type { Db } from '#store/database.ts';
import { enqueue, type JobHandlers } from '#store/jobs/index.ts';
import { clean } from './store/clean.ts';

const kind = 'sleutels.clean';
const day = 24 * 60 * 60_000;

export interface JobDeps {
  readonly db: Db;
  readonly clock: () => Date;
}

/** `sleutels.clean` removes what is over, once a day, and asks for its own next turn. */
export const jobHandlers = ({ db, clock }: JobDeps): JobHandlers => ({
  [kind]: () =>
    db.transaction({ across: 'job' }, async (tx) => {
      const now = clock();
      await clean(tx, now);
      await enqueue(tx, kind, {}, { runAt: new Date(now.getTime() + day), key: kind });
    }),
});

/** Asks for the first turn; every process may do so at its start, as the key makes it one job. */
export const scheduleCleaning = ({ db, clock }: JobDeps): Promise<void> =>
  db.transaction({ across: 'job' }, (tx) => enqueue(tx, kind, {}, { runAt: clock(), key: kind }));
