import { sql } from 'kysely';
import { record, type AuditActor } from '#audit/record.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Insz } from '#belgian/insz.ts';
import type { InszVault } from '#keys/sealed.ts';
import { enqueue } from '#store/jobs/index.ts';
import type { Tx } from '#store/database.ts';
import { lockNumber, personByAnyNumber } from '../store/persons.ts';

export interface NumberChange {
  readonly person: string;
  readonly to: Insz;
  /** The earlier number was never theirs; else it was, and whoever shows it is still this person. */
  readonly mistaken: boolean;
  readonly by: AuditActor;
}

/** Why a number was not changed; then nothing was. */
export type NumberOutcome = 'same-number' | 'number-of-another' | 'already-today';

/**
 * The national number of a person changes: a BIS number became another, or it was corrected. Who they are to
 * applications stays; what stands under the old number in other systems follows by a job.
 */
export async function changeNumber(
  tx: Tx,
  vault: InszVault,
  { person, to, mistaken, by }: NumberChange,
  now: Date,
): Promise<'done' | NumberOutcome> {
  const index = vault.index(to);
  // Somebody may register or come in with this number at this moment.
  await lockNumber(tx, index);
  const holder = await personByAnyNumber(tx, index);
  if (holder !== null && holder.id !== person) return 'number-of-another';
  if (holder !== null && vault.open(holder.insz_sealed) === to) return 'same-number';
  const today = brusselsDate(now);
  const ended = await sql`
    update person_number set valid_until = ${today}, mistaken = ${mistaken}
    where person = ${person} and valid_until is null and valid_from < ${today}`.execute(tx);
  // A number holds for a day at least; two changes on one day are looked at by people.
  if ((ended.numAffectedRows ?? 0n) === 0n) return 'already-today';
  await sql`
    insert into person_number (person, insz_sealed, insz_index, valid_from)
    values (${person}, ${vault.seal(to)}, ${index}, ${today})`.execute(tx);
  await record(tx, {
    at: now,
    action: 'sleutels.number-changed',
    company: null,
    actor: by,
    subject: `person:${person}`,
    after: { mistaken },
  });
  await enqueue(tx, 'identity.number-changed', { person });
  return 'done';
}
