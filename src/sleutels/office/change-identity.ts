import { sql } from 'kysely';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Insz } from '#belgian/insz.ts';
import type { InszVault } from '#keys/sealed.ts';
import { enqueue } from '#store/jobs/index.ts';
import type { Tx } from '#store/database.ts';
import { personByNumber } from '../store/persons.ts';

/** Why an identity was not changed; then nothing was. */
export type IdentityOutcome = 'same-number' | 'number-of-another' | 'nobody-to-merge' | 'already-today';

/**
 * The national number of a person changes: a BIS number became another, or it was corrected. Who they are to
 * applications stays; what stands under the old number in other systems follows by a job.
 */
export async function changeNumber(
  tx: Tx,
  vault: InszVault,
  person: string,
  to: Insz,
  now: Date,
): Promise<'done' | IdentityOutcome> {
  const holder = await personByNumber(tx, vault.index(to));
  if (holder?.id === person) return 'same-number';
  if (holder !== null) return 'number-of-another';
  const today = brusselsDate(now);
  const begun = await sql`
    select from person_number where person = ${person} and valid_until is null and valid_from >= ${today}`.execute(tx);
  // A number holds for a day at least; two changes on one day are looked at by people.
  if (begun.rows.length > 0) return 'already-today';
  await sql`
    update person_number set valid_until = ${today} where person = ${person} and valid_until is null`.execute(tx);
  await sql`
    insert into person_number (person, insz_sealed, insz_index, valid_from)
    values (${person}, ${vault.seal(to)}, ${vault.index(to)}, ${today})`.execute(tx);
  await enqueue(tx, 'identity.number-changed', { person });
  return 'done';
}

/**
 * Two records are one person: the one with `from` becomes part of `person`, who keeps `sub` and `vo_id`. Cards and
 * accounts move along; a second app, phone or user name ends.
 */
export async function mergePersons(
  tx: Tx,
  vault: InszVault,
  person: string,
  from: Insz,
  now: Date,
): Promise<'done' | IdentityOutcome> {
  const other = await personByNumber(tx, vault.index(from));
  if (other === null || other.id === person) return 'nobody-to-merge';
  const today = brusselsDate(now);
  await sql`select id from digital_key where person in (${person}, ${other.id}) order by id for update`.execute(tx);
  await sql`
    update digital_key set ended_at = ${now}, ended_because = 'merged'
    where person = ${other.id} and ended_at is null and (kind in ('csamtotp', 'csamsms')
      or (kind = 'itsme' and exists (
        select from digital_key where person = ${person} and kind = 'itsme' and ended_at is null)))`.execute(tx);
  await sql`update digital_key set person = ${person} where person = ${other.id} and kind in ('eid', 'itsme')`.execute(
    tx,
  );
  await sql`delete from attempt where key in (select id from digital_key where person in (${person}, ${other.id}))`.execute(
    tx,
  );
  await sql`delete from login where person = ${other.id}`.execute(tx);
  // The number of the record that goes becomes an earlier number of the one that stays.
  await sql`
    update person_number set valid_until = greatest(${today}::date, valid_from + 1)
    where person = ${other.id} and valid_until is null`.execute(tx);
  await sql`update person set merged_into = ${person} where id = ${other.id}`.execute(tx);
  await enqueue(tx, 'identity.number-changed', { person });
  return 'done';
}
