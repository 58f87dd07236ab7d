import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { Language } from '#web/languages.ts';
import type { RequestFacts, RequestState } from '../rules/request-state.ts';

export interface RequestRow {
  readonly id: string;
  readonly company: EnterpriseNumber;
  readonly asker_index: Buffer;
  readonly asker_id: string;
  readonly asker_name: string;
  readonly asker_email: string;
  readonly asker_key: string;
  readonly insz_sealed: Buffer;
  readonly insz_index: Buffer;
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string;
  readonly phone: string;
  readonly reason: string;
  readonly language: Language;
  readonly state: RequestState;
  readonly in_charge: string | null;
  readonly approved_by: readonly string[];
  readonly last_day: LocalDate | null;
  readonly created_at: Date;
  readonly changed_at: Date;
  readonly appointment: string | null;
}

export type NewRequest = Omit<
  RequestRow,
  'state' | 'in_charge' | 'approved_by' | 'last_day' | 'appointment' | 'changed_at'
>;

const columns = sql`id, company, asker_index, asker_id, asker_name, asker_email, asker_key, insz_sealed, insz_index,
  given_name, family_name, email, phone, reason, language, state, in_charge, approved_by, last_day, created_at,
  changed_at, appointment`;

/** False when the same was asked already and is not over, or the identifier is taken. */
export async function addRequest(tx: Tx, one: NewRequest): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into exception_request (id, company, asker_index, asker_id, asker_name, asker_email, asker_key, insz_sealed,
      insz_index, given_name, family_name, email, phone, reason, language, state, created_at, changed_at)
    values (${one.id}, ${one.company}, ${one.asker_index}, ${one.asker_id}, ${one.asker_name}, ${one.asker_email},
      ${one.asker_key}, ${one.insz_sealed}, ${one.insz_index}, ${one.given_name}, ${one.family_name}, ${one.email},
      ${one.phone}, ${one.reason}, ${one.language}, 'draft', ${one.created_at}, ${one.created_at})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

/** Lets the requests of one person begin one after the other, until the transaction ends. */
export async function takeAskTurn(tx: Tx, asker: Buffer): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`btb.ask ${asker.toString('hex')}`}, 0))`.execute(tx);
}

/** Locked until the transaction ends; null: not there, or not for this scope. */
export async function lockRequest(tx: Tx, id: string): Promise<RequestRow | null> {
  const { rows } = await sql<RequestRow>`select ${columns} from exception_request where id = ${id} for update`.execute(
    tx,
  );
  return rows[0] ?? null;
}

export async function requestById(tx: Tx, id: string): Promise<RequestRow | null> {
  const { rows } = await sql<RequestRow>`select ${columns} from exception_request where id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

export async function requestsOfAsker(tx: Tx, asker: Buffer): Promise<readonly RequestRow[]> {
  const { rows } = await sql<RequestRow>`select ${columns} from exception_request where asker_index = ${asker}
    order by created_at desc, id limit 100`.execute(tx);
  return rows;
}

/** What waits for staff, or for the days to object: the one that waits longest first. */
export async function requestsToDo(tx: Tx, limit: number, offset: number): Promise<readonly RequestRow[]> {
  const { rows } = await sql<RequestRow>`select ${columns} from exception_request
    where state in ('sent', 'taken', 'more-asked', 'waiting', 'objected')
    order by changed_at, id limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}

export async function countToDo(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from exception_request
    where state in ('sent', 'taken', 'more-asked', 'waiting', 'objected')`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** Requests about a company that two approved, and to which somebody may still object. */
export async function requestsWaiting(tx: Tx, company: EnterpriseNumber): Promise<readonly RequestRow[]> {
  const { rows } = await sql<RequestRow>`select ${columns} from exception_request
    where company = ${company} and state = 'waiting' order by last_day, id limit 100`.execute(tx);
  return rows;
}

export interface Change {
  readonly state: RequestState;
  readonly inCharge?: string | null;
  readonly approvedBy?: readonly string[];
  readonly lastDay?: LocalDate | null;
  readonly appointment?: string;
}

export async function changeRequest(tx: Tx, row: RequestRow, change: Change, at: Date): Promise<void> {
  await sql`update exception_request set state = ${change.state}, changed_at = ${at},
      in_charge = ${change.inCharge === undefined ? row.in_charge : change.inCharge},
      approved_by = ${change.approvedBy ?? row.approved_by}::uuid[],
      last_day = ${change.lastDay === undefined ? row.last_day : change.lastDay},
      appointment = ${change.appointment ?? row.appointment}
    where id = ${row.id}`.execute(tx);
}

/** With its documents: only of what nobody else ever saw. */
export async function removeRequest(tx: Tx, id: string): Promise<void> {
  await sql`delete from exception_request where id = ${id} and state = 'draft'`.execute(tx);
}

/** The hashes of who objected, as text. */
export async function objectorsOf(tx: Tx, request: string): Promise<readonly string[]> {
  const { rows } = await sql<{ person_index: Buffer }>`select person_index from exception_objection
    where request = ${request} limit 1000`.execute(tx);
  return rows.map(({ person_index: index }) => index.toString('hex'));
}

export async function addObjection(tx: Tx, request: string, person: Buffer, at: Date): Promise<void> {
  await sql`insert into exception_objection (request, person_index, at) values (${request}, ${person}, ${at})`.execute(
    tx,
  );
}

/** What the rules see of a request. */
export const factsOf = (row: RequestRow, more: Pick<RequestFacts, 'objectors' | 'newDocuments'>): RequestFacts => ({
  state: row.state,
  asker: row.asker_index.toString('hex'),
  appointee: row.insz_index.toString('hex'),
  inCharge: row.in_charge,
  approvedBy: row.approved_by,
  lastDay: row.last_day,
  ...more,
});
