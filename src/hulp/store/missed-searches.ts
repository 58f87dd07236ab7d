import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { Part } from './remarks.ts';

export interface MissedSearch {
  readonly language: string;
  readonly text: string;
  readonly times: number;
  readonly lastAt: Date;
}

/** What was searched and not found since that moment, the most frequent first. */
export async function missedSearches(
  tx: Tx,
  since: Date,
  { limit, offset }: Part,
): Promise<{ readonly total: number; readonly rows: readonly MissedSearch[] }> {
  const counted = await sql<{ total: number }>`
    select count(*) as total from missed_search where last_at >= ${since}`.execute(tx);
  const found = await sql<MissedSearch>`
    select language, text, times, last_at as "lastAt" from missed_search where last_at >= ${since}
    order by times desc, last_at desc, language, text limit ${limit} offset ${offset}`.execute(tx);
  return { total: counted.rows[0]?.total ?? 0, rows: found.rows };
}
