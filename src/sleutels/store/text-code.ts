import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

export interface NewTextCode {
  readonly attempt: Buffer;
  readonly mac: Buffer;
  readonly expiresAt: Date;
  readonly sends: number;
  readonly at: Date;
}

/** The code of an attempt; one that was sent before makes way. */
export async function saveTextCode(tx: Tx, { attempt, mac, expiresAt, sends, at }: NewTextCode): Promise<void> {
  await sql`
    insert into text_code (attempt, code_mac, expires_at, sends, sent_at)
    values (${attempt}, ${mac}, ${expiresAt}, ${sends}, ${at})
    on conflict (attempt) do update set code_mac = excluded.code_mac, expires_at = excluded.expires_at,
      sends = excluded.sends, sent_at = excluded.sent_at`.execute(tx);
}
