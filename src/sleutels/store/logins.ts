import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

export interface Login {
  readonly username: string;
  readonly set_at: Date;
}

export async function loginOf(tx: Tx, person: string): Promise<Login | null> {
  const found = await sql<Login>`select username, set_at from login where person = ${person}`.execute(tx);
  return found.rows[0] ?? null;
}

/**
 * Sets the user name and password of a person; whoever stood halfway with the earlier ones starts again.
 * @throws a unique violation (23505) on `login_username_key` when somebody else has the name
 */
export async function saveLogin(
  tx: Tx,
  login: {
    readonly person: string;
    readonly username: string;
    readonly passwordHash: string;
    readonly at: Date;
  },
): Promise<void> {
  await sql`
    insert into login (person, username, password_hash, set_at)
    values (${login.person}, ${login.username}, ${login.passwordHash}, ${login.at})
    on conflict (person) do update set username = excluded.username, password_hash = excluded.password_hash,
      set_at = excluded.set_at`.execute(tx);
  await sql`
    delete from attempt where key in (select id from digital_key where person = ${login.person})`.execute(tx);
}

/** Has somebody else this user name? */
export async function loginNameTaken(tx: Tx, username: string, person: string): Promise<boolean> {
  const found = await sql`select from login where username = ${username} and person <> ${person}`.execute(tx);
  return found.rows.length > 0;
}
