import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { Page, RequestKind } from './requests.ts';

/** Something that an office did, or let lapse. */
export interface Done {
  readonly what: RequestKind | 'activation';
  readonly given_name: string;
  readonly family_name: string;
  readonly document: string;
  /** Who gave the activation, or proposed. */
  readonly by: string;
  readonly at: Date;
  /** Who else looked; null for an activation, and for what nobody decided on in time. */
  readonly decider: string | null;
  readonly outcome: 'given' | 'used' | 'approved' | 'refused' | 'lapsed';
}

/** What an office did, the newest first. What still waits for a decision is not in it. */
export async function historyOf(
  tx: Tx,
  office: string,
  { most, skip }: Page,
  now: Date,
): Promise<{ readonly list: readonly Done[]; readonly count: number }> {
  const decided = sql`office = ${office} and (outcome is not null or expires_at <= ${now})`;
  const found = await sql<Done>`
    select h.what, p.given_name, p.family_name, h.document, b.given_name || ' ' || b.family_name as by, h.at,
      d.given_name || ' ' || d.family_name as decider, h.outcome
    from (
      select id, kind as what, person, document, proposed_by as by, coalesce(decided_at, expires_at) as at,
        decided_by as decider, coalesce(outcome, 'lapsed') as outcome
      from office_request where ${decided}
      union all
      select id, 'activation', person, document, made_by, made_at, null,
        case when used_at is null then 'given' else 'used' end
      from activation where office = ${office}
    ) h
    join person p on p.id = h.person join person b on b.id = h.by left join person d on d.id = h.decider
    order by h.at desc, h.id limit ${most} offset ${skip}`.execute(tx);
  const counted = await sql<{ count: number }>`
    select ((select count(*) from office_request where ${decided})
      + (select count(*) from activation where office = ${office}))::integer as count`.execute(tx);
  return { list: found.rows, count: counted.rows[0]?.count ?? 0 };
}
