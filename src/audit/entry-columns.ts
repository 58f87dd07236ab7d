import { sql, type RawBuilder } from 'kysely';

/** The columns of `SealedEntry` of an entry called `e`. */
export const entryColumns: RawBuilder<unknown> = sql`
  e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  to_char(e.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as written_at,
  e.writer, e.action, e.company, e.actor, e.subject, e.before, e.after`;
