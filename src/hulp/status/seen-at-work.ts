import { sql } from 'kysely';
import type { Db } from '#store/database.ts';
import type { Check } from './check.ts';
import { foundBySeen } from './rules/found-by.ts';

/** Tells what happened when somebody needed it; says nothing back, and never keeps anybody waiting. */
export type NoteSeen = (worked: boolean) => void;

export interface SeenDeps {
  /** The database as `hulp` sees it. */
  readonly db: Db;
  readonly clock: () => Date;
  readonly log: (message: string, details: Readonly<Record<string, string>>) => void;
}

/** One write of each kind in so many milliseconds for a process, however many people come. */
const pauseMs = 30_000;

/**
 * The responder that says whether a card was taken back can only be asked about a card. So what it answered when people
 * used theirs is noted, by whichever copy they came to.
 */
export function noteCardResponder({ db, clock, log }: SeenDeps): NoteSeen {
  const notedAt = { good: -Infinity, bad: -Infinity };
  return (worked) => {
    const now = clock();
    const kind = worked ? 'good' : 'bad';
    if (Math.abs(now.getTime() - notedAt[kind]) < pauseMs) return;
    notedAt[kind] = now.getTime();
    void note(db, worked, now).catch((error: unknown) =>
      log('what was seen of the responder was not noted', { error: String(error) }),
    );
  };
}

const note = (db: Db, worked: boolean, now: Date): Promise<void> =>
  db.transaction(
    { across: 'sign-in' },
    async (tx) => {
      await sql`
        insert into signal as s (name, good_at, bad_at)
        values ('card-responder', ${worked ? now : null}, ${worked ? null : now})
        on conflict (name) do update
        set good_at = coalesce(excluded.good_at, s.good_at), bad_at = coalesce(excluded.bad_at, s.bad_at)`.execute(tx);
    },
    { durable: false },
  );

/** How that responder does, from what was noted. */
export const seenCardResponder =
  ({ db, clock }: Pick<SeenDeps, 'db' | 'clock'>): Check['find'] =>
  async () => {
    const { rows } = await db.look({ across: 'job' }, (tx) =>
      sql<{ goodAt: Date | null; badAt: Date | null }>`
        select good_at as "goodAt", bad_at as "badAt" from signal where name = 'card-responder'`.execute(tx),
    );
    return { found: foundBySeen(rows[0] ?? { goodAt: null, badAt: null }, clock()) };
  };
