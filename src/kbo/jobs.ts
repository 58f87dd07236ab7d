import { brusselsDate, endOfBrusselsDay } from '#belgian/local-date.ts';
import type { Db } from '#store/database.ts';
import { enqueue, type JobHandlers } from '#store/jobs/index.ts';
import { lockRegister } from './events/lock.ts';
import { tellFunctions } from './events/tell-functions.ts';
import { wakeFollowers } from './events/wake-followers.ts';
import { loadedSnapshot } from './store/loaded.ts';

const byDate = 'kbo.functions-by-date';

export interface KboJobDeps {
  /** The database as `kbo` sees it. */
  readonly db: Db;
  readonly clock: () => Date;
  /** Kinds of the jobs that follow the register. */
  readonly followers: readonly string[];
}

/** `kbo.functions-by-date` tells, as each day begins, which functions begin and which ended the day before. */
export const jobHandlers = ({ db, clock, followers }: KboJobDeps): JobHandlers => ({
  [byDate]: () =>
    db.transaction({ across: 'job' }, async (tx) => {
      await lockRegister(tx);
      const at = clock();
      const today = brusselsDate(at);
      const dataDay = (await loadedSnapshot(tx))?.functions ?? today;
      await wakeFollowers(tx, followers, await tellFunctions(tx, at, today, dataDay));
      await enqueue(tx, byDate, {}, { runAt: endOfBrusselsDay(today), key: byDate });
    }),
});

/** Asks for the first turn; every process may do so at its start, as its key makes it one job. */
export const scheduleFunctionsByDate = (db: Db): Promise<void> =>
  db.transaction({ across: 'job' }, (tx) => enqueue(tx, byDate, {}, { key: byDate }));
