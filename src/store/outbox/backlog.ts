import { sql } from 'kysely';
import type { Db } from '../database.ts';

/** What waits to be sent, of mails or of text messages. */
export interface OutboxBacklog {
  readonly waiting: number;
  /** How long the oldest waits, in milliseconds; 0 when nothing does. */
  readonly oldestMs: number;
  /** How many that were written after the oldest did leave. */
  readonly passed: number;
}

/** @param db the database as `post` sees it */
export function outboxBacklog(db: Db, kind: 'mails' | 'texts'): Promise<OutboxBacklog> {
  const [table, waits, left] =
    kind === 'mails'
      ? [sql`message`, sql`sent_at is null and given_up_at is null`, sql`sent_at is not null`]
      : [sql`text_message`, sql`done_at is null`, sql`outcome = 'sent'`];
  return db.transaction({ across: 'job' }, async (tx) => {
    const { rows } = await sql<OutboxBacklog>`
      with oldest as (
        select count(*)::integer as waiting, min(written_at) as at from ${table} where ${waits}
      )
      select waiting, coalesce(extract(epoch from now() - at) * 1000, 0)::float8 as "oldestMs",
        (select count(*)::integer from ${table} where ${left} and written_at > oldest.at) as passed
      from oldest`.execute(tx);
    return rows[0] ?? { waiting: 0, oldestMs: 0, passed: 0 };
  });
}
