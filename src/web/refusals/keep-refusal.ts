import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { blindIndexFor } from '#keys/sealed.ts';
import type { Keys } from '#keys/keys-file.ts';
import type { Db, Tx } from '#store/database.ts';
import { networkOf, wideNetworkOf } from '../network.ts';
import { makeReference } from './rules/make-reference.ts';
import type { RefusalReason } from './rules/reasons.ts';

export interface Refusal {
  /** What refused: the client of the provider, or the site. */
  readonly application: string;
  readonly because: RefusalReason;
  /** Only where the reason is about one company. */
  readonly company: EnterpriseNumber | null;
  /** The person's `sub`; null: nobody is known. */
  readonly sub: string | null;
  /** Where the visitor comes from; bounds what a stranger leaves behind. */
  readonly address: string;
}

/**
 * Keeps a refusal and gives the reference that the person reads out. The same refusal within the hour keeps its
 * reference, so that reloading the page does not change what somebody has written down. null: too many this hour.
 */
export type KeepRefusal = (refusal: Refusal, at: Date) => Promise<string | null>;

const hour = 3_600_000;

/** Different refusals of one person, or one stranger's network, in an hour: more help nobody. */
export const mostOfOne = 20;

/** Of the strangers of one block of networks (a /24 of IPv4, a /48 of IPv6), so that who has many of them is one sender. */
export const mostOfWide = 60;

/** Of all strangers together in one system, so that many networks fill no table either. */
const mostOfStrangers = 500;

export function keepRefusal({ db, keys }: { readonly db: Db; readonly keys: Keys }): KeepRefusal {
  const index = blindIndexFor(keys, 'refusal.network');
  return (refusal, at) =>
    db.transaction({ across: 'sign-in' }, async (tx) => {
      const { application, because, company, sub } = refusal;
      const network = sub === null ? index(networkOf(refusal.address)) : null;
      const wide = sub === null ? index(wideNetworkOf(refusal.address)) : null;
      const since = new Date(at.getTime() - hour);
      // In turn: a thousand clicks at once are one refusal, and are counted one after the other.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`refusal ${sub ?? 'stranger'}`}, 0))`.execute(tx);
      const mine = sql`sub is not distinct from ${sub} and network is not distinct from ${network}::bytea and at > ${since}`;
      const same = await sql<{ reference: string }>`
        select reference from refusal
        where ${mine} and application = ${application} and because = ${because} and company is not distinct from ${company}
        order by at desc limit 1`.execute(tx);
      if (same.rows[0] !== undefined) return same.rows[0].reference;
      const { rows } = await sql<{ mine: number; wide: number; strangers: number }>`
        select (select count(*) from refusal where ${mine}) as mine,
          (select count(*) from refusal where wide_network = ${wide}::bytea and at > ${since}) as wide,
          (select count(*) from refusal where network is not null and at > ${since}) as strangers`.execute(tx);
      const [count] = rows;
      if (count === undefined || count.mine >= mostOfOne) return null;
      if (sub === null && (count.wide >= mostOfWide || count.strangers >= mostOfStrangers)) return null;
      return add(tx, db.system, refusal, { network, wide }, at);
    });
}

async function add(
  tx: Tx,
  system: string,
  { application, because, company, sub }: Refusal,
  { network, wide }: { readonly network: Buffer | null; readonly wide: Buffer | null },
  at: Date,
): Promise<string> {
  const reference = makeReference(randomBytes(8));
  await sql`
    insert into refusal (reference, at, application, because, company, sub, network, wide_network)
    values (${reference}, ${at}, ${application}, ${because}, ${company}, ${sub}, ${network}, ${wide})`.execute(tx);
  await record(tx, {
    at,
    action: `${system}.entry-refused`,
    company: null,
    actor: sub === null ? { kind: 'system', id: system } : { kind: 'person', id: sub },
    subject: `refusal:${reference}`,
    after: { because, client: application },
  });
  return reference;
}
