import { sql } from 'kysely';
import type { Db } from '#store/database.ts';
import { enqueue, type JobHandlers } from '#store/jobs/index.ts';
import type { Check } from './check.ts';
import { runChecks, type RunChecksDeps } from './run-checks.ts';

const kind = 'hulp.checks';

/** Every minute: what is down for two rounds is known after two minutes. */
const everyMs = 60_000;

/** Copies that start together, and rounds that are tried again, do not look twice in this time. */
const atLeastMs = 30_000;

/** Incidents are shown for thirty days, and kept a little longer. */
const incidentDays = 90;
/** What staff told everybody is kept as long as what people said. */
const noticeDays = 400;
const day = 24 * 60 * 60_000;

/**
 * `hulp.checks` looks at everything, and asks for its own next turn before it begins: a process that ends meanwhile
 * takes one round with it, not all that would come.
 */
export const checkJobs = (checks: readonly Check[], deps: RunChecksDeps): JobHandlers => ({
  [kind]: async () => {
    if (await takeRound(deps)) await runChecks(checks, deps);
  },
});

const takeRound = ({ db, clock }: RunChecksDeps): Promise<boolean> =>
  db.transaction({ across: 'job' }, async (tx) => {
    const now = clock();
    // A beginning in the future is of a clock that was wrong: it holds nobody up.
    const taken = await sql`
      insert into check_round as r (began_at) values (${now})
      on conflict (only_row) do update set began_at = excluded.began_at
      where r.began_at <= ${new Date(now.getTime() - atLeastMs)} or r.began_at > ${new Date(now.getTime() + everyMs)}
      returning began_at`.execute(tx);
    if (taken.rows.length === 0) return false;
    await enqueue(tx, kind, {}, { runAt: new Date(now.getTime() + everyMs), key: kind });
    return true;
  });

/** Asks for the first turn; every process may do so at its start, as the key makes it one job. */
export const scheduleChecks = ({ db, clock }: { readonly db: Db; readonly clock: () => Date }): Promise<void> =>
  db.transaction({ across: 'job' }, (tx) => enqueue(tx, kind, {}, { runAt: clock(), key: kind }));

/** Removes what is too old, as part of the cleaning of the help. */
export async function cleanStatus(tx: Parameters<typeof enqueue>[0], now: Date): Promise<void> {
  const before = (days: number): Date => new Date(now.getTime() - days * day);
  await sql`delete from incident where ended_at < ${before(incidentDays)}`.execute(tx);
  await sql`
    delete from notice n using notice_version v
    where v.notice = n.id and v.version = n.version
      and least(v.ends_at, n.taken_down_at) < ${before(noticeDays)}`.execute(tx);
}
