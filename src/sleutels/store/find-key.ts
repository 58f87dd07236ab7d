import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { Subjects } from '../subjects.ts';

export interface FoundKey {
  /** null: no working key has this user name. */
  readonly id: string | null;
  readonly password_hash: string | null;
  readonly person_paused: Date | null;
  readonly address_paused: Date | null;
}

/** The working key with this folded user name and the pauses that may hold; always one row. */
export async function findKey(tx: Tx, username: string, subjects: Subjects): Promise<FoundKey> {
  const found = await sql<FoundKey>`
    select k.id, k.password_hash, p.paused_until as person_paused, a.paused_until as address_paused
    from (values (1)) as one
    left join digital_key k on k.username = ${username} and k.ended_at is null
    left join failure_tally p on p.subject = ${subjects.person}
    left join failure_tally a on a.subject = ${subjects.address}`.execute(tx);
  const row = found.rows[0];
  if (row === undefined) throw new Error('a row of constants is always there');
  return row;
}
