import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Keys } from '#keys/keys-file.ts';
import { sealFor } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { SignedIn } from '../sign-in/signed-in.ts';
import { absoluteEnd, absoluteLimit, idleEnd, seenPrecision, stateAt } from './limits.ts';

export interface OpenSessionRead {
  readonly state: 'open';
  readonly id: string;
  readonly person: SignedIn;
  readonly data: Readonly<Record<string, string>>;
  readonly idleEndsAt: Date;
  readonly endsAt: Date;
}

export type SessionRead =
  OpenSessionRead | { readonly state: 'unknown' | 'idle' | 'too-old' | 'ended'; readonly because?: string };

/** The sessions of one site; all copies of the site share them. */
export interface Sessions {
  /** One query: a session that another copy ended is over at the next click. Counts as a click. */
  readonly read: (cookie: string, now: Date) => Promise<SessionRead>;
  /** A new identifier for every sign-in, so that nobody can plant one before it. */
  readonly open: (
    input: { readonly person: SignedIn; readonly sid: string | null; readonly idToken: string },
    now: Date,
  ) => Promise<{ readonly cookie: string; readonly id: string }>;
  readonly end: (id: string, because: string, now: Date) => Promise<{ readonly idToken: string | null }>;
  /** Ends what the provider names: one session by `sid`, or all of a person by `sub`. How many were open. */
  readonly endBySid: (sid: string | null, sub: string | null, now: Date) => Promise<number>;
  /** False when this logout token was seen before. */
  readonly firstUse: (jti: string, now: Date) => Promise<boolean>;
  readonly setData: (id: string, key: string, value: string) => Promise<void>;
}

interface Row {
  readonly id: string;
  readonly person: Buffer;
  readonly data: Record<string, string>;
  readonly opened_at: Date;
  readonly last_seen_at: Date;
  readonly ended_because: string | null;
  readonly ended_at: Date | null;
}

const hashOf = (cookie: string): Buffer => createHash('sha256').update(cookie).digest();

export function openSessions({ db, keys }: { readonly db: Db; readonly keys: Keys }): Sessions {
  const seal = sealFor(keys, `${db.system}.session`);
  const transaction = db.transaction;
  return {
    read: async (cookie, now) => {
      const [row] = await db.read<Row>({
        name: 'session-read',
        text: `select id, person, data, opened_at, last_seen_at, ended_because, ended_at from session where cookie = $1`,
        values: [hashOf(cookie)],
      });
      if (row === undefined) return { state: 'unknown' };
      if (row.ended_at !== null) return { state: 'ended', because: row.ended_because ?? '' };
      const times = { openedAt: row.opened_at, lastSeenAt: row.last_seen_at };
      const state = stateAt(times, now);
      if (state !== 'open') return { state };
      const seen = now.getTime() - row.last_seen_at.getTime() > seenPrecision;
      if (seen) {
        await transaction(
          { across: 'sign-in' },
          (tx) => sql`update session set last_seen_at = ${now} where id = ${row.id}`.execute(tx),
          {
            durable: false,
          },
        );
      }
      return {
        state,
        id: row.id,
        person: JSON.parse(seal.open(row.person)) as SignedIn,
        data: row.data,
        idleEndsAt: idleEnd(seen ? { ...times, lastSeenAt: now } : times),
        endsAt: absoluteEnd(times),
      };
    },
    open: ({ person, sid, idToken }, now) =>
      transaction({ across: 'sign-in' }, async (tx) => {
        await sql`delete from session where opened_at < ${new Date(now.getTime() - 2 * absoluteLimit)}`.execute(tx);
        const cookie = randomBytes(32).toString('base64url');
        const { rows } = await sql<{ id: string }>`
          insert into session (cookie, person, id_token, sid, sub, opened_at, last_seen_at)
          values (${hashOf(cookie)}, ${seal.seal(JSON.stringify(person))}, ${seal.seal(idToken)}, ${sid}, ${person.sub},
            ${now}, ${now}) returning id`.execute(tx);
        const id = rows[0]?.id;
        if (id === undefined) throw new Error('the session was not written');
        return { cookie, id };
      }),
    end: (id, because, now) =>
      transaction({ across: 'sign-in' }, async (tx) => {
        const { rows } = await sql<{ id_token: Buffer }>`
          update session set ended_at = coalesce(ended_at, ${now}), ended_because = coalesce(ended_because, ${because})
          where id = ${id} returning id_token`.execute(tx);
        return { idToken: rows[0] === undefined ? null : seal.open(rows[0].id_token) };
      }),
    endBySid: (sid, sub, now) =>
      transaction({ across: 'sign-in' }, async (tx) => {
        const { numAffectedRows } = await sql`
          update session set ended_at = ${now}, ended_because = 'provider'
          where ended_at is null and ((${sid}::text is not null and sid = ${sid})
            or (${sid}::text is null and sub = ${sub}))`.execute(tx);
        return Number(numAffectedRows ?? 0n);
      }),
    firstUse: (jti, now) =>
      transaction({ across: 'sign-in' }, async (tx) => {
        await sql`delete from logout_token where seen_at < ${new Date(now.getTime() - 3_600_000)}`.execute(tx);
        const { numAffectedRows } = await sql`
          insert into logout_token (jti, seen_at) values (${jti}, ${now}) on conflict do nothing`.execute(tx);
        return numAffectedRows === 1n;
      }),
    setData: (id, key, value) =>
      transaction({ across: 'sign-in' }, async (tx) => {
        await sql`update session set data = data || jsonb_build_object(${key}::text, ${value}::text) where id = ${id}`.execute(
          tx,
        );
      }),
  };
}
