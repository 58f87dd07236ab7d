import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { WalletKind } from '../../key-kind.ts';

export interface NewLink {
  readonly binding: Buffer;
  readonly kind: WalletKind;
  readonly foreignIndex: Buffer;
  readonly identitySealed: Buffer;
  readonly expiresAt: Date;
}

/** Keeps a wallet that we do not know until its holder gives a code. */
export async function saveLink(tx: Tx, link: NewLink): Promise<void> {
  await sql`
    insert into wallet_link (binding, kind, foreign_index, identity_sealed, expires_at)
    values (${link.binding}, ${link.kind}, ${link.foreignIndex}, ${link.identitySealed}, ${link.expiresAt})
    on conflict (binding) do update set kind = excluded.kind, foreign_index = excluded.foreign_index,
      identity_sealed = excluded.identity_sealed, expires_at = excluded.expires_at, tries = 0, activation = null`.execute(
    tx,
  );
}

export interface LinkRow {
  readonly kind: WalletKind;
  readonly foreign_index: Buffer;
  readonly identity_sealed: Buffer;
  readonly tries: number;
  readonly activation: string | null;
}

/** Locked until the transaction ends: two codes at once are looked at one after the other. */
export async function findLink(tx: Tx, binding: Buffer, now: Date): Promise<LinkRow | null> {
  const found = await sql<LinkRow>`
    select kind, foreign_index, identity_sealed, tries, activation from wallet_link
    where binding = ${binding} and expires_at > ${now} for update`.execute(tx);
  return found.rows[0] ?? null;
}

export async function countTry(tx: Tx, binding: Buffer): Promise<void> {
  await sql`update wallet_link set tries = tries + 1 where binding = ${binding}`.execute(tx);
}

export async function keepActivation(tx: Tx, binding: Buffer, activation: string): Promise<void> {
  await sql`update wallet_link set activation = ${activation} where binding = ${binding}`.execute(tx);
}

export async function dropLink(tx: Tx, binding: Buffer): Promise<void> {
  await sql`delete from wallet_link where binding = ${binding}`.execute(tx);
}

export interface WalletActivation {
  readonly id: string;
  readonly person: string;
  readonly office: string;
}

/** A code of an office that is for a wallet and counts, locked until the transaction ends. */
export async function activationByCode(tx: Tx, codeIndex: Buffer, now: Date): Promise<WalletActivation | null> {
  const found = await sql<WalletActivation>`
    select id, person, office from activation
    where purpose = 'wallet' and code_index = ${codeIndex} and used_at is null and expires_at > ${now} for update`.execute(
    tx,
  );
  return found.rows[0] ?? null;
}

export async function activationById(tx: Tx, id: string, now: Date): Promise<WalletActivation | null> {
  const found = await sql<WalletActivation>`
    select id, person, office from activation
    where purpose = 'wallet' and id = ${id} and used_at is null and expires_at > ${now} for update`.execute(tx);
  return found.rows[0] ?? null;
}

export async function useActivation(tx: Tx, id: string, now: Date): Promise<void> {
  await sql`update activation set used_at = ${now} where id = ${id}`.execute(tx);
}
