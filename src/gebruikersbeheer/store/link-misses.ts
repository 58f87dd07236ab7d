import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Tx } from '#store/database.ts';
import type { LinkMiss } from '../rules/link-pause.ts';

export async function linkMissesSince(
  tx: Tx,
  company: EnterpriseNumber,
  actorIndex: Buffer,
  since: Date,
): Promise<readonly LinkMiss[]> {
  const { rows } = await sql<{ at: Date; by_actor: boolean }>`
    select at, actor_index = ${actorIndex}::bytea as by_actor from link_miss
    where company = ${company} and at > ${since} order by at desc limit 100`.execute(tx);
  return rows.map(({ at, by_actor }) => ({ at, byActor: by_actor }));
}

/** Adds a miss and forgets those that count no more. */
export async function addLinkMiss(
  tx: Tx,
  company: EnterpriseNumber,
  actorIndex: Buffer,
  at: Date,
  forgetBefore: Date,
): Promise<void> {
  await sql`delete from link_miss where company = ${company} and at < ${forgetBefore}`.execute(tx);
  await sql`insert into link_miss (company, actor_index, at) values (${company}, ${actorIndex}, ${at})`.execute(tx);
}
