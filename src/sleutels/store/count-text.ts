import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import { afterFailure, limits, pauseEnd } from '../rules/limits.ts';

/**
 * Counts one text message to a person: who knows a password may not use it to flood a phone.
 * @returns null when it may be sent; else the end of the pause, and nothing was counted
 */
export async function countText(tx: Tx, subject: Buffer, now: Date): Promise<Date | null> {
  const { rows } = await sql<{ failures: number; since: Date; paused_until: Date | null }>`
    select failures, since, paused_until from failure_tally where subject = ${subject} for update`.execute(tx);
  const row = rows[0];
  const tally = row === undefined ? null : { failures: row.failures, since: row.since, pausedUntil: row.paused_until };
  const pause = pauseEnd(tally, now);
  if (pause !== null) return pause;
  const next = afterFailure(tally, limits.texts, now);
  await sql`
    insert into failure_tally (subject, failures, since, paused_until)
    values (${subject}, ${next.failures}, ${next.since}, ${next.pausedUntil})
    on conflict (subject) do update
      set failures = excluded.failures, since = excluded.since, paused_until = excluded.paused_until`.execute(tx);
  return null;
}
