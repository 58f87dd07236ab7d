import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

const hour = 60 * 60_000;

/**
 * Counts one thing from this address in this hour, unless there were as many already. One statement, so that a thousand
 * at once are counted one after the other.
 * @param subject keyed hash of the address
 * @returns false when it is one too many
 */
export async function takeTurn(tx: Tx, subject: Buffer, most: number, now: Date): Promise<boolean> {
  const began = new Date(Math.floor(now.getTime() / hour) * hour);
  const counted = await sql`
    insert into turn as t (subject, hour, count) values (${subject}, ${began}, 1)
    on conflict (subject, hour) do update set count = t.count + 1 where t.count < ${most}
    returning count`.execute(tx);
  return counted.rows.length === 1;
}
