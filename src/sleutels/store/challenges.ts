import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

/** Writes the number that a card must sign for this sign-in; an earlier one is over then. */
export async function saveChallenge(tx: Tx, binding: Buffer, nonce: string, expiresAt: Date): Promise<void> {
  await sql`
    insert into eid_challenge (binding, nonce, expires_at) values (${binding}, ${nonce}, ${expiresAt})
    on conflict (binding) do update set nonce = excluded.nonce, expires_at = excluded.expires_at`.execute(tx);
}

/** Takes the number of this sign-in, which nobody can take again; null when there is none or its time is over. */
export async function takeChallenge(tx: Tx, binding: Buffer, now: Date): Promise<string | null> {
  const taken = await sql<{ nonce: string; expires_at: Date }>`
    delete from eid_challenge where binding = ${binding} returning nonce, expires_at`.execute(tx);
  const row = taken.rows[0];
  return row === undefined || row.expires_at <= now ? null : row.nonce;
}
