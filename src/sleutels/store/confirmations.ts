import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { ContactKind } from './contacts.ts';

export interface Confirmation {
  readonly value_sealed: Buffer;
  readonly code_mac: Buffer;
  readonly tries: number;
  readonly sends: number;
}

/** What waits for its code, locked until the transaction ends. */
export async function findConfirmation(
  tx: Tx,
  person: string,
  kind: ContactKind,
  now: Date,
): Promise<Confirmation | null> {
  const found = await sql<Confirmation>`
    select value_sealed, code_mac, tries, sends from contact_confirmation
    where person = ${person} and kind = ${kind} and expires_at > ${now} for update`.execute(tx);
  return found.rows[0] ?? null;
}

/** Another address or number takes the place of the one before; how often was sent is counted on. */
export async function saveConfirmation(
  tx: Tx,
  confirmation: {
    readonly person: string;
    readonly kind: ContactKind;
    readonly sealed: Buffer;
    readonly mac: Buffer;
    readonly sends: number;
    readonly expiresAt: Date;
  },
): Promise<void> {
  const { person, kind, sealed, mac, sends, expiresAt } = confirmation;
  await sql`
    insert into contact_confirmation (person, kind, value_sealed, code_mac, sends, expires_at)
    values (${person}, ${kind}, ${sealed}, ${mac}, ${sends}, ${expiresAt})
    on conflict (person, kind) do update set value_sealed = excluded.value_sealed, code_mac = excluded.code_mac,
      tries = 0, sends = excluded.sends, expires_at = excluded.expires_at`.execute(tx);
}

export async function countTry(tx: Tx, person: string, kind: ContactKind): Promise<void> {
  await sql`
    update contact_confirmation set tries = tries + 1 where person = ${person} and kind = ${kind}`.execute(tx);
}

export async function endConfirmation(tx: Tx, person: string, kind: ContactKind): Promise<void> {
  await sql`delete from contact_confirmation where person = ${person} and kind = ${kind}`.execute(tx);
}
