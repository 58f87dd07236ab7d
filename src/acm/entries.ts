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

/** An application got a token for its programs. */
export interface ApplicationToken {
  readonly clientId: string;
  readonly name: string;
  /** The address of the API that it is for. */
  readonly audience: string;
  readonly scope: string;
}

export interface OpenEntry {
  readonly clientId: string;
  readonly sid: string;
}

/**
 * Writes down that somebody entered, as a part (`with …`) of the statement that keeps the code: whoever ends a right
 * from then on finds the session.
 * @param after how many parameters that statement has before these
 */
export function entryPart({ clientId, sid, sub, key, capacity }: Entry, at: Date, after: number): Statement {
  const { targetGroup, organisation } = capacity;
  const own = [clientId, sid ?? null, sub, organisation, at];
  const recorded = recordStatement(
    {
      at,
      action: 'acm.signed-in',
      company: organisation,
      actor: { kind: 'person', id: sub, ...(key === undefined ? {} : { key }) },
      subject: `client:${clientId}`,
      after: { targetGroup, organisation },
    },
    after + own.length,
  );
  const [client, session, person, company, moment] = own.map((_value, index) => `$${after + index + 1}`);
  return {
    name: 'entry',
    text: `noted as (
        insert into entry (client_id, sid, account_id, organisation, at)
        select ${client}::text, ${session}::text, ${person}::text, ${company}::text, ${moment}::timestamptz
        where ${session}::text is not null
        on conflict (client_id, sid) do update set account_id = excluded.account_id,
          organisation = excluded.organisation, at = excluded.at
      ), recorded as (${recorded.text})`,
    values: [...own, ...recorded.values],
  };
}

/** Records that an application got a token for its programs, as a part (`with …`) of another statement. */
export function tokenPart(token: ApplicationToken, at: Date, after: number): Statement {
  const { clientId, name, audience, scope } = token;
  const recorded = recordStatement(
    {
      at,
      action: 'acm.application-token',
      company: null,
      actor: { kind: 'application', id: clientId, name },
      subject: `api:${audience}`.slice(0, 200),
      after: { scope },
    },
    after,
  );
  return { name: 'token', text: `recorded as (${recorded.text})`, values: recorded.values };
}

/** Records that somebody signed out, as a part (`with …`) of the statement that removes the session. */
export function signOutPart(sub: string, at: Date, after: number): Statement {
  const actor = { kind: 'person', id: sub } as const;
  const recorded = recordStatement({ at, action: 'acm.signed-out', company: null, actor, subject: 'session' }, after);
  return { name: 'sign-out', text: `recorded as (${recorded.text})`, values: recorded.values };
}

/** The sessions of applications in which this person acts for this organisation, as far as they can still be open. */
export const openEntries = async (
  db: Db,
  sub: string,
  organisation: EnterpriseNumber,
): Promise<readonly OpenEntry[]> => {
  const { rows } = await db.look({}, (tx) =>
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
