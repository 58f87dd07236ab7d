import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

export interface Remark {
  readonly page: string;
  readonly helped: boolean;
  readonly text: string;
  readonly at: Date;
}

export interface Part {
  readonly limit: number;
  readonly offset: number;
}

/** Remarks since that moment, the newest first; of one page, or of all. */
export async function remarks(
  tx: Tx,
  { page, since }: { readonly page: string | null; readonly since: Date },
  { limit, offset }: Part,
): Promise<{ readonly total: number; readonly rows: readonly Remark[] }> {
  const counted = await sql<{ total: number }>`
    select count(*) as total from remark r join feedback f on f.id = r.feedback
    where f.at >= ${since} and (${page}::text is null or f.page = ${page})`.execute(tx);
  const found = await sql<Remark>`
    select f.page, f.helped, r.text, r.at from remark r join feedback f on f.id = r.feedback
    where f.at >= ${since} and (${page}::text is null or f.page = ${page})
    order by r.at desc, r.feedback limit ${limit} offset ${offset}`.execute(tx);
  return { total: counted.rows[0]?.total ?? 0, rows: found.rows };
}
