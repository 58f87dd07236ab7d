import { sql } from 'kysely';
import { record, type AuditActor } from '#audit/record.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { enqueue } from '#store/jobs/index.ts';
import type { Tx } from '#store/database.ts';

export interface Merge {
  /** Stays, with its `sub` and `vo_id`. */
  readonly person: string;
  /** Becomes part of it. */
  readonly other: string;
  readonly by: AuditActor;
}

/**
 * Two records are one person. Cards and accounts move along; a second app, phone, itsme, wallet or user name ends, and so do
 * passkeys, which carry the name of the record that goes. What waited for that record is over: it was meant for who
 * that was.
 */
export async function mergePersons(
  tx: Tx,
  { person, other, by }: Merge,
  now: Date,
): Promise<'done' | 'nobody-to-merge'> {
  // In one order, whichever goes: two merges of the same two records wait for each other.
  const both = await sql<{ id: string; merged_into: string | null }>`
    select id, merged_into from person where id in (${person}, ${other}) order by id for update`.execute(tx);
  if (both.rows.length < 2 || both.rows.some((one) => one.merged_into !== null)) return 'nobody-to-merge';
  await moveKeys(tx, person, other, now);
  await moveMail(tx, person, other);
  await endWhatWaited(tx, other, now);
  // The numbers of the record that goes become earlier numbers of the one that stays.
  await sql`
    update person_number set valid_until = greatest(${brusselsDate(now)}::date, valid_from + 1)
    where person = ${other} and valid_until is null`.execute(tx);
  // Records that became part of it before are part of the one that stays: one step leads there.
  await sql`update person set merged_into = ${person} where id = ${other} or merged_into = ${other}`.execute(tx);
  await record(tx, {
    at: now,
    action: 'sleutels.persons-merged',
    company: null,
    actor: by,
    subject: `person:${person}`,
    after: { merged: other },
  });
  await enqueue(tx, 'identity.number-changed', { person });
  return 'done';
}

async function moveKeys(tx: Tx, person: string, other: string, now: Date): Promise<void> {
  await sql`select id from digital_key where person in (${person}, ${other}) order by id for update`.execute(tx);
  await sql`
    delete from attempt where key in (select id from digital_key where person in (${person}, ${other}))`.execute(tx);
  await sql`
    update digital_key set ended_at = ${now}, ended_because = 'merged'
    where person = ${other} and ended_at is null and (kind in ('csamtotp', 'csamsms', 'passkey')
      or (kind = 'itsme' and exists (
        select from digital_key where person = ${person} and kind = 'itsme' and ended_at is null))
      or (kind in ('eidashigh', 'eidassubstantial') and exists (
        select from digital_key
        where person = ${person} and kind in ('eidashigh', 'eidassubstantial') and ended_at is null)))`.execute(tx);
  // A link "this was not me" follows its key.
  await sql`
    update alarm set person = ${person}
    where person = ${other} and key in (
      select id from digital_key where person = ${other} and kind not in ('csamtotp', 'csamsms', 'passkey'))`.execute(
    tx,
  );
  await sql`
    update digital_key set person = ${person} where person = ${other} and kind not in ('csamtotp', 'csamsms', 'passkey')`.execute(
    tx,
  );
}

/** Who stays keeps their own address; who has none must not stop hearing what happens to their keys. */
async function moveMail(tx: Tx, person: string, other: string): Promise<void> {
  await sql`
    insert into contact (person, kind, value_sealed, confirmed_at, language)
    select ${person}, kind, value_sealed, confirmed_at, language from contact where person = ${other} and kind = 'mail'
    on conflict (person, kind) do nothing`.execute(tx);
}

async function endWhatWaited(tx: Tx, other: string, now: Date): Promise<void> {
  for (const table of ['login', 'contact', 'itsme_rebind', 'known_device']) {
    await sql`delete from ${sql.table(table)} where person = ${other}`.execute(tx);
  }
  await sql`
    update activation set expires_at = ${now}
    where person = ${other} and used_at is null and expires_at > ${now}`.execute(tx);
}
