import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import { afterFailure, laterPause, limits, type Tally } from '../rules/limits.ts';
import { listOf, type Subjects } from '../subjects.ts';

interface TallyRow {
  readonly subject: Buffer;
  readonly failures: number;
  readonly since: Date;
  readonly paused_until: Date | null;
}

/**
 * Counts one failure under the name, from the address and from its network; the caller has taken its turn.
 * @returns the end of the pause that held already, in which case nothing was counted; null when it was counted
 */
export async function countFailure(tx: Tx, subjects: Subjects, now: Date): Promise<Date | null> {
  const found = await sql<TallyRow>`
    select subject, failures, since, paused_until from failure_tally
    where subject = any(${listOf(subjects)}::bytea[])`.execute(tx);
  const person = tallyOf(found.rows, subjects.person);
  const address = tallyOf(found.rows, subjects.address);
  const network = tallyOf(found.rows, subjects.network);
  const pause = laterPause([person, address, network], now);
  if (pause !== null) return pause;

  const next = [
    { subject: subjects.person, ...afterFailure(person, limits.person, now) },
    { subject: subjects.address, ...afterFailure(address, limits.address, now) },
    { subject: subjects.network, ...afterFailure(network, limits.network, now) },
  ];
  const rows = next.map(
    ({ subject, failures, since, pausedUntil }) =>
      sql`(${subject}::bytea, ${failures}::integer, ${since}::timestamptz, ${pausedUntil}::timestamptz)`,
  );
  await sql`
    insert into failure_tally (subject, failures, since, paused_until) values ${sql.join(rows)}
    on conflict (subject) do update
      set failures = excluded.failures, since = excluded.since, paused_until = excluded.paused_until`.execute(tx);
  return null;
}

function tallyOf(rows: readonly TallyRow[], subject: Buffer): Tally | null {
  const row = rows.find((candidate) => candidate.subject.equals(subject));
  return row === undefined ? null : { failures: row.failures, since: row.since, pausedUntil: row.paused_until };
}
