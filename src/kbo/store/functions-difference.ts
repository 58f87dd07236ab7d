import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';

/** One function by which a file that waits differs from the one in use. */
export interface FunctionDifference {
  /** ended: it is in the file no more; changed: its end or the name of its holder is another. */
  readonly kind: 'begun' | 'ended' | 'changed';
  readonly company: EnterpriseNumber;
  readonly code: string;
  readonly holderCompany: EnterpriseNumber | null;
  readonly name: string;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  /** What stood there before, where that is another. */
  readonly before: { readonly name: string; readonly until: LocalDate | null } | null;
}

/** Everything by which they differ, counted, and the first of it. */
export interface Differences {
  readonly begun: number;
  readonly ended: number;
  readonly changed: number;
  readonly first: readonly FunctionDifference[];
}

const shown = 50;

const holders = (table: 'function_holder' | 'functions_staged') => sql`
  select distinct on (enterprise, code, coalesce(holder_company, ''), insz_index, start_date)
    enterprise, code, coalesce(holder_company, '') as holder, insz_index, start_date, end_date,
    given_name || ' ' || family_name as name
  from ${sql.table(table)}
  order by enterprise, code, coalesce(holder_company, ''), insz_index, start_date, end_date desc nulls first`;

const different = sql`
  with present as (${holders('function_holder')}), coming as (${holders('functions_staged')})
  select case when p.enterprise is null then 'begun' when c.enterprise is null then 'ended' else 'changed' end as kind,
    enterprise as company, code, nullif(holder, '') as "holderCompany", coalesce(c.name, p.name) as name,
    start_date as since, case when c.enterprise is null then p.end_date else c.end_date end as until,
    p.name as name_before, p.end_date as until_before
  from present p full join coming c using (enterprise, code, holder, insz_index, start_date)
  where p.enterprise is null or c.enterprise is null or p.end_date is distinct from c.end_date or p.name <> c.name`;

/** By what the file that waits differs from the one in use; the ended first, as they take power away. */
export async function differences(tx: Tx): Promise<Differences> {
  const counted = await sql<{ kind: FunctionDifference['kind']; total: number }>`
    select kind, count(*) as total from (${different}) different group by kind`.execute(tx);
  const count = (kind: FunctionDifference['kind']): number => counted.rows.find((row) => row.kind === kind)?.total ?? 0;
  const { rows } = await sql<FunctionDifference & { name_before: string; until_before: LocalDate | null }>`
    select * from (${different}) different
    order by array_position(array['ended', 'changed', 'begun'], kind), company, code, name, since
    limit ${shown}`.execute(tx);
  return {
    begun: count('begun'),
    ended: count('ended'),
    changed: count('changed'),
    first: rows.map(({ name_before, until_before, ...row }) => ({
      ...row,
      before: row.kind === 'changed' ? { name: name_before, until: until_before } : null,
    })),
  };
}
