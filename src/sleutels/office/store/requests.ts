import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { RequestFacts } from '../rules/may-decide.ts';

export const requestKinds = ['phone', 'stop-codes', 'release', 'number', 'mistake', 'merge'] as const;

export type RequestKind = (typeof requestKinds)[number];

export interface OfficeRequest {
  readonly id: string;
  readonly office: string;
  readonly kind: RequestKind;
  readonly person: string;
  /** The record that goes in a merge. */
  readonly other: string | null;
  readonly other_name: string | null;
  /** One of them became part of another record since. */
  readonly gone: boolean;
  readonly given_name: string;
  readonly family_name: string;
  readonly details_sealed: Buffer;
  readonly document: string;
  /** Who that is now, also when two records of theirs were merged since. */
  readonly proposed_by: string;
  readonly proposer: string;
  readonly proposed_at: Date;
  readonly expires_at: Date;
  readonly decided_at: Date | null;
  readonly decider: string | null;
  readonly outcome: 'approved' | 'refused' | null;
  readonly phone_mac: Buffer | null;
  readonly phone_tries: number;
  readonly phone_expires_at: Date | null;
  readonly phone_confirmed_at: Date | null;
}

export const factsOf = (request: OfficeRequest): RequestFacts => ({
  office: request.office,
  about: [request.person, ...(request.other === null ? [] : [request.other])],
  proposedBy: request.proposed_by,
  expiresAt: request.expires_at,
  decided: request.outcome !== null,
});

export async function insertRequest(
  tx: Tx,
  one: {
    readonly id: string;
    readonly office: string;
    readonly kind: RequestKind;
    readonly person: string;
    readonly other: string | null;
    readonly detailsSealed: Buffer;
    readonly document: string;
    readonly proposedBy: string;
    readonly at: Date;
    readonly until: Date;
    /** For a phone: what is kept of the code that went there. */
    readonly phoneMac: Buffer | null;
    readonly phoneUntil: Date | null;
  },
): Promise<void> {
  await sql`
    insert into office_request (id, office, kind, person, other, details_sealed, document, proposed_by, proposed_at,
      expires_at, phone_mac, phone_expires_at)
    values (${one.id}, ${one.office}, ${one.kind}, ${one.person}, ${one.other}, ${one.detailsSealed}, ${one.document},
      ${one.proposedBy}, ${one.at}, ${one.until}, ${one.phoneMac}, ${one.phoneUntil})`.execute(tx);
}

const columns = sql`
  r.id, r.office, r.kind, r.person, r.other, p.given_name, p.family_name, r.details_sealed, r.document,
  p.merged_into is not null or o.merged_into is not null as gone,
  o.given_name || ' ' || o.family_name as other_name, coalesce(b.merged_into, b.id) as proposed_by,
  b.given_name || ' ' || b.family_name as proposer, r.proposed_at, r.expires_at, r.decided_at,
  d.given_name || ' ' || d.family_name as decider, r.outcome,
  r.phone_mac, r.phone_tries, r.phone_expires_at, r.phone_confirmed_at
  from office_request r
  join person p on p.id = r.person
  left join person o on o.id = r.other
  join person b on b.id = r.proposed_by
  left join person d on d.id = r.decided_by`;

export interface Page {
  readonly most: number;
  readonly skip: number;
}

/** What waits for a decision at an office, the oldest first. */
export async function openRequests(
  tx: Tx,
  office: string,
  { most, skip }: Page,
  now: Date,
): Promise<{ readonly list: readonly OfficeRequest[]; readonly count: number }> {
  const open = sql`r.office = ${office} and r.outcome is null and r.expires_at > ${now}`;
  const found = await sql<OfficeRequest>`
    select ${columns} where ${open} order by r.proposed_at, r.id limit ${most} offset ${skip}`.execute(tx);
  const counted = await sql<{ count: number }>`
    select count(*)::integer as count from office_request r where ${open}`.execute(tx);
  return { list: found.rows, count: counted.rows[0]?.count ?? 0 };
}

/** One request, locked until the transaction ends, so that two who decide do so in turn. */
export async function findRequest(tx: Tx, id: string): Promise<OfficeRequest | null> {
  await sql`select id from office_request where id = ${id} for update`.execute(tx);
  const found = await sql<OfficeRequest>`select ${columns} where r.id = ${id}`.execute(tx);
  return found.rows[0] ?? null;
}

/** @throws a check violation when who decides is who proposed or whom it is about, or a phone was not confirmed */
export async function decideRequest(
  tx: Tx,
  id: string,
  by: string,
  outcome: 'approved' | 'refused',
  now: Date,
): Promise<void> {
  await sql`
    update office_request set decided_by = ${by}, decided_at = ${now}, outcome = ${outcome}
    where id = ${id} and outcome is null`.execute(tx);
}

export async function countWrongPhoneCode(tx: Tx, id: string): Promise<void> {
  await sql`update office_request set phone_tries = phone_tries + 1 where id = ${id}`.execute(tx);
}

export async function confirmPhone(tx: Tx, id: string, now: Date): Promise<void> {
  await sql`update office_request set phone_confirmed_at = ${now}, phone_mac = null where id = ${id}`.execute(tx);
}
