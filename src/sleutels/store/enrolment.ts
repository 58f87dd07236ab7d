import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

/** Writes the secret of an app that is being set up; one that was begun earlier makes way. */
export async function beginEnrolment(tx: Tx, person: string, secretSealed: Buffer, expiresAt: Date): Promise<void> {
  await sql`
    insert into enrolment (person, secret_sealed, expires_at) values (${person}, ${secretSealed}, ${expiresAt})
    on conflict (person) do update set secret_sealed = excluded.secret_sealed, expires_at = excluded.expires_at`.execute(
    tx,
  );
}

/** The sealed secret of the app that this person is setting up, locked until the transaction ends. */
export async function openEnrolment(tx: Tx, person: string, now: Date): Promise<Buffer | null> {
  const found = await sql<{ secret_sealed: Buffer }>`
    select secret_sealed from enrolment where person = ${person} and expires_at > ${now} for update`.execute(tx);
  return found.rows[0]?.secret_sealed ?? null;
}

export async function endEnrolment(tx: Tx, person: string): Promise<void> {
  await sql`delete from enrolment where person = ${person}`.execute(tx);
}
