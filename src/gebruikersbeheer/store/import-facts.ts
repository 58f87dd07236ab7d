import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Tx } from '#store/database.ts';
import { seenRelation, type Eyes, type RelatedPersonRow } from './relations.ts';
import { rightsByIds, openRightsOfRelations, type RightRow } from './rights.ts';

/** What a file of rights names and may see, as it stands. */
export interface NamedInFile {
  readonly relations: readonly RelatedPersonRow[];
  /** Rights of these relations that have not ended, and the ones that the file names. */
  readonly rights: readonly RightRow[];
}

/**
 * Reads what a file names; with `hold` it is held until the transaction ends, so that nobody changes it in between. In
 * the order of identifiers, so that two who do this wait for each other and never in a circle.
 * @param named UUIDs of work relations and of rights
 */
export async function namedInFile(
  tx: Tx,
  company: EnterpriseNumber,
  named: { readonly relations: readonly string[]; readonly rights: readonly string[] },
  eyes: Eyes,
  hold: boolean,
): Promise<NamedInFile> {
  const byName = await rightsByIds(tx, company, named.rights);
  const wanted = [...new Set([...named.relations, ...byName.map(({ relation }) => relation)])];
  if (hold) {
    await sql`select from work_relation where company = ${company} and id = any(${wanted}::uuid[])
      order by id for no key update`.execute(tx);
    await sql`select from user_right where company = ${company} and relation = any(${wanted}::uuid[]) and ended_at is null
      order by id for update`.execute(tx);
  }
  const { rows: relations } = await sql<RelatedPersonRow>`
    select w.id, w.person, w.company, w.target_group, w.kind, w.function_title, w.email, w.language, w.phone,
      w.start_date, w.end_date, w.given_name, w.family_name, p.insz_sealed
    from work_relation w join person p on p.id = w.person
    where w.company = ${company} and w.id = any(${wanted}::uuid[]) and ${seenRelation(eyes)}`.execute(tx);
  const seen = new Set(relations.map(({ id }) => id));
  const open = await openRightsOfRelations(tx, company, [...seen]);
  const isOpen = new Set(open.map(({ id }) => id));
  const ended = (await rightsByIds(tx, company, named.rights)).filter(
    ({ id, relation }) => seen.has(relation) && !isOpen.has(id),
  );
  return { relations, rights: [...open, ...ended] };
}
