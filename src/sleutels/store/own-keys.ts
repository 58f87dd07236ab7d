import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

export interface OwnKey {
  readonly id: string;
  readonly kind: 'csamtotp';
  readonly username: string;
  readonly activated_at: Date;
  readonly last_used_at: Date | null;
}

/** The working keys of a person. */
export async function ownKeys(tx: Tx, person: string): Promise<readonly OwnKey[]> {
  const found = await sql<OwnKey>`
    select id, kind, username, activated_at, last_used_at from digital_key
    where person = ${person} and ended_at is null order by activated_at`.execute(tx);
  return found.rows;
}

export interface OwnSignIn {
  readonly kind: 'csamtotp';
  readonly at: Date;
}

/** The last sign-ins of a person, the newest first. */
export async function ownSignIns(tx: Tx, person: string, most: number): Promise<readonly OwnSignIn[]> {
  const found = await sql<OwnSignIn>`
    select k.kind, s.at from sign_in s join digital_key k on k.id = s.key
    where s.person = ${person} order by s.at desc, s.id desc limit ${most}`.execute(tx);
  return found.rows;
}
