import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Tx } from '#store/database.ts';
import type { EndState } from './rights.ts';

export interface NewEvent {
  readonly id: string;
  readonly right: string;
  readonly company: EnterpriseNumber;
  readonly at: Date;
}

export async function addEvents(tx: Tx, events: readonly NewEvent[]): Promise<void> {
  await sql`insert into right_event (id, user_right, company, at, state)
    select one.id, one."right", one.company, one.at, 'pending'
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb)
      as one (id uuid, "right" uuid, company text, at timestamptz)`.execute(tx);
}

/** @param right UUID; null when it has not ended */
export async function eventOfRight(tx: Tx, right: string): Promise<{ readonly id: string } | null> {
  const { rows } = await sql<{ id: string }>`select id from right_event where user_right = ${right}`.execute(tx);
  return rows[0] ?? null;
}

/** Notes what the applications answered. An end that was confirmed stays so. */
export async function noteOutcome(tx: Tx, id: string, state: EndState, at: Date): Promise<void> {
  const confirmedAt = state === 'confirmed' || state === 'no-open-session' ? at : null;
  await sql`update right_event set state = ${state}, confirmed_at = ${confirmedAt}
    where id = ${id} and state in ('pending', 'trying')`.execute(tx);
}

export interface EndedRightRow {
  readonly right: string;
  readonly company: EnterpriseNumber;
  readonly insz_sealed: Buffer;
}

/** Whose right an event ended: needs the scope `across: 'job'`. */
export async function endedRightOf(tx: Tx, event: string): Promise<EndedRightRow | null> {
  const { rows } = await sql<EndedRightRow>`
    select r.id as right, r.company, p.insz_sealed
    from right_event e join user_right r on r.id = e.user_right join person p on p.id = r.person
    where e.id = ${event}`.execute(tx);
  return rows[0] ?? null;
}

/** The company of a right, for a job that knows the right only: needs the scope `across: 'job'`. */
export async function companyOfRight(tx: Tx, right: string): Promise<EnterpriseNumber | null> {
  const { rows } = await sql<{ company: EnterpriseNumber }>`select company from user_right where id = ${right}`.execute(
    tx,
  );
  return rows[0]?.company ?? null;
}
