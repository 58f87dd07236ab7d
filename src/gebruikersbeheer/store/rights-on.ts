import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { Contexts } from '../rules/contexts.ts';
import type { RelationKind } from '../rules/relation-fields.ts';

/** A right with who holds it. */
export interface RightOn {
  readonly id: string;
  readonly relation: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly kind: RelationKind;
  readonly function_title: string | null;
  readonly code: string;
  readonly every_context: boolean;
  /** Those that are named; none when it holds for every establishment. */
  readonly contexts: readonly EstablishmentNumber[];
  readonly from_date: LocalDate;
  readonly until_date: LocalDate | null;
  readonly given_at: Date;
  readonly given_by_name: string;
  readonly given_capacity: string | null;
  /** When the holder last entered for this company, and with which key; null: not since this is kept. */
  readonly last_entry_at: Date | null;
  readonly last_entry_key: string | null;
}

/** Which rights of a company are wanted. */
export interface RightsAsked {
  /** The rights that opened something on this day, as it is known now; that day may be past or to come. */
  readonly on: LocalDate;
  /** Words that must all occur in the name of the holder, folded as `foldName` does. */
  readonly words: readonly string[];
  /** Only these rights of the catalogue; null: every one. */
  readonly codes: readonly string[] | null;
  readonly establishment: EstablishmentNumber | null;
  /** Only those that end on this day or before. */
  readonly endsBy: LocalDate | null;
  readonly sees: Contexts;
}

/** The first that are shown, by name or by what ends first. */
export type RightOrder = 'name' | 'until' | 'given';

const columns = sql`
  r.id, r.relation, w.given_name, w.family_name, w.kind, w.function_title, r.code, r.every_context,
  array(select c.establishment from right_context c where c.user_right = r.id order by 1) as contexts,
  r.from_date, r.until_date, r.given_at, r.given_by_name, r.given_capacity, w.last_entry_at,
  w.last_entry_key`;

const holds = (context: readonly EstablishmentNumber[]) => sql`(r.every_context or exists (
  select from right_context c where c.user_right = r.id and c.establishment = any(${context}::text[])))`;

const asked = (company: EnterpriseNumber, { on, words, codes, establishment, endsBy, sees }: RightsAsked) => sql`
  from user_right r
  join work_relation w on w.id = r.relation
  where r.company = ${company}
    and r.from_date <= ${on} and (r.until_date is null or ${on}::date <= r.until_date)
    and (r.ended_at is null or ${on}::date < (r.ended_at at time zone 'Europe/Brussels')::date)
    and w.start_date <= ${on} and (w.end_date is null or ${on}::date <= w.end_date)
    and (${codes}::text[] is null or r.code = any(${codes}::text[]))
    and (${endsBy}::date is null or r.until_date <= ${endsBy})
    and ${establishment === null ? sql`true` : holds([establishment])}
    and ${sees === 'every' ? sql`true` : holds(sees)}
    and not exists (select 1 from unnest(${words}::text[]) word where position(word in w.search_name) = 0)`;

const orders = {
  name: sql`search_name, given_at desc, id`,
  until: sql`until_date nulls last, search_name, id`,
  given: sql`given_at desc, id`,
} as const;

/**
 * A page of them, and how many there are in all. The list is gone through once, with what it is sorted by and nothing
 * more; the rest is read for the rows of the page.
 */
export async function rightsOn(
  tx: Tx,
  company: EnterpriseNumber,
  wanted: RightsAsked,
  { order, limit, offset }: { readonly order: RightOrder; readonly limit: number; readonly offset: number },
): Promise<{ readonly rights: readonly RightOn[]; readonly total: number }> {
  const { rows } = await sql<RightOn & { readonly total: number }>`
    with found as materialized (select r.id, w.search_name, r.until_date, r.given_at ${asked(company, wanted)}),
      shown as (select id, row_number() over (order by ${orders[order]}) as place from found
        order by ${orders[order]} limit ${limit} offset ${offset})
    select ${columns}, (select count(*) from found) as total
    from shown
    join user_right r on r.id = shown.id
    join work_relation w on w.id = r.relation
    order by shown.place`.execute(tx);
  if (rows.length > 0 || offset === 0) return { rights: rows, total: rows[0]?.total ?? 0 };
  // Beyond the last page nothing is shown, and the number is still told.
  const { rows: counted } = await sql<{ total: number }>`select count(*) as total ${asked(company, wanted)}`.execute(
    tx,
  );
  return { rights: [], total: counted[0]?.total ?? 0 };
}

/** The next of them in the order of their identifiers, to write all of them to a file. */
export async function rightsAfter(
  tx: Tx,
  company: EnterpriseNumber,
  wanted: RightsAsked,
  after: string,
  limit: number,
): Promise<readonly RightOn[]> {
  const { rows } = await sql<RightOn>`
    select ${columns}
    from (select r.id ${asked(company, wanted)} and r.id > ${after}::uuid order by r.id limit ${limit}) found
    join user_right r on r.id = found.id
    join work_relation w on w.id = r.relation
    order by r.id`.execute(tx);
  return rows;
}
