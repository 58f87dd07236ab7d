import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { KeyKind } from '../../key-kind.ts';

/** Has this person a code already, by app or by text message, also when it is blocked? */
export async function hasCodes(tx: Tx, person: string): Promise<boolean> {
  const found = await sql`
    select from digital_key
    where person = ${person} and kind in ('csamtotp', 'csamsms') and ended_at is null limit 1`.execute(tx);
  return found.rows.length > 0;
}

/** Has this person a key of this kind that opens the door now? A session can outlive its key by a moment. */
export async function hasOpenKey(tx: Tx, person: string, kind: KeyKind): Promise<boolean> {
  const found = await sql`
    select from digital_key
    where person = ${person} and kind = ${kind} and ended_at is null and blocked_at is null limit 1`.execute(tx);
  return found.rows.length > 0;
}
