import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { ClosingKind } from '../rules/appointment-facts.ts';
import type { AppointmentRow } from './appointments.ts';

export async function answer(tx: Tx, id: string, state: 'accepted' | 'declined', at: Date): Promise<void> {
  await sql`update appointment set state = ${state}, answered_at = ${at} where id = ${id}`.execute(tx);
}

export interface End {
  readonly state: 'withdrawn' | 'ended';
  readonly kind: ClosingKind;
  readonly at: Date;
  /** The name of who did it. */
  readonly by: string;
}

export async function close(tx: Tx, id: string, { state, kind, at, by }: End): Promise<void> {
  await sql`update appointment set state = ${state}, closed_at = ${at}, closed_by_name = ${by}, closing_kind = ${kind}
    where id = ${id}`.execute(tx);
}

/** @param suspended by whom and since when; null: it holds again */
export async function pause(
  tx: Tx,
  id: string,
  suspended: { readonly at: Date; readonly by: string } | null,
): Promise<void> {
  await sql`update appointment set suspended_at = ${suspended?.at ?? null}, suspended_by_name = ${suspended?.by ?? null}
    where id = ${id}`.execute(tx);
}

/** Notes that the invited person looked at the invitation; only the first time counts. */
export async function markOpened(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update appointment set opened_at = ${at} where id = ${id} and opened_at is null`.execute(tx);
}

/** An invitation is open (again) through `lastDay`; false when the person has another live one by now. */
export async function reopen(
  tx: Tx,
  { id, company, insz_index: index }: Pick<AppointmentRow, 'id' | 'company' | 'insz_index'>,
  at: Date,
  lastDay: LocalDate,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update appointment set state = 'invited', last_sent_at = ${at}, times_sent = times_sent + 1, last_day = ${lastDay}
    where id = ${id} and not exists (select from appointment other where other.company = ${company}
      and other.insz_index = ${index} and other.id <> ${id} and other.state in ('invited', 'accepted'))`.execute(tx);
  return numAffectedRows === 1n;
}

/** Marks the invitations of a company whose last day is over, so that a new one can be made, and says which. */
export async function expire(tx: Tx, company: EnterpriseNumber, today: LocalDate): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    update appointment set state = 'expired'
    where company = ${company} and state = 'invited' and last_day < ${today} returning id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Ends the tasks of a company whose last day is over, as of the end of that day in Belgium, and says which. */
export async function lapse(tx: Tx, company: EnterpriseNumber, today: LocalDate): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    update appointment set state = 'ended', closing_kind = 'ended',
      closed_at = (until_date + 1)::timestamp at time zone 'Europe/Brussels'
    where company = ${company} and state = 'accepted' and until_date < ${today} returning id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Lets appointments in one company be made one after the other, until the transaction ends. */
export async function takeTurn(tx: Tx, company: EnterpriseNumber): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`btb.appoint ${company}`}, 0))`.execute(tx);
}
