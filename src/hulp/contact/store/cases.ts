import { sql } from 'kysely';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { Language } from '#web/languages.ts';
import type { CaseNumber } from '../rules/case-number.ts';
import type { CaseState, CloseReason } from '../rules/case-state.ts';
import type { AnswerWay, Team, Topic } from '../rules/contact-form.ts';
import type { CaseKind } from '../rules/deadlines.ts';

export interface CaseRow {
  readonly id: string;
  readonly number: CaseNumber;
  readonly kind: CaseKind;
  readonly topic: Topic;
  readonly language: Language;
  readonly sealed: Buffer;
  readonly way: AnswerWay;
  readonly has_mail: boolean;
  readonly reference: string | null;
  readonly follow_hash: Buffer;
  readonly sender_index: Buffer | null;
  readonly state: CaseState;
  readonly team: Team;
  readonly in_charge: string | null;
  readonly received_at: Date;
  readonly confirm_by: LocalDate;
  readonly answer_by: LocalDate;
  readonly confirmed_at: Date | null;
  readonly answered_at: Date | null;
  readonly due_on: LocalDate | null;
  readonly ended_at: Date | null;
  readonly closed_because: CloseReason | null;
  readonly changed_at: Date;
  readonly version: number;
}

export type NewCase = Omit<
  CaseRow,
  'state' | 'in_charge' | 'answered_at' | 'ended_at' | 'closed_because' | 'changed_at' | 'version'
>;

const columns = sql`id, number, kind, topic, language, sealed, way, has_mail, reference, follow_hash, sender_index, state, team, in_charge,
  received_at, confirm_by, answer_by, confirmed_at, answered_at, due_on, ended_at, closed_because, changed_at, version`;

/** False when the identifier or the number is taken. */
export async function addCase(tx: Tx, one: NewCase): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into contact_case (id, number, kind, topic, language, sealed, way, has_mail, reference, follow_hash,
      sender_index, state, team, received_at, confirm_by, answer_by, confirmed_at, due_on, changed_at)
    values (${one.id}, ${one.number}, ${one.kind}, ${one.topic}, ${one.language}, ${one.sealed}, ${one.way},
      ${one.has_mail}, ${one.reference}, ${one.follow_hash}, ${one.sender_index}, 'new', ${one.team},
      ${one.received_at}, ${one.confirm_by}, ${one.answer_by}, ${one.confirmed_at}, ${one.due_on}, ${one.received_at})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

/** Whether a row is of who this scope names. Row-level security shows who keeps the help the cases of others as well. */
export const isOf = (row: Pick<CaseRow, 'follow_hash' | 'sender_index'>, person: string): boolean =>
  row.follow_hash.toString('hex') === person || row.sender_index?.toString('hex') === person;

/** null: not there, or not for this scope. */
export async function caseById(tx: Tx, id: string): Promise<CaseRow | null> {
  const { rows } = await sql<CaseRow>`select ${columns} from contact_case where id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

export async function caseByNumber(tx: Tx, number: CaseNumber): Promise<CaseRow | null> {
  const { rows } = await sql<CaseRow>`select ${columns} from contact_case where number = ${number}`.execute(tx);
  return rows[0] ?? null;
}

/** Locked until the transaction ends: of two who decide at once, the second sees what the first did. */
export async function lockCase(tx: Tx, number: CaseNumber): Promise<CaseRow | null> {
  const { rows } = await sql<CaseRow>`select ${columns} from contact_case where number = ${number} for update`.execute(
    tx,
  );
  return rows[0] ?? null;
}

/** What a secret opens; null when it opens nothing. In the scope of its hash. */
export async function caseBySecret(tx: Tx, hash: Buffer): Promise<CaseRow | null> {
  const { rows } = await sql<CaseRow>`select ${columns} from contact_case where follow_hash = ${hash}`.execute(tx);
  return rows[0] ?? null;
}

/** What this scope sees of its own, the newest first. */
export async function casesOfSender(tx: Tx, person: string): Promise<readonly CaseRow[]> {
  const { rows } = await sql<CaseRow>`select ${columns} from contact_case
    where sender_index = decode(${person}, 'hex') order by received_at desc, id limit 100`.execute(tx);
  return rows;
}

export interface Change {
  readonly state?: CaseState;
  readonly inCharge?: string | null;
  readonly team?: Team;
  readonly reference?: string;
  readonly confirmedAt?: Date;
  readonly answeredAt?: Date;
  readonly dueOn?: LocalDate | null;
  readonly endedAt?: Date | null;
  readonly closedBecause?: CloseReason | null;
}

export async function changeCase(tx: Tx, row: CaseRow, change: Change, at: Date): Promise<void> {
  const or = <T>(given: T | undefined, before: T): T => (given === undefined ? before : given);
  await sql`update contact_case set state = ${change.state ?? row.state},
      in_charge = ${or(change.inCharge, row.in_charge)}, team = ${change.team ?? row.team},
      reference = ${change.reference ?? row.reference}, confirmed_at = ${change.confirmedAt ?? row.confirmed_at},
      answered_at = ${change.answeredAt ?? row.answered_at}, due_on = ${or(change.dueOn, row.due_on)},
      ended_at = ${or(change.endedAt, row.ended_at)},
      closed_because = ${or(change.closedBecause, row.closed_because)}, changed_at = ${at}, version = version + 1
    where id = ${row.id}`.execute(tx);
}

/** With all that belongs to it: only a job may. */
export async function removeCase(tx: Tx, id: string): Promise<void> {
  await sql`delete from contact_case where id = ${id}`.execute(tx);
}

/** What goes on by itself: answered and silent since, closed, or taken back before these moments; the oldest first. */
export async function silentCases(
  tx: Tx,
  before: { readonly answered: Date; readonly closed: Date; readonly withdrawn: Date },
  limit: number,
): Promise<readonly CaseRow[]> {
  const { rows } = await sql<CaseRow>`select ${columns} from contact_case
    where (state = 'answered' and changed_at < ${before.answered}) or (state = 'closed' and ended_at < ${before.closed})
      or (state = 'withdrawn' and ended_at < ${before.withdrawn})
    order by changed_at, id limit ${limit} for update skip locked`.execute(tx);
  return rows;
}

/** What somebody who left had in hand waits again for whoever takes it. How many. */
export async function releaseCases(tx: Tx, staff: string): Promise<number> {
  const { numAffectedRows } = await sql`update contact_case set in_charge = null, version = version + 1,
      state = case state when 'taken' then 'new' else state end
    where in_charge = ${staff}`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}
