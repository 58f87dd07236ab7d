import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import { afterFailure, laterPause, limits, type Tally } from '../rules/limits.ts';
import type { Subjects } from '../subjects.ts';

interface TallyRow {
  readonly subject: Buffer;
  readonly failures: number;
  readonly since: Date;
  readonly paused_until: Date | null;
}

/**
 * Counts one failure under the name and from the address; the caller has taken its turn (`takeTurn`).
 * @returns the end of the pause that held already, in which case nothing was counted; null when it was counted
 */
export async function countFailure(tx: Tx, subjects: Subjects, now: Date): Promise<Date | null> {
  const found = await sql<TallyRow>`
    select subject, failures, since, paused_until from failure_tally
    where subject in (${subjects.person}, ${subjects.address})`.execute(tx);
  const person = tallyOf(found.rows, subjects.person);
  const address = tallyOf(found.rows, subjects.address);
  const pause = laterPause([person, address], now);
  if (pause !== null) return pause;

  const nextPerson = afterFailure(person, limits.person, now);
  const nextAddress = afterFailure(address, limits.address, now);
  await sql`
    insert into failure_tally (subject, failures, since, paused_until) values
      (${subjects.person}, ${nextPerson.failures}, ${nextPerson.since}, ${nextPerson.pausedUntil}),
      (${subjects.address}, ${nextAddress.failures}, ${nextAddress.since}, ${nextAddress.pausedUntil})
    on conflict (subject) do update
      set failures = excluded.failures, since = excluded.since, paused_until = excluded.paused_until`.execute(tx);
  return null;
}

function tallyOf(rows: readonly TallyRow[], subject: Buffer): Tally | null {
  const row = rows.find((candidate) => candidate.subject.equals(subject));
  return row === undefined ? null : { failures: row.failures, since: row.since, pausedUntil: row.paused_until };
}
