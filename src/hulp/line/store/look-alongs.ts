import { sql, type RawBuilder } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Tx } from '#store/database.ts';
import type { LookAlongFacts } from '../rules/look-along.ts';

/** A request to look along, with all that became of it. */
export interface LookAlong extends LookAlongFacts {
  readonly id: string;
  readonly reference: string;
  readonly staffName: string;
  readonly personIndex: Buffer;
  readonly company: EnterpriseNumber;
  readonly reason: string;
  /** Sealed; null where the company does not know the caller, or nothing was approved. */
  readonly callerName: Buffer | null;
  readonly openings: readonly Date[];
}

interface Row {
  readonly id: string;
  readonly reference: string;
  readonly staff_name: string;
  readonly person_index: Buffer;
  readonly company: EnterpriseNumber;
  readonly reason: string;
  readonly asked_at: Date;
  readonly answer: 'approved' | 'refused' | null;
  readonly answered_at: Date | null;
  readonly caller_name: Buffer | null;
  readonly ended_by: 'caller' | 'staff' | null;
  readonly ended_at: Date | null;
  readonly openings: readonly Date[] | null;
}

const lookAlongOf = (row: Row): LookAlong => ({
  id: row.id,
  reference: row.reference,
  staffName: row.staff_name,
  personIndex: row.person_index,
  company: row.company,
  reason: row.reason,
  askedAt: row.asked_at,
  answer: row.answer === null || row.answered_at === null ? null : { kind: row.answer, at: row.answered_at },
  end: row.ended_by === null || row.ended_at === null ? null : { by: row.ended_by, at: row.ended_at },
  callerName: row.caller_name,
  openings: row.openings ?? [],
});

async function read(tx: Tx, where: RawBuilder<unknown>, limit: number): Promise<readonly LookAlong[]> {
  const { rows } = await sql<Row>`
    select l.id, l.reference, l.staff_name, l.person_index, l.company, l.reason, l.asked_at,
      a.answer, a.at as answered_at, a.caller_name, e.by as ended_by, e.at as ended_at,
      (select array_agg(o.at order by o.at) from look_along_opening o where o.look_along = l.id) as openings
    from look_along l
    left join look_along_answer a on a.look_along = l.id
    left join look_along_end e on e.look_along = l.id
    where ${where} order by l.asked_at desc, l.id limit ${limit}`.execute(tx);
  return rows.map(lookAlongOf);
}

/** What is older stays in the record; a page of it helps nobody. */
const most = 50;

export const ofPerson = (tx: Tx, index: Buffer): Promise<readonly LookAlong[]> =>
  read(tx, sql`l.person_index = ${index}`, most);

export const ofPersonById = async (tx: Tx, index: Buffer, id: string): Promise<LookAlong | null> =>
  (await read(tx, sql`l.person_index = ${index} and l.id = ${id}`, 1))[0] ?? null;

/** @param member the row of who asked among the staff */
export const ofStaff = (tx: Tx, member: string): Promise<readonly LookAlong[]> =>
  read(tx, sql`l.staff = ${member}`, 20);

export const ofStaffById = async (tx: Tx, member: string, id: string): Promise<LookAlong | null> =>
  (await read(tx, sql`l.staff = ${member} and l.id = ${id}`, 1))[0] ?? null;

/** Only what was approved concerns a company: of the rest nobody saw anything. */
export const ofCompany = (tx: Tx, company: EnterpriseNumber): Promise<readonly LookAlong[]> =>
  read(tx, sql`l.company = ${company} and a.answer = 'approved'`, most);

export interface NewLookAlong {
  readonly id: string;
  readonly reference: string;
  readonly member: string;
  readonly staffName: string;
  readonly personIndex: Buffer;
  readonly company: EnterpriseNumber;
  readonly reason: string;
  readonly at: Date;
}

export async function addLookAlong(tx: Tx, one: NewLookAlong): Promise<void> {
  await sql`
    insert into look_along (id, reference, staff, staff_name, person_index, company, reason, asked_at)
    values (${one.id}, ${one.reference}, ${one.member}, ${one.staffName}, ${one.personIndex}, ${one.company},
      ${one.reason}, ${one.at})`.execute(tx);
}

/** False when it was answered already, also at this very moment. */
export async function addAnswer(
  tx: Tx,
  id: string,
  answer: { readonly kind: 'approved' | 'refused'; readonly at: Date; readonly callerName: Buffer | null },
): Promise<boolean> {
  const added = await sql`
    insert into look_along_answer (look_along, answer, at, caller_name)
    values (${id}, ${answer.kind}, ${answer.at}, ${answer.callerName}) on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}

export async function addEnd(tx: Tx, id: string, by: 'caller' | 'staff', at: Date): Promise<boolean> {
  const added = await sql`
    insert into look_along_end (look_along, by, at) values (${id}, ${by}, ${at}) on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}

export async function addOpening(tx: Tx, id: string, lookAlong: string, at: Date): Promise<void> {
  await sql`insert into look_along_opening (id, look_along, at) values (${id}, ${lookAlong}, ${at})`.execute(tx);
}

/** One after the other: an answer, a stop and a view of the same request do not cross. */
export const inTurn = (tx: Tx, id: string): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`look-along ${id}`}, 0))`.execute(tx);
