import type { Db } from '#store/database.ts';
import { readSeldom } from './read-seldom.ts';
import { incidentsSince, keptStates, type Incident, type KeptState } from './store/states.ts';
import { troublesTold, type TroubleTold } from './store/troubles-told.ts';

/** What the checks last found, and what went wrong lately. */
export interface StatusNow {
  readonly states: readonly KeptState[];
  readonly incidents: readonly Incident[];
  /** What staff told that did not work, in the same time. */
  readonly told: readonly TroubleTold[];
}

export interface StatusNowDeps {
  /** The database as `hulp` sees it. */
  readonly db: Db;
  readonly clock: () => Date;
  readonly log: (message: string, details: Readonly<Record<string, string>>) => void;
}

/** So far back incidents are shown. */
export const incidentDays = 30;
const day = 24 * 60 * 60_000;

/** However many look, it is read once in five seconds; null says that the database does not answer. */
export function statusNow({ db, clock, log }: StatusNowDeps): () => Promise<StatusNow | null> {
  return readSeldom({
    read: async () => {
      const now = clock();
      const since = new Date(now.getTime() - incidentDays * day);
      return {
        states: await keptStates(db),
        incidents: await incidentsSince(db, since),
        told: await troublesTold(db, since, now),
      };
    },
    clock,
    keptMs: 5_000,
    waitMs: 2_000,
    oldMs: 10_000,
    onError: (error) =>
      log('the states were not read', { error: error instanceof Error ? error.message : String(error) }),
  }).read;
}
