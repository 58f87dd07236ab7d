import { sql } from 'kysely';
import type { Seal } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import type { SignedIn } from '../sign-in/signed-in.ts';
import { hashOf } from './open-session.ts';
import { keptFor, type KeptForm } from './rules/may-keep.ts';

interface Sealed extends KeptForm {
  /** As whom it was sent: the same person, on behalf of the same company. */
  readonly as: string;
  /** Milliseconds */
  readonly until: number;
}

/** Where it stands in the data of a session: sealed, and gone with the row a day after the session opened. */
const place = 'kept-form';

const asWhom = ({ sub, targetGroup, organisation }: SignedIn): string =>
  JSON.stringify([sub, targetGroup ?? null, organisation?.number ?? null]);

/** Keeps a form in the session that had ended when it arrived; the newest takes the place of an earlier one. */
export async function keepForm(tx: Tx, seal: Seal, id: string, form: KeptForm, now: Date): Promise<void> {
  const { rows } = await sql<{ person: Buffer }>`select person from session where id = ${id}`.execute(tx);
  const [row] = rows;
  if (row === undefined) return;
  const person = JSON.parse(seal.open(row.person)) as SignedIn;
  const sealed: Sealed = { ...form, as: asWhom(person), until: now.getTime() + keptFor };
  await put(tx, id, seal.seal(JSON.stringify(sealed)).toString('base64url'));
}

/**
 * Takes the form out of the session of before, and puts it in the one that just opened, if the same person is back for the
 * same company. For anybody else it is gone.
 * @param cookie of the session of before, as this browser still holds it
 * @returns whether there is something to go on with
 */
export async function carryForm(
  tx: Tx,
  seal: Seal,
  cookie: string,
  to: { readonly id: string; readonly person: SignedIn },
  now: Date,
): Promise<boolean> {
  const hash = hashOf(cookie);
  const { rows } = await sql<{ value: string | null }>`
    select data ->> ${place} as value from session where cookie = ${hash} for update`.execute(tx);
  const value = rows[0]?.value ?? null;
  if (value === null) return false;
  await sql`update session set data = data - ${place}::text where cookie = ${hash}`.execute(tx);
  const kept = open(seal, value, now);
  if (kept === null || kept.as !== asWhom(to.person)) return false;
  await put(tx, to.id, value);
  return true;
}

/** The form that somebody can go on with in this session; null when there is none, or its time is over. */
export async function keptForm(tx: Tx, seal: Seal, id: string, now: Date): Promise<KeptForm | null> {
  const { rows } = await sql<{ value: string | null }>`
    select data ->> ${place} as value from session where id = ${id}`.execute(tx);
  const value = rows[0]?.value ?? null;
  const kept = value === null ? null : open(seal, value, now);
  return kept === null ? null : { path: kept.path, fields: kept.fields };
}

const put = (tx: Tx, id: string, value: string): Promise<unknown> =>
  sql`update session set data = data || jsonb_build_object(${place}::text, ${value}::text) where id = ${id}`.execute(
    tx,
  );

function open(seal: Seal, value: string, now: Date): Sealed | null {
  const kept = JSON.parse(seal.open(Buffer.from(value, 'base64url'))) as Sealed;
  return kept.until > now.getTime() ? kept : null;
}
