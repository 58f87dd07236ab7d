import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

export interface FoundAttempt {
  readonly key: string;
  readonly person: string;
  readonly secret_sealed: Buffer;
  /** The tally of the key's user name. */
  readonly subject: Buffer;
}

/** The attempt and its key, when both still count at `now`. */
export async function findAttempt(tx: Tx, id: Buffer, now: Date): Promise<FoundAttempt | null> {
  const found = await sql<FoundAttempt>`
    select a.key, k.person, k.secret_sealed, a.subject
    from attempt a join digital_key k on k.id = a.key and k.ended_at is null
    where a.id = ${id} and a.expires_at > ${now}`.execute(tx);
  return found.rows[0] ?? null;
}
