import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

/** Writes the number that a passkey must sign; an earlier one for the same sign-in or session is over then. */
export async function saveChallenge(tx: Tx, binding: Buffer, challenge: string, expiresAt: Date): Promise<void> {
  await sql`
    insert into passkey_challenge (binding, challenge, expires_at) values (${binding}, ${challenge}, ${expiresAt})
    on conflict (binding) do update set challenge = excluded.challenge, expires_at = excluded.expires_at`.execute(tx);
}

/** Takes the number, which nobody can take again; null when there is none or its time is over. */
export async function takeChallenge(tx: Tx, binding: Buffer, now: Date): Promise<string | null> {
  const taken = await sql<{ challenge: string; expires_at: Date }>`
    delete from passkey_challenge where binding = ${binding} returning challenge, expires_at`.execute(tx);
  const row = taken.rows[0];
  return row === undefined || row.expires_at <= now ? null : row.challenge;
}
