import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Tx } from '#store/database.ts';
import type { AuditActor, AuditDetails } from './record.ts';

/** One recorded change, as a company's managers read it. */
export interface HistoryEntry {
  /** Rises with the order of writing. */
  readonly id: number;
  readonly at: Date;
  readonly action: string;
  readonly actor: AuditActor;
  readonly subject: string;
  readonly before: AuditDetails | null;
  readonly after: AuditDetails | null;
}

export interface HistoryAsked {
  /** The company in scope: row-level security shows nothing of another. */
  readonly company: EnterpriseNumber;
  /** Only what was done to these, such as `appointment:0b6e…`. */
  readonly subjects: 'every' | readonly string[];
}

// The condition stands there in full, so that its index is found.
const ofAppointments = ({ company, subjects }: HistoryAsked) => sql`
  from audit.entry where company = ${company} and action like 'btb.%'
  and (${subjects === 'every'} or subject = any(${subjects === 'every' ? [] : subjects}::text[]))`;

const columns = sql`select id, at, action, actor, subject, before, after`;

/** What was recorded of the appointments of a company, the latest first: one page of it, and how much there is. */
export async function appointmentsHistory(
  tx: Tx,
  asked: HistoryAsked,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly entries: readonly HistoryEntry[]; readonly total: number }> {
  const counted = await sql<{ total: number }>`select count(*) as total ${ofAppointments(asked)}`.execute(tx);
  const { rows } = await sql<HistoryEntry>`
    ${columns} ${ofAppointments(asked)} order by id desc limit ${limit} offset ${offset}`.execute(tx);
  return { entries: rows, total: counted.rows[0]?.total ?? 0 };
}

/**
 * The same for who reads on and on: the next ones before an entry, the latest first.
 * @param before the identifier of the last entry that was read; null: from the latest on
 */
export async function appointmentsHistoryBefore(
  tx: Tx,
  asked: HistoryAsked,
  before: number | null,
  limit: number,
): Promise<readonly HistoryEntry[]> {
  const { rows } = await sql<HistoryEntry>`
    ${columns} ${ofAppointments(asked)} and (${before}::bigint is null or id < ${before}::bigint)
    order by id desc limit ${limit}`.execute(tx);
  return rows;
}
