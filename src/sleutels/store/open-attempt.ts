import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import { listOf, type Subjects } from '../subjects.ts';

export interface NewAttempt {
  readonly id: Buffer;
  readonly key: string;
  readonly expiresAt: Date;
}

/**
 * Writes the attempt, unless a pause began while the password was being checked: then it writes nothing.
 * @returns the end of that pause, or null when the attempt stands
 */
export async function openAttempt(tx: Tx, attempt: NewAttempt, subjects: Subjects, now: Date): Promise<Date | null> {
  const found = await sql<{ paused_until: Date | null }>`
    with pause as (
      select max(paused_until) as paused_until from failure_tally
      where subject = any(${listOf(subjects)}::bytea[]) and paused_until > ${now}
    ), opened as (
      insert into attempt (id, key, subject, expires_at)
      select ${attempt.id}, ${attempt.key}, ${subjects.person}, ${attempt.expiresAt} from pause
      where pause.paused_until is null
    )
    select paused_until from pause`.execute(tx);
  return found.rows[0]?.paused_until ?? null;
}
