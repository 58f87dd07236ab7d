import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

/** Keeps the new account until the person says that it is theirs. */
export async function saveRebind(
  tx: Tx,
  rebind: {
    readonly binding: Buffer;
    readonly person: string;
    readonly foreignIndex: Buffer;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await sql`
    insert into itsme_rebind (binding, person, foreign_index, expires_at)
    values (${rebind.binding}, ${rebind.person}, ${rebind.foreignIndex}, ${rebind.expiresAt})
    on conflict (binding) do update set person = excluded.person, foreign_index = excluded.foreign_index,
      expires_at = excluded.expires_at`.execute(tx);
}

export interface Rebind {
  readonly person: string;
  readonly foreign_index: Buffer;
}

export async function takeRebind(tx: Tx, binding: Buffer, now: Date): Promise<Rebind | null> {
  const taken = await sql<Rebind & { expires_at: Date }>`
    delete from itsme_rebind where binding = ${binding} returning person, foreign_index, expires_at`.execute(tx);
  const row = taken.rows[0];
  return row === undefined || row.expires_at <= now ? null : row;
}

/** Ends the account of before and puts the new one in its place. False when the earlier one was blocked meanwhile. */
export async function replaceItsme(tx: Tx, rebind: Rebind, id: string, now: Date): Promise<boolean> {
  const blocked = await sql`
    select from digital_key where person = ${rebind.person} and kind = 'itsme' and ended_at is null
      and blocked_at is not null`.execute(tx);
  if (blocked.rows.length > 0) return false;
  await sql`
    update digital_key set ended_at = ${now}, ended_because = 'replaced'
    where person = ${rebind.person} and kind = 'itsme' and ended_at is null`.execute(tx);
  await sql`
    insert into digital_key (id, person, kind, foreign_index, activated_at, enrolled_by)
    values (${id}, ${rebind.person}, 'itsme', ${rebind.foreign_index}, ${now}, 'itself')`.execute(tx);
  return true;
}
