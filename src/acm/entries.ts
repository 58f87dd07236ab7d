import { sql } from 'kysely';
import { recordStatement } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Db } from '#store/database.ts';
import type { Statement } from '#store/state-connections.ts';
import type { ChosenCapacity } from './capacity.ts';

/** Somebody entered an application. */
export interface Entry {
  readonly clientId: string;
  /** Names the session towards the application; absent for one that takes no back-channel logout. */
  readonly sid: string | undefined;
  readonly sub: string;
  /** URN of the digital key that was used. */
  readonly key: string | undefined;
  readonly capacity: ChosenCapacity;
}

export interface OpenEntry {
  readonly clientId: string;
  readonly sid: string;
}

/** Writes down that somebody entered, before the code goes out: whoever ends a right from now on finds the session. */
export function entryStatements({ clientId, sid, sub, key, capacity }: Entry, at: Date): readonly Statement[] {
  const { targetGroup, organisation } = capacity;
  const recorded = recordStatement({
    at,
    action: 'acm.signed-in',
    company: organisation,
    actor: { kind: 'person', id: sub, ...(key === undefined ? {} : { key }) },
    subject: `client:${clientId}`,
    after: { targetGroup, organisation },
  });
  if (sid === undefined) return [recorded];
  const noted = {
    name: 'entry-note',
    text: `insert into entry (client_id, sid, account_id, organisation, at) values ($1, $2, $3, $4, $5)
      on conflict (client_id, sid) do update set account_id = excluded.account_id,
        organisation = excluded.organisation, at = excluded.at`,
    values: [clientId, sid, sub, organisation, at],
  };
  return [noted, recorded];
}

/** The sessions of applications in which this person acts for this organisation, as far as they can still be open. */
export const openEntries = async (db: Db, sub: string, organisation: EnterpriseNumber): Promise<readonly OpenEntry[]> => {
  const { rows } = await db.transaction({}, (tx) =>
    sql<OpenEntry>`select client_id as "clientId", sid from entry
      where account_id = ${sub} and organisation = ${organisation}`.execute(tx),
  );
  return rows;
};

/** The application knows that this session is over. */
export const forgetEntry = (db: Db, { clientId, sid }: OpenEntry): Promise<void> =>
  db.transaction({}, async (tx) => {
    await sql`delete from entry where client_id = ${clientId} and sid = ${sid}`.execute(tx);
  });
