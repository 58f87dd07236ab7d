import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import { stepAt } from '../rules/totp.ts';

const day = 24 * 60 * 60_000;

/** Sign-ins are shown, and kept, for six months. */
export const signInsKeptDays = 183;

/** A browser that signed in is known again for so many days after it last did. */
export const devicesKeptDays = 400;

/** What a mail with "this was not me" leads to is removed after so many days. */
export const alarmsKeptDays = 60;

/** Removes what can matter no more: it only grows otherwise. */
export async function clean(tx: Tx, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - day);
  await sql`delete from attempt where expires_at < ${now}`.execute(tx);
  await sql`delete from eid_challenge where expires_at < ${now}`.execute(tx);
  await sql`delete from passkey_challenge where expires_at < ${now}`.execute(tx);
  await sql`delete from itsme_request where expires_at < ${now}`.execute(tx);
  await sql`delete from itsme_rebind where expires_at < ${now}`.execute(tx);
  await sql`delete from wallet_request where expires_at < ${now}`.execute(tx);
  await sql`delete from wallet_link where expires_at < ${now}`.execute(tx);
  await sql`delete from contact_confirmation where expires_at < ${now}`.execute(tx);
  await sql`delete from alarm where made_at < ${new Date(now.getTime() - alarmsKeptDays * day)}`.execute(tx);
  await sql`delete from known_device where last_seen_at < ${new Date(now.getTime() - devicesKeptDays * day)}`.execute(
    tx,
  );
  await sql`delete from office_miss where at < ${yesterday}`.execute(tx);
  await sql`delete from enrolment where expires_at < ${now}`.execute(tx);
  await sql`delete from used_step where step < ${stepAt(yesterday)}`.execute(tx);
  // After a day without a failure every tally has been forgotten, and the longest pause is over.
  await sql`
    delete from failure_tally where since < ${yesterday} and coalesce(paused_until, since) < ${yesterday}`.execute(tx);
  await sql`delete from sign_in where at < ${new Date(now.getTime() - signInsKeptDays * day)}`.execute(tx);
}
