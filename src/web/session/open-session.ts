import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Seal } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import type { SignedIn } from '../sign-in/signed-in.ts';
import { keptAfterOpening } from './limits.ts';

export interface SessionToOpen {
  readonly person: SignedIn;
  /** The provider's identifier of the session, when it gave one. */
  readonly sid: string | null;
  readonly idToken: string;
  /** When the provider wrote the ID token (`iat`). */
  readonly issuedAt: Date;
}

export type SessionOpened =
  | { readonly ok: true; readonly cookie: string; readonly id: string }
  /** The provider told that this session is over before it could open here. */
  | { readonly ok: false; readonly because: 'ended-by-provider' };

/** What the table holds of a cookie: who reads the table cannot use it. */
export const hashOf = (cookie: string): Buffer => createHash('sha256').update(cookie).digest();

/**
 * Opens a session, unless a logout token came first. The provider may use the `sid` again for who comes back after the
 * end of one right, so an ID token of a later second than the logout token opens. Both times are the provider's own.
 */
export async function openSession(
  tx: Tx,
  seal: Seal,
  { person, sid, idToken, issuedAt }: SessionToOpen,
  now: Date,
): Promise<SessionOpened> {
  await sql`delete from session where opened_at < ${new Date(now.getTime() - keptAfterOpening)}`.execute(tx);
  await waitForLogouts(tx, person.sub, sid);
  const cookie = randomBytes(32).toString('base64url');
  const { rows } = await sql<{ id: string }>`
    insert into session (cookie, person, id_token, sid, sub, opened_at, last_seen_at)
    select ${hashOf(cookie)}::bytea, ${seal.seal(JSON.stringify(person))}::bytea, ${seal.seal(idToken)}::bytea,
      ${sid}::text, ${person.sub}::text, ${now}::timestamptz, ${now}::timestamptz
    where not exists (select from logout_token where issued_at >= ${issuedAt}
      and (sid = ${sid} or (sid is null and sub = ${person.sub})))
    returning id`.execute(tx);
  const id = rows[0]?.id;
  return id === undefined ? { ok: false, because: 'ended-by-provider' } : { ok: true, cookie, id };
}

/**
 * Opening and ending the same session take turns until they commit: else each could look before the other wrote.
 * A statement of its own, so that what follows sees what was committed while it waited. Openings do not wait for
 * each other.
 */
async function waitForLogouts(tx: Tx, sub: string, sid: string | null): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtext(current_schema() || ' session by sub'), hashtext(${sub}::text)),
    pg_advisory_xact_lock_shared(hashtext(current_schema() || ' session by sid'), hashtext(${sid}::text))`.execute(tx);
}

/** The other side: no session of this `sid`, or of this `sub`, opens until the end of the transaction. */
export async function holdOpenings(tx: Tx, by: 'sid' | 'sub', value: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(current_schema() || ${` session by ${by}`}::text),
    hashtext(${value}::text))`.execute(tx);
}
