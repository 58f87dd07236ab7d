import { sql } from 'kysely';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';

/**
 * Tells which functions began and ended since it was told last: by a new file, or because their day came. A function
 * that goes on under another start date, as after a correction, did neither.
 * @param on the day whose functions hold
 * @param dataDay of the file: what is not in it any more was held through the day before, as far as anybody knows
 * @returns how many events
 */
export async function tellFunctions(tx: Tx, at: Date, on: LocalDate, dataDay: LocalDate): Promise<number> {
  const { numAffectedRows } = await sql`
    with held as (${heldOn(on)}),
    gone as (
      delete from function_in_force f where not exists (
        select from held h where h.enterprise = f.enterprise and h.code = f.code
          and h.holder_company = f.holder_company and h.insz_index = f.insz_index)
      returning f.*),
    come as (insert into function_in_force select * from held on conflict do nothing returning *),
    told as (
      select 'function-ended' as kind, coalesce((
          select max(h.end_date) from function_holder h
          where h.enterprise = gone.enterprise and h.code = gone.code and h.insz_index = gone.insz_index
            and coalesce(h.holder_company, '') = gone.holder_company and h.end_date < ${on}),
        greatest(gone.since, ${dataDay}::date - 1)) as day, gone.* from gone
      union all
      select 'function-begun', since, come.* from come)
    insert into kbo_event (position, at, day, kind, company, function, insz_sealed, holder_name)
    select (select coalesce(max(position), 0) from kbo_event)
        + row_number() over (order by day, kind desc, enterprise, code, insz_index),
      ${at}, day, kind, enterprise, code, insz_sealed, holder_name from told`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Takes what holds for what was told, without events: nobody follows a register that was empty. */
export async function takeFunctionsForTold(tx: Tx, on: LocalDate): Promise<void> {
  await sql`delete from function_in_force`.execute(tx);
  await sql`insert into function_in_force ${heldOn(on)}`.execute(tx);
}

const heldOn = (on: LocalDate) => sql`
  select distinct on (enterprise, code, coalesce(holder_company, ''), insz_index) enterprise, code,
    coalesce(holder_company, '') as holder_company, insz_index, insz_sealed,
    given_name || ' ' || family_name as holder_name, start_date as since
  from function_holder where start_date <= ${on} and (end_date is null or ${on} <= end_date)
  order by enterprise, code, coalesce(holder_company, ''), insz_index, start_date`;
