import { sql } from 'kysely';
import { record } from '#audit/record.ts';
import type { Tx } from '#store/database.ts';
import type { Inside } from '../entry.ts';

export async function confirmedAt(tx: Tx, { person, company }: Inside): Promise<Date | null> {
  const { rows } = await sql<{ confirmed_at: Date }>`
    select confirmed_at from profile_confirmation where vo_id = ${person.voId} and company = ${company.number}`.execute(
    tx,
  );
  return rows[0]?.confirmed_at ?? null;
}

/** The second click changes nothing. */
export async function confirmProfile(tx: Tx, { person, company, establishments }: Inside, at: Date): Promise<void> {
  const { numAffectedRows } = await sql`insert into profile_confirmation (vo_id, company, confirmed_at)
    values (${person.voId}, ${company.number}, ${at}) on conflict do nothing`.execute(tx);
  if (numAffectedRows !== 1n) return;
  await record(tx, {
    at,
    action: 'zone.profile-confirmed',
    company: company.number,
    actor: {
      kind: 'person',
      id: person.voId,
      name: `${person.givenName} ${person.familyName}`,
      ...(person.acr === null ? {} : { key: person.acr }),
    },
    subject: `person:${person.voId}`,
    after: { establishments: establishments.map(({ number }) => number) },
  });
}
