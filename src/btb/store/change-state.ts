import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';

export async function answer(tx: Tx, id: string, state: 'accepted' | 'declined', at: Date): Promise<void> {
  await sql`update appointment set state = ${state}, answered_at = ${at} where id = ${id}`.execute(tx);
}

export async function close(tx: Tx, id: string, state: 'withdrawn' | 'ended', at: Date, by: string): Promise<void> {
  await sql`update appointment set state = ${state}, closed_at = ${at}, closed_by_name = ${by}, closing_kind = ${state}
    where id = ${id}`.execute(tx);
}

/** Marks the invitations of a company whose last day is over, so that a new one can be made, and says which. */
export async function expire(tx: Tx, company: EnterpriseNumber, today: LocalDate): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    update appointment set state = 'expired'
    where company = ${company} and state = 'invited' and last_day < ${today} returning id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Lets appointments in one company be made one after the other, until the transaction ends. */
export async function takeTurn(tx: Tx, company: EnterpriseNumber): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`btb.appoint ${company}`}, 0))`.execute(tx);
}
