import { sql } from 'kysely';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';

/**
 * Tells which companies left the register, and which came back.
 * @param dataDay of the data that told it
 * @returns how many events
 */
export async function tellCompanies(tx: Tx, at: Date, dataDay: LocalDate): Promise<number> {
  const { numAffectedRows } = await sql`
    with changed as (
      update enterprise set stop_told = absent_since is not null
      where stop_told <> (absent_since is not null)
      returning number, case when stop_told then 'company-stopped' else 'company-returned' end as kind)
    insert into kbo_event (position, at, day, kind, company)
    select (select coalesce(max(position), 0) from kbo_event) + row_number() over (order by number),
      ${at}, ${dataDay}, kind, number from changed`.execute(tx);
  return Number(numAffectedRows ?? 0);
}
