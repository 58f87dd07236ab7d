import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import { listOf, type Subjects } from '../subjects.ts';
import type { FoundAttempt } from './find-attempt.ts';
import { inNewDevice, noted, type NotedPlace } from './noted.ts';

export interface AcceptedCode {
  /** A pause holds: nothing changed. */
  readonly paused_until: Date | null;
  /** The attempt is still there; false when another try finished it a moment ago. */
  readonly open: boolean;
  /** The code was free and is taken now; false when it was used before. */
  readonly taken: boolean;
  readonly new_device: boolean;
}

/**
 * Takes the code, and with it everything that a complete sign-in changes: the attempt is gone, the failures under
 * the name are forgotten (those of the address are not), the key was used, the holder's list has a line more.
 * The caller has taken its turn (`takeTurn`).
 * @param code.step the time step of the app's code; null for a code by text message, which goes with its attempt
 */
export async function acceptCode(
  tx: Tx,
  code: { readonly id: Buffer; readonly attempt: FoundAttempt; readonly step: number | null },
  subjects: Subjects,
  place: NotedPlace,
  now: Date,
): Promise<AcceptedCode> {
  const { key, person } = code.attempt;
  const taken =
    code.step === null
      ? sql`select still.key from still, pause where pause.paused_until is null`
      : sql`insert into used_step (key, step)
        select still.key, ${code.step}::bigint from still, pause where pause.paused_until is null
        on conflict do nothing returning key`;
  const result = await sql<AcceptedCode>`
    with pause as (
      select max(paused_until) as paused_until from failure_tally
      where subject = any(${listOf(subjects)}::bytea[]) and paused_until > ${now}
    ), still as (
      select key from attempt where id = ${code.id} and key = ${key}
    ), taken as (
      ${taken}
    ), spent as (
      delete from attempt where id = ${code.id} and exists (select from taken)
    ), forgotten as (
      delete from failure_tally where subject = ${subjects.person} and exists (select from taken)
    ), ${noted(sql`taken`, person, place, now)}
    select pause.paused_until, exists (select from still) as open, exists (select from taken) as taken,
      ${inNewDevice(person, place)} as new_device
    from pause`.execute(tx);
  const row = result.rows[0];
  if (row === undefined) throw new Error('an aggregate always gives a row');
  return row;
}
