import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { Subjects } from '../subjects.ts';
import type { FoundAttempt } from './find-attempt.ts';

export interface AcceptedCode {
  /** A pause holds: nothing changed. */
  readonly paused_until: Date | null;
  /** The attempt is still there; false when another try finished it a moment ago. */
  readonly open: boolean;
  /** The step was free and is taken now; false when its code was used before. */
  readonly taken: boolean;
}

/**
 * Takes the step, and with it everything that a complete sign-in changes: the attempt is gone, the failures under
 * the name are forgotten (those of the address are not), the key was used, the holder's list has a line more.
 * The caller has taken its turn (`takeTurn`).
 */
export async function acceptCode(
  tx: Tx,
  code: { readonly id: Buffer; readonly attempt: FoundAttempt; readonly step: number },
  subjects: Subjects,
  now: Date,
): Promise<AcceptedCode> {
  const { key, person } = code.attempt;
  const result = await sql<AcceptedCode>`
    with pause as (
      select max(paused_until) as paused_until from failure_tally
      where subject in (${subjects.person}, ${subjects.address}) and paused_until > ${now}
    ), still as (
      select key from attempt where id = ${code.id}
    ), taken as (
      insert into used_step (key, step)
      select still.key, ${code.step}::bigint from still, pause where pause.paused_until is null
      on conflict do nothing returning key
    ), spent as (
      delete from attempt where id = ${code.id} and exists (select from taken)
    ), forgotten as (
      delete from failure_tally where subject = ${subjects.person} and exists (select from taken)
    ), used as (
      update digital_key set last_used_at = ${now} where id = ${key} and exists (select from taken)
    ), listed as (
      insert into sign_in (person, key, at) select ${person}::uuid, key, ${now}::timestamptz from taken
    )
    select pause.paused_until, exists (select from still) as open, exists (select from taken) as taken
    from pause`.execute(tx);
  const row = result.rows[0];
  if (row === undefined) throw new Error('an aggregate always gives a row');
  return row;
}
