import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Db } from '#store/database.ts';
import { makeReference } from './rules/reference.ts';

export interface Refusal {
  readonly clientId: string;
  readonly sub: string;
  readonly because: string;
  readonly company: EnterpriseNumber | null;
}

/**
 * Keeps a refusal and gives the reference that the person reads out. The same refusal within the hour keeps its
 * reference, so that reloading the page does not change what somebody has written down.
 */
export async function refuse(db: Db, refusal: Refusal, at: Date): Promise<string> {
  return db.transaction({}, async (tx) => {
    const { rows } = await sql<{ reference: string }>`
      select reference from refusal
      where account_id = ${refusal.sub} and client_id = ${refusal.clientId} and because = ${refusal.because}
        and company is not distinct from ${refusal.company} and at > ${new Date(at.getTime() - 3_600_000)}
      order by at desc limit 1`.execute(tx);
    if (rows[0] !== undefined) return rows[0].reference;
    const reference = makeReference(randomBytes(32));
    await sql`insert into refusal (reference, at, client_id, account_id, because, company)
      values (${reference}, ${at}, ${refusal.clientId}, ${refusal.sub}, ${refusal.because}, ${refusal.company})`.execute(
      tx,
    );
    await record(tx, {
      at,
      action: 'acm.entry-refused',
      company: null,
      actor: { kind: 'person', id: refusal.sub },
      subject: `refusal:${reference}`,
      after: { because: refusal.because, client: refusal.clientId },
    });
    return reference;
  });
}
