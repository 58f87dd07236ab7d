import { sql } from 'kysely';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Db, Tx } from '#store/database.ts';

/** Somebody who works at an office today. */
export interface Worker {
  /** Our own identifier of the person. */
  readonly person: string;
  readonly office: string;
  readonly officeName: string;
}

/** Asked at every request, in the transaction that does the work: who was let go does nothing more. */
export async function workerIn(tx: Tx, sub: string, now: Date): Promise<Worker | null> {
  const today = brusselsDate(now);
  const found = await sql<Worker>`
    select w.person, w.office, o.name as "officeName"
    from person p join office_worker w on w.person = p.id join office o on o.id = w.office
    where p.sub = ${sub} and p.merged_into is null and w.valid_from <= ${today}
      and (w.valid_until is null or w.valid_until >= ${today})
    order by w.valid_from desc limit 1`.execute(tx);
  return found.rows[0] ?? null;
}

const scope = { across: 'sign-in' } as const;

/** Does something as a worker; `refused` answers for who is none today. */
export type AsWorker = <T>(
  visitor: { readonly sub: string; readonly now: Date },
  refused: T,
  work: (tx: Tx, worker: Worker) => Promise<T>,
) => Promise<T>;

export const asWorker =
  (db: Db): AsWorker =>
  ({ sub, now }, refused, work) =>
    db.transaction(scope, async (tx) => {
      const worker = await workerIn(tx, sub, now);
      return worker === null ? refused : work(tx, worker);
    });
