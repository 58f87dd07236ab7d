import { sql } from 'kysely';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';

/** What is loaded: the open data, and of which day the functions are. */
export interface Snapshot {
  readonly date: LocalDate;
  readonly importedAt: Date;
  /** The day of the file of functions; null before the first one. */
  readonly functions: LocalDate | null;
}

/** null before the first import of the open data. */
export async function loadedSnapshot(tx: Tx): Promise<Snapshot | null> {
  const { rows } = await sql<Snapshot>`
    select snapshot_date as date, imported_at as "importedAt",
      (select f.snapshot_date from functions_file f order by f.id desc limit 1) as functions
    from snapshot order by id desc limit 1`.execute(tx);
  return rows[0] ?? null;
}
