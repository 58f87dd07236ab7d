import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

export interface KeyToSave {
  readonly id: string;
  readonly person: string;
  readonly username: string;
  readonly password_hash: string;
  readonly secret_sealed: Buffer;
  readonly at: Date;
}

/** The identifier of the person's own working key with the app, or null. */
export async function appKeyOf(tx: Tx, person: string): Promise<string | null> {
  const found = await sql<{ id: string }>`
    select id from digital_key where person = ${person} and kind = 'csamtotp' and ended_at is null for update`.execute(
    tx,
  );
  return found.rows[0]?.id ?? null;
}

/** @throws a unique violation (23505) on `digital_key_username_key` when somebody has the name */
export async function insertAppKey(tx: Tx, key: KeyToSave): Promise<void> {
  await sql`
    insert into digital_key (id, person, kind, username, password_hash, secret_sealed, activated_at) values (
      ${key.id}, ${key.person}, 'csamtotp', ${key.username}, ${key.password_hash}, ${key.secret_sealed}, ${key.at})`.execute(
    tx,
  );
}

/** Changes name, password and app of a working key; whoever stood halfway with the earlier ones starts again. */
export async function renewAppKey(tx: Tx, key: KeyToSave): Promise<void> {
  await sql`
    update digital_key set username = ${key.username}, password_hash = ${key.password_hash},
      secret_sealed = ${key.secret_sealed}, activated_at = ${key.at}
    where id = ${key.id}`.execute(tx);
  await dropAttempts(tx, key.id);
}

/** Puts a new app in the place of the earlier one; the code that confirmed it is used with that. */
export async function replaceSecret(tx: Tx, key: string, secretSealed: Buffer, confirmedBy: number): Promise<void> {
  await sql`update digital_key set secret_sealed = ${secretSealed} where id = ${key}`.execute(tx);
  await sql`insert into used_step (key, step) values (${key}, ${confirmedBy}) on conflict do nothing`.execute(tx);
  await dropAttempts(tx, key);
}

async function dropAttempts(tx: Tx, key: string): Promise<void> {
  await sql`delete from attempt where key = ${key}`.execute(tx);
}
