import { sql } from 'kysely';
import type { Keys } from '#keys/keys-file.ts';
import { sealFor } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { LogoutNotice } from '../sign-in/logout-token.ts';
import type { SignedIn } from '../sign-in/signed-in.ts';
import { endAsTold } from './end-as-told.ts';
import { carryForm, keepForm, keptForm } from './kept-form.ts';
import type { KeptForm } from './rules/may-keep.ts';
import { absoluteEnd, idleEnd, seenPrecision, stateAt } from './limits.ts';
import { hashOf, openSession, type SessionOpened, type SessionToOpen } from './open-session.ts';

export interface OpenSessionRead {
  readonly state: 'open';
  readonly id: string;
  readonly person: SignedIn;
  readonly data: Readonly<Record<string, string>>;
  readonly idleEndsAt: Date;
  readonly endsAt: Date;
}

export type SessionRead =
  | OpenSessionRead
  /** Its time was over: a form that arrives with it can be kept in it. */
  | { readonly state: 'idle' | 'too-old'; readonly id: string }
  | { readonly state: 'unknown' | 'ended'; readonly because?: string };

/** The sessions of one site; all copies of the site share them. */
export interface Sessions {
  /** One query: a session that another copy ended is over at the next click. Counts as a click. */
  readonly read: (cookie: string, now: Date) => Promise<SessionRead>;
  /**
   * A new identifier for every sign-in, so that nobody can plant one before it. Refused when the provider told that this
   * session is over: in whichever order the two arrive, no session stays open.
   */
  readonly open: (input: SessionToOpen, now: Date) => Promise<SessionOpened>;
  readonly end: (id: string, because: string, now: Date) => Promise<{ readonly idToken: string | null }>;
  /** Ends what the provider names, once for each logout token. How many sessions were open. */
  readonly endAsTold: (notice: LogoutNotice, now: Date) => Promise<number>;
  readonly setData: (id: string, key: string, value: string) => Promise<void>;
  /** Keeps a form that arrived when its session had ended. */
  readonly keepForm: (id: string, form: KeptForm, now: Date) => Promise<void>;
  /** Whether a form of the session of before, of the same person and company, goes along into the new session. */
  readonly carryForm: (
    cookie: string,
    to: { readonly id: string; readonly person: SignedIn },
    now: Date,
  ) => Promise<boolean>;
  /** The form that can be gone on with; null when there is none, or its time is over. */
  readonly keptForm: (id: string, now: Date) => Promise<KeptForm | null>;
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
      if (state !== 'open') return { state, id: row.id };
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
    open: (input, now) => transaction({ across: 'sign-in' }, (tx) => openSession(tx, seal, input, now)),
    end: (id, because, now) =>
      transaction({ across: 'sign-in' }, async (tx) => {
        const { rows } = await sql<{ id_token: Buffer }>`
          update session set ended_at = coalesce(ended_at, ${now}), ended_because = coalesce(ended_because, ${because})
          where id = ${id} returning id_token`.execute(tx);
        return { idToken: rows[0] === undefined ? null : seal.open(rows[0].id_token) };
      }),
    endAsTold: (notice, now) => transaction({ across: 'sign-in' }, (tx) => endAsTold(tx, notice, now)),
    setData: (id, key, value) =>
      transaction({ across: 'sign-in' }, async (tx) => {
        await sql`update session set data = data || jsonb_build_object(${key}::text, ${value}::text) where id = ${id}`.execute(
          tx,
        );
      }),
    keepForm: (id, form, now) => transaction({ across: 'sign-in' }, (tx) => keepForm(tx, seal, id, form, now)),
    carryForm: (cookie, to, now) => transaction({ across: 'sign-in' }, (tx) => carryForm(tx, seal, cookie, to, now)),
    keptForm: (id, now) => transaction({ across: 'sign-in' }, (tx) => keptForm(tx, seal, id, now)),
  };
}
