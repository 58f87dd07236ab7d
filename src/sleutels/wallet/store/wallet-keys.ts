import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { WalletKind } from '../../key-kind.ts';
import type { KnownWallet } from '../rules/recognise-wallet.ts';

const both = sql`('eidashigh', 'eidassubstantial')`;

/** Whose wallet this is, when we met it before. */
export async function knownWallet(tx: Tx, kind: WalletKind, foreignIndex: Buffer): Promise<KnownWallet | null> {
  const found = await sql<KnownWallet>`
    select id, person, case when ended_at is not null then 'removed'
      when blocked_at is not null then 'blocked' else 'open' end as state
    from digital_key where kind = ${kind} and foreign_index = ${foreignIndex}`.execute(tx);
  return found.rows[0] ?? null;
}

/** Has this person another wallet, of whatever level? */
export async function walletOf(tx: Tx, person: string): Promise<'open' | 'blocked' | null> {
  const found = await sql<{ blocked: boolean }>`
    select blocked_at is not null as blocked from digital_key
    where person = ${person} and kind in ${both} and ended_at is null order by blocked_at nulls last limit 1
    for update`.execute(tx);
  const row = found.rows[0];
  return row === undefined ? null : row.blocked ? 'blocked' : 'open';
}

export interface NewWalletKey {
  readonly id: string;
  readonly person: string;
  readonly kind: WalletKind;
  readonly foreignIndex: Buffer;
  readonly at: Date;
}

/** The wallet becomes a key of this person; the one of before ends. */
export async function putWallet(tx: Tx, { id, person, kind, foreignIndex, at }: NewWalletKey): Promise<void> {
  await sql`
    update digital_key set ended_at = ${at}, ended_because = 'replaced'
    where person = ${person} and kind in ${both} and ended_at is null`.execute(tx);
  await sql`
    insert into digital_key (id, person, kind, foreign_index, activated_at, enrolled_by)
    values (${id}, ${person}, ${kind}, ${foreignIndex}, ${at}, 'office')`.execute(tx);
}
