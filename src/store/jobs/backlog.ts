import { sql } from 'kysely';
import type { Db } from '../database.ts';

/** Jobs that could begin and have not; one that failed and waits for its next try is none of them. */
export interface JobsBacklog {
  readonly waiting: number;
  /** Since how many milliseconds the first of them could begin; 0 when none waits. */
  readonly oldestMs: number;
}

export const jobsBacklog = (db: Db): Promise<JobsBacklog> =>
  db.transaction({ across: 'job' }, async (tx) => {
    const { rows } = await sql<JobsBacklog>`
      select waiting, coalesce(extract(epoch from now() - oldest) * 1000, 0)::float8 as "oldestMs"
      from queue.backlog()`.execute(tx);
    return rows[0] ?? { waiting: 0, oldestMs: 0 };
  });
