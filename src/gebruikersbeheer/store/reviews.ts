import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';

/** A right with what its review needs to know. */
export interface ReviewedRight {
  readonly id: string;
  readonly relation: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string | null;
  readonly code: string;
  readonly every_context: boolean;
  readonly contexts: readonly EstablishmentNumber[];
  readonly until_date: LocalDate | null;
  readonly given_at: Date;
  readonly given_by_name: string;
  readonly confirmed_at: Date | null;
  readonly confirmed_by_name: string | null;
  readonly review_asked_at: Date | null;
  readonly review_warned_at: Date | null;
  /** The last day of the work relation; null: no end is known. */
  readonly relation_end: LocalDate | null;
  /** When the holder last entered for this company; null: not since this is kept. */
  readonly last_entry_at: Date | null;
}

const columns = sql`
  r.id, r.relation, w.given_name, w.family_name, w.email, r.code, r.every_context,
  array(select c.establishment from right_context c where c.user_right = r.id order by 1) as contexts,
  r.until_date, r.given_at, r.given_by_name, r.confirmed_at, r.confirmed_by_name, r.review_asked_at, r.review_warned_at,
  w.end_date as relation_end, w.last_entry_at
  from user_right r join work_relation w on w.id = r.relation`;

/** Companies with a right that was given, or confirmed, before this moment, or that is asked for: across: 'job'. */
export async function companiesToReview(tx: Tx, before: Date, after: string): Promise<readonly EnterpriseNumber[]> {
  const { rows } = await sql<{ company: EnterpriseNumber }>`
    select distinct company from user_right
    where ended_at is null and company > ${after}
      and (review_asked_at is not null or coalesce(confirmed_at, given_at) < ${before})
    order by company limit 500`.execute(tx);
  return rows.map(({ company }) => company);
}

/** Every right of a company that has not been ended: what is next for each is decided elsewhere. */
export async function rightsToReview(tx: Tx, company: EnterpriseNumber): Promise<readonly ReviewedRight[]> {
  const { rows } = await sql<ReviewedRight>`
    select ${columns} where r.company = ${company} and r.ended_at is null
    order by w.search_name, r.given_at, r.id limit 20000`.execute(tx);
  return rows;
}

/** Those whose confirmation is asked, a page of them. */
export async function rightsAsked(tx: Tx, company: EnterpriseNumber, limit: number): Promise<readonly ReviewedRight[]> {
  const { rows } = await sql<ReviewedRight>`
    select ${columns} where r.company = ${company} and r.ended_at is null and r.review_asked_at is not null
    order by w.search_name, r.given_at, r.id limit ${limit}`.execute(tx);
  return rows;
}

/** Notes that their confirmation is asked; answers those of which it was not noted before, by another process. */
export async function noteAsked(tx: Tx, rights: readonly string[], at: Date): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`update user_right set review_asked_at = ${at}
    where id = any(${rights}::uuid[]) and ended_at is null and review_asked_at is null returning id`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** The same of the warning. */
export async function noteWarned(tx: Tx, rights: readonly string[], at: Date): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`update user_right set review_warned_at = ${at}
    where id = any(${rights}::uuid[]) and ended_at is null and review_warned_at is null returning id`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** Does a right that was warned of still wait? Somebody may have confirmed it meanwhile. */
export async function stillWaits(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from user_right where id = ${id} and ended_at is null and review_warned_at is not null`.execute(tx);
  return rows.length > 0;
}

/** Confirms rights: they go on, and the asking is over. Those that ended meanwhile are left. */
export async function noteConfirmed(
  tx: Tx,
  company: EnterpriseNumber,
  rights: readonly string[],
  { at, byName }: { readonly at: Date; readonly byName: string },
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    update user_right set confirmed_at = ${at}, confirmed_by_name = ${byName}, review_asked_at = null,
      review_warned_at = null
    where id = any(${rights}::uuid[]) and company = ${company} and ended_at is null returning id`.execute(tx);
  return rows.map(({ id }) => id);
}
