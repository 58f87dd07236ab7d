import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { KeyKind } from '../key-kind.ts';

export interface OwnKey {
  readonly id: string;
  readonly kind: KeyKind;
  readonly phone_sealed: Buffer | null;
  readonly activated_at: Date;
  readonly last_used_at: Date | null;
  readonly blocked_at: Date | null;
  readonly enrolled_by: 'eid' | 'itsme' | 'eidashigh' | 'office' | 'own-key' | 'itself';
  /** Set only for a key that was removed. */
  readonly ended_at: Date | null;
  /** 'removed': by its holder; else another took its place, or staff ended it. */
  readonly ended_because: string | null;
  /** What its holder calls it; null for a key that has no name. */
  readonly name: string | null;
  /** Of a passkey: may it be kept in more places than one device, and is it? */
  readonly backup_eligible: boolean | null;
  readonly backed_up: boolean | null;
  readonly backup_changed_at: Date | null;
}

const columns = sql`id, kind, phone_sealed, activated_at, last_used_at, blocked_at, enrolled_by, ended_at, ended_because,
  name, backup_eligible, backed_up, backup_changed_at`;
const keys = sql`digital_key left join passkey on key = id`;

/** The keys of a person that were not removed. */
export async function ownKeys(tx: Tx, person: string): Promise<readonly OwnKey[]> {
  const found = await sql<OwnKey>`
    select ${columns} from ${keys}
    where person = ${person} and ended_at is null order by activated_at, id`.execute(tx);
  return found.rows;
}

/** Cards and accounts that the person removed, and may let in again. */
export async function removedKeys(tx: Tx, person: string): Promise<readonly OwnKey[]> {
  const found = await sql<OwnKey>`
    select ${columns} from ${keys}
    where person = ${person} and kind not in ('csamtotp', 'csamsms', 'passkey') and ended_because = 'removed'
    order by ended_at desc limit 20`.execute(tx);
  return found.rows;
}

/** One key of a person, also when it was removed. */
export async function ownKey(tx: Tx, person: string, id: string): Promise<OwnKey | null> {
  const found = await sql<OwnKey>`select ${columns} from ${keys} where person = ${person} and id = ${id}`.execute(tx);
  return found.rows[0] ?? null;
}

export interface OwnSignIn {
  readonly kind: KeyKind;
  /** What its holder calls it. */
  readonly name: string | null;
  /** The key's own identifier, to block it. */
  readonly key: string;
  readonly at: Date;
  readonly application: string | null;
  readonly device: string | null;
  /** 'country:BE', 'local' or 'unknown' */
  readonly place: string | null;
}

/** Sign-ins of a person, the newest first. */
export async function ownSignIns(
  tx: Tx,
  person: string,
  { most, skip = 0 }: { readonly most: number; readonly skip?: number },
): Promise<readonly OwnSignIn[]> {
  const found = await sql<OwnSignIn>`
    select k.kind, p.name, k.id as key, s.at, s.application, s.device, s.place from sign_in s join digital_key k on k.id = s.key
    left join passkey p on p.key = k.id
    where s.person = ${person} order by s.at desc, s.id desc limit ${most} offset ${skip}`.execute(tx);
  return found.rows;
}

export async function countSignIns(tx: Tx, person: string): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*)::integer as count from sign_in where person = ${person}`.execute(tx);
  return found.rows[0]?.count ?? 0;
}
