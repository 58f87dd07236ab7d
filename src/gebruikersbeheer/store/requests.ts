import { sql } from 'kysely';
import type { Bounds } from '#btb/index.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { Tx } from '#store/database.ts';
import type { Language } from '#web/languages.ts';

export type RequestState = 'open' | 'approved' | 'refused' | 'withdrawn';

export interface RequestRow {
  readonly id: string;
  readonly company: EnterpriseNumber;
  readonly insz_sealed: Buffer;
  readonly insz_index: Buffer;
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string;
  /** Of the mails to that address. */
  readonly language: Language;
  readonly code: string;
  readonly every_context: boolean;
  readonly contexts: readonly EstablishmentNumber[];
  readonly reason: string;
  readonly asked_at: Date;
  readonly state: RequestState;
  readonly answer: string | null;
  readonly answered_at: Date | null;
  readonly answered_by_name: string | null;
  readonly user_right: string | null;
}

const columns = sql`
  id, company, insz_sealed, insz_index, given_name, family_name, email, language, code, every_context, contexts, reason,
  asked_at, state, answer, answered_at, answered_by_name, user_right`;

/** Adds a request; false when the same person has an open one for the same right in this company. */
export async function addRequest(
  tx: Tx,
  one: Omit<RequestRow, 'state' | 'answer' | 'answered_at' | 'answered_by_name' | 'user_right'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into right_request (id, company, insz_sealed, insz_index, given_name, family_name, email, language, code,
      every_context, contexts, reason, asked_at, state)
    values (${one.id}, ${one.company}, ${one.insz_sealed}, ${one.insz_index}, ${one.given_name}, ${one.family_name},
      ${one.email}, ${one.language}, ${one.code}, ${one.every_context}, ${one.contexts}, ${one.reason}, ${one.asked_at}, 'open')
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

export async function requestById(tx: Tx, id: string): Promise<RequestRow | null> {
  const { rows } = await sql<RequestRow>`select ${columns} from right_request where id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** The same, held until the transaction ends: of two who answer one is second. */
export async function lockRequest(tx: Tx, company: EnterpriseNumber, id: string): Promise<RequestRow | null> {
  const { rows } = await sql<RequestRow>`
    select ${columns} from right_request where id = ${id} and company = ${company} for update`.execute(tx);
  return rows[0] ?? null;
}

/** Within the services and the establishments of one of these: what somebody else must answer is not counted. */
const within = (bounds: readonly AnswerBounds[]) =>
  sql.join(
    bounds.map(
      ({ services, establishments }) => sql`(
        ${services === 'every' ? sql`true` : sql`code = any(${services}::text[])`} and
        ${establishments === 'every' ? sql`true` : sql`not every_context and contexts <@ ${establishments}::text[]`})`,
    ),
    sql` or `,
  );

type AnswerBounds = Pick<Bounds, 'services' | 'establishments'>;

/** Those that wait for an answer of somebody with these bounds, at least one, the longest first. */
export async function openRequests(
  tx: Tx,
  company: EnterpriseNumber,
  bounds: readonly AnswerBounds[],
): Promise<readonly RequestRow[]> {
  const { rows } = await sql<RequestRow>`
    select ${columns} from right_request where company = ${company} and state = 'open' and (${within(bounds)})
    order by asked_at, id limit 500`.execute(tx);
  return rows;
}

/** Those of the person of the sign-in scope, the latest first. */
export async function requestsOfPerson(tx: Tx, inszIndex: Buffer): Promise<readonly RequestRow[]> {
  const { rows } = await sql<RequestRow>`
    select ${columns} from right_request where insz_index = ${inszIndex} order by asked_at desc, id limit 100`.execute(
    tx,
  );
  return rows;
}

/** How many requests were begun since a moment: by the person of the sign-in scope, and by anybody for an address. */
export async function requestsSince(
  tx: Tx,
  { inszIndex, email, since }: { readonly inszIndex: Buffer; readonly email: string; readonly since: Date },
): Promise<{ readonly ofPerson: number; readonly toAddress: number }> {
  const { rows } = await sql<{ of_person: number; to_address: number }>`
    select (select count(*)::int from right_request where insz_index = ${inszIndex} and asked_at > ${since}) as of_person,
      requests_to(${email}, ${since}) as to_address`.execute(tx);
  return { ofPerson: rows[0]?.of_person ?? 0, toAddress: rows[0]?.to_address ?? 0 };
}

export interface RequestAnswer {
  readonly state: Exclude<RequestState, 'open'>;
  readonly answer: string | null;
  readonly at: Date;
  readonly byName: string;
  readonly right: string | null;
}

/** Writes the answer; false when it was answered before. */
export async function answerRequest(
  tx: Tx,
  id: string,
  { state, answer, at, byName, right }: RequestAnswer,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update right_request set state = ${state}, answer = ${answer}, answered_at = ${at}, answered_by_name = ${byName},
      user_right = ${right} where id = ${id} and state = 'open'`.execute(tx);
  return numAffectedRows === 1n;
}

/** The company of an open request, for a job that knows the request only: needs the scope `across: 'job'`. */
export async function companyOfRequest(tx: Tx, id: string): Promise<EnterpriseNumber | null> {
  const { rows } = await sql<{ company: EnterpriseNumber }>`
    select company from right_request where id = ${id} and state = 'open'`.execute(tx);
  return rows[0]?.company ?? null;
}
