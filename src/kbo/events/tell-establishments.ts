import { sql } from 'kysely';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';

/**
 * Tells which establishments opened, closed and moved since it was told last. An address that is not known any more is
 * no move.
 * @param dataDay of the data that told it
 * @returns how many events
 */
export async function tellEstablishments(tx: Tx, at: Date, dataDay: LocalDate): Promise<number> {
  const { numAffectedRows } = await sql`
    with changed as (
      select coalesce(n.number, k.number) as number, k.enterprise as before, n.enterprise as after, n.start_date,
        k.place <> '' and n.place <> '' and k.place <> n.place as moved
      from establishment_known k full join establishment_now n on n.number = k.number
      where k.enterprise is distinct from n.enterprise or k.place <> n.place),
    told as (
      select 'establishment-closed' as kind, before as company, number, ${dataDay}::date as day from changed
      where before is not null and before is distinct from after
      union all
      select 'establishment-opened', after, number, start_date from changed
      where after is not null and before is distinct from after
      union all
      select 'establishment-moved', after, number, ${dataDay}::date from changed where before = after and moved)
    insert into kbo_event (position, at, day, kind, company, establishment)
    select (select coalesce(max(position), 0) from kbo_event) + row_number() over (order by number, kind),
      ${at}, day, kind, company, number from told`.execute(tx);
  await takeEstablishmentsForTold(tx);
  return Number(numAffectedRows ?? 0);
}

/** Takes what stands there for what was told; a place that is not known any more stays the last one that was. */
export async function takeEstablishmentsForTold(tx: Tx): Promise<void> {
  await sql`
    delete from establishment_known k where not exists (select from establishment s where s.number = k.number)`.execute(
    tx,
  );
  await sql`
    insert into establishment_known (number, enterprise, place) select number, enterprise, place from establishment_now
    on conflict (number) do update set enterprise = excluded.enterprise,
      place = case when excluded.place = '' then establishment_known.place else excluded.place end
    where (establishment_known.enterprise, establishment_known.place) is distinct from (excluded.enterprise, excluded.place)
  `.execute(tx);
}
