import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { MadePasskey } from '../check-made.ts';

export interface FoundPasskey {
  readonly key: string;
  readonly person: string;
  readonly name: string;
  readonly state: 'open' | 'removed' | 'blocked';
  readonly user_handle: Buffer;
  readonly public_key: Buffer;
  readonly counter: number;
  readonly backup_eligible: boolean;
  readonly backed_up: boolean;
}

/** The passkey with this identifier, also when it opens nothing any more; locked until the transaction ends. */
export async function findPasskey(tx: Tx, foreignIndex: Buffer): Promise<FoundPasskey | null> {
  const found = await sql<FoundPasskey & { counter: string }>`
    select k.id as key, k.person, p.name, p.user_handle, p.public_key, p.counter, p.backup_eligible, p.backed_up,
      case when k.ended_at is not null then 'removed' when k.blocked_at is not null then 'blocked' else 'open' end as state
    from digital_key k join passkey p on p.key = k.id
    where k.kind = 'passkey' and k.foreign_index = ${foreignIndex} for update of p, k`.execute(tx);
  const row = found.rows[0];
  // A bigint arrives as text; the table holds it below 2^32.
  return row === undefined ? null : { ...row, counter: Number(row.counter) };
}

/** What a passkey said of itself when it was used. */
export async function noteState(
  tx: Tx,
  key: string,
  { counter, backedUp }: { readonly counter: number; readonly backedUp: boolean },
  now: Date,
): Promise<void> {
  await sql`
    update passkey set counter = ${counter}, backed_up = ${backedUp},
      backup_changed_at = case when backed_up = ${backedUp} then backup_changed_at else ${now} end
    where key = ${key}`.execute(tx);
}

export interface NewPasskey extends MadePasskey {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly userHandle: Buffer;
  readonly foreignIndex: Buffer;
  readonly enrolledBy: 'eid' | 'itsme';
  readonly at: Date;
}

/** @throws a violation of `digital_key_foreign` when a passkey with this identifier was added before, by anybody */
export async function insertPasskey(tx: Tx, passkey: NewPasskey): Promise<void> {
  const { id, person, name, userHandle, foreignIndex, enrolledBy, at } = passkey;
  await sql`
    insert into digital_key (id, person, kind, foreign_index, activated_at, enrolled_by)
    values (${id}, ${person}, 'passkey', ${foreignIndex}, ${at}, ${enrolledBy})`.execute(tx);
  await sql`
    insert into passkey (key, name, credential_id, user_handle, public_key, counter, backup_eligible, backed_up)
    values (${id}, ${name}, ${Buffer.from(passkey.credentialId)}, ${userHandle}, ${Buffer.from(passkey.publicKey)},
      ${passkey.counter}, ${passkey.backupEligible}, ${passkey.backedUp})`.execute(tx);
}

export interface HeldPasskey {
  readonly credential_id: Buffer;
  readonly user_handle: Buffer;
}

/** The passkeys of a person that were not removed, the first one first. */
export async function heldPasskeys(tx: Tx, person: string): Promise<readonly HeldPasskey[]> {
  const found = await sql<HeldPasskey>`
    select p.credential_id, p.user_handle from passkey p join digital_key k on k.id = p.key
    where k.person = ${person} and k.ended_at is null order by k.activated_at, k.id`.execute(tx);
  return found.rows;
}

/** False when the person has no such passkey. */
export async function renamePasskey(tx: Tx, person: string, key: string, name: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update passkey set name = ${name} where key = ${key}
      and exists (select from digital_key where id = ${key} and person = ${person} and ended_at is null)`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
}
