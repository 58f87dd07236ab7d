import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

/** Of two changes at once the second waits for the first. */
export async function lockKeys(tx: Tx, person: string): Promise<void> {
  await sql`select id from digital_key where person = ${person} order by id for update`.execute(tx);
}

export async function removeKey(tx: Tx, key: string, because: string, now: Date): Promise<void> {
  await sql`
    update digital_key set ended_at = ${now}, ended_because = ${because}
    where id = ${key} and ended_at is null`.execute(tx);
  await sql`delete from attempt where key = ${key}`.execute(tx);
}

/** Lets a blocked or removed key open the door again. */
export async function releaseKey(tx: Tx, key: string): Promise<void> {
  await sql`update digital_key set blocked_at = null, ended_at = null, ended_because = null where id = ${key}`.execute(
    tx,
  );
}

/**
 * Blocks the key, and for a code both codes: they share a user name and a password.
 * @returns false when nothing was left to block
 */
export async function blockKeys(tx: Tx, person: string, key: string, now: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update digital_key set blocked_at = ${now}
    where person = ${person} and ended_at is null and blocked_at is null
      and (id = ${key} or (kind in ('csamtotp', 'csamsms')
        and exists (select from digital_key where id = ${key} and kind in ('csamtotp', 'csamsms'))))`.execute(tx);
  await sql`delete from attempt where key in (select id from digital_key where person = ${person})`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
}
