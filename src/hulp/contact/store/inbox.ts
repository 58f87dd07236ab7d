import { sql, type RawBuilder } from 'kysely';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { CaseState } from '../rules/case-state.ts';
import type { Team } from '../rules/contact-form.ts';
import type { CaseKind } from '../rules/deadlines.ts';
import type { CaseNumber } from '../rules/case-number.ts';

export const inboxFilters = ['open', 'mine', 'late', 'closed'] as const;

export type InboxFilter = (typeof inboxFilters)[number];

export interface InboxRow {
  readonly number: CaseNumber;
  readonly kind: CaseKind;
  readonly sealed: Buffer;
  readonly state: CaseState;
  readonly team: Team;
  readonly in_charge_name: string | null;
  readonly in_charge: string | null;
  readonly received_at: Date;
  readonly due_on: LocalDate | null;
  readonly ended_at: Date | null;
}

export interface InboxAsked {
  readonly filter: InboxFilter;
  /** null: of every team */
  readonly team: Team | null;
  readonly me: string;
  readonly today: LocalDate;
}

const whereOf = ({ filter, me, today }: InboxAsked): RawBuilder<unknown> => {
  switch (filter) {
    case 'open':
      return sql`ended_at is null`;
    case 'mine':
      return sql`ended_at is null and in_charge = ${me}`;
    case 'late':
      return sql`ended_at is null and due_on < ${today}`;
    case 'closed':
      return sql`ended_at is not null`;
  }
};

/** One page of the inbox: what is due first stands first, what awaits nothing of us last; what is over, the latest first. */
export async function inbox(
  tx: Tx,
  asked: InboxAsked,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly InboxRow[]> {
  const order = asked.filter === 'closed' ? sql`ended_at desc, id` : sql`due_on nulls last, received_at, id`;
  const { rows } = await sql<InboxRow>`
    select number, kind, sealed, state, team, in_charge, m.name as in_charge_name, received_at, due_on, ended_at
    from contact_case left join contact_member m on m.staff = in_charge
    where ${whereOf(asked)} and (${asked.team}::text is null or team = ${asked.team})
    order by ${order} limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}

/** How many there are of each, in one look. */
export async function countInbox(tx: Tx, asked: InboxAsked): Promise<Readonly<Record<InboxFilter, number>>> {
  const count = (filter: InboxFilter) => sql`count(*) filter (where ${whereOf({ ...asked, filter })})`;
  const { rows } = await sql<Record<InboxFilter, number>>`
    select ${count('open')} as open, ${count('mine')} as mine, ${count('late')} as late, ${count('closed')} as closed
    from contact_case where (${asked.team}::text is null or team = ${asked.team})`.execute(tx);
  return rows[0] ?? { open: 0, mine: 0, late: 0, closed: 0 };
}
