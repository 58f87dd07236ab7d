import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { LogoutNotice } from '../sign-in/logout-token.ts';
import { holdOpenings } from './open-session.ts';

/** Milliseconds for which a logout token is remembered: longer than a sign-in can be on its way. */
const rememberedFor = 60 * 60_000;

/**
 * Ends what a logout token names: one session by `sid`, or all of a person by `sub`; also those that are about to open.
 * A token that was seen before ends nothing. Answers how many sessions were open.
 */
export async function endAsTold(tx: Tx, { jti, sid, sub, issuedAt }: LogoutNotice, now: Date): Promise<number> {
  // Sent together, and done in this order.
  const [, , { numAffectedRows: fresh }] = await Promise.all([
    sql`delete from logout_token where seen_at < ${new Date(now.getTime() - rememberedFor)}`.execute(tx),
    holdOpenings(tx, sid === null ? 'sub' : 'sid', sid ?? sub ?? ''),
    sql`
      insert into logout_token (jti, seen_at, sid, sub, issued_at) values (${jti}, ${now}, ${sid}, ${sub}, ${issuedAt})
      on conflict do nothing`.execute(tx),
  ]);
  if (fresh !== 1n) return 0;
  const { numAffectedRows: ended } = await sql`
    update session set ended_at = ${now}, ended_because = 'provider'
    where ended_at is null and ((${sid}::text is not null and sid = ${sid})
      or (${sid}::text is null and sub = ${sub}))`.execute(tx);
  return Number(ended ?? 0n);
}
