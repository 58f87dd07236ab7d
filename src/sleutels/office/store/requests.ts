import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

export const requestKinds = ['phone', 'stop-codes', 'release', 'number', 'merge'] as const;

export type RequestKind = (typeof requestKinds)[number];

export interface OfficeRequest {
  readonly id: string;
  readonly office: string;
  readonly kind: RequestKind;
  readonly person: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly details_sealed: Buffer;
  readonly document: string;
  readonly proposed_by: string;
  readonly proposer: string;
  readonly proposed_at: Date;
  readonly expires_at: Date;
  readonly decided_at: Date | null;
  readonly decider: string | null;
  readonly outcome: 'approved' | 'refused' | null;
}

export async function insertRequest(
  tx: Tx,
  one: {
    readonly id: string;
    readonly office: string;
    readonly kind: RequestKind;
    readonly person: string;
    readonly detailsSealed: Buffer;
    readonly document: string;
    readonly proposedBy: string;
    readonly at: Date;
    readonly until: Date;
  },
): Promise<void> {
  await sql`
    insert into office_request (id, office, kind, person, details_sealed, document, proposed_by, proposed_at, expires_at)
    values (${one.id}, ${one.office}, ${one.kind}, ${one.person}, ${one.detailsSealed}, ${one.document},
      ${one.proposedBy}, ${one.at}, ${one.until})`.execute(tx);
}

const columns = sql`
  r.id, r.office, r.kind, r.person, p.given_name, p.family_name, r.details_sealed, r.document, r.proposed_by,
  b.given_name || ' ' || b.family_name as proposer, r.proposed_at, r.expires_at, r.decided_at,
  d.given_name || ' ' || d.family_name as decider, r.outcome
  from office_request r
  join person p on p.id = r.person
  join person b on b.id = r.proposed_by
  left join person d on d.id = r.decided_by`;

/** The requests of an office: the open ones first, then the newest. */
export async function requestsOf(
  tx: Tx,
  office: string,
  { most, skip }: { readonly most: number; readonly skip: number },
): Promise<{ readonly list: readonly OfficeRequest[]; readonly count: number }> {
  const found = await sql<OfficeRequest>`
    select ${columns} where r.office = ${office}
    order by r.outcome is not null, r.proposed_at desc limit ${most} offset ${skip}`.execute(tx);
  const counted = await sql<{ count: number }>`
    select count(*)::integer as count from office_request where office = ${office}`.execute(tx);
  return { list: found.rows, count: counted.rows[0]?.count ?? 0 };
}

/** One request, locked until the transaction ends, so that two who decide do so in turn. */
export async function findRequest(tx: Tx, id: string): Promise<OfficeRequest | null> {
  await sql`select id from office_request where id = ${id} for update`.execute(tx);
  const found = await sql<OfficeRequest>`select ${columns} where r.id = ${id}`.execute(tx);
  return found.rows[0] ?? null;
}

/** @throws a check violation when who decides is who proposed */
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
