import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

/**
 * Ends the keys with a code of a person: a lost phone, a stolen password. Their passkeys go too: they may be on that
 * phone, and must not be the only keys that are left.
 */
export async function stopCodes(tx: Tx, person: string, now: Date): Promise<void> {
  await sql`
    update digital_key set ended_at = ${now}, ended_because = 'stopped by an office'
    where person = ${person} and kind in ('csamtotp', 'csamsms', 'passkey') and ended_at is null`.execute(tx);
  await sql`delete from attempt where key in (select id from digital_key where person = ${person})`.execute(tx);
}

/** Lifts every block of a person. */
export async function releaseAll(tx: Tx, person: string): Promise<void> {
  await sql`update digital_key set blocked_at = null where person = ${person} and ended_at is null`.execute(tx);
}
