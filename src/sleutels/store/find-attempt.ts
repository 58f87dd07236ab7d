import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { CodeKind } from '../key-kind.ts';

export interface FoundAttempt {
  readonly key: string;
  readonly kind: CodeKind;
  readonly person: string;
  /** The secret of the app; null for a phone. */
  readonly secret_sealed: Buffer | null;
  readonly phone_sealed: Buffer | null;
  /** The tally of the person's user name. */
  readonly subject: Buffer;
  /** The code that was sent, as it is kept; null when none was, or for an app. */
  readonly code_mac: Buffer | null;
  readonly code_expires_at: Date | null;
  readonly sends: number | null;
  readonly sent_at: Date | null;
}

/** The attempt and its key, when both still count at `now`. */
export async function findAttempt(tx: Tx, id: Buffer, now: Date): Promise<FoundAttempt | null> {
  const found = await sql<FoundAttempt>`
    select a.key, k.kind, k.person, k.secret_sealed, k.phone_sealed, a.subject,
      c.code_mac, c.expires_at as code_expires_at, c.sends, c.sent_at
    from attempt a
    join digital_key k on k.id = a.key and k.ended_at is null and k.blocked_at is null
    left join text_code c on c.attempt = a.id
    where a.id = ${id} and a.expires_at > ${now}`.execute(tx);
  return found.rows[0] ?? null;
}
