import { sql } from 'kysely';
import { sameName } from '#belgian/fold-name.ts';
import type { Insz } from '#belgian/insz.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import { personByAnyNumber, type PersonRow } from '../store/persons.ts';
import type { Worker } from './worker.ts';

/** How often in a day somebody may give a number with a name that is not its holder's. */
const mostMisses = 5;
const day = 24 * 60 * 60_000;

export type Found =
  | { readonly found: true; readonly person: PersonRow }
  | { readonly found: false; readonly because: 'unknown' | 'name-differs' | 'too-many-misses' };

/**
 * Finds somebody by number, for who knows the last name as well; else nothing is told of whom the number is. Where a
 * number that nobody has is an answer in itself, asking for one counts as a miss too.
 */
export async function findPerson(
  tx: Tx,
  vault: InszVault,
  worker: Worker,
  asked: { readonly insz: Insz; readonly familyName: string },
  now: Date,
  { unknownIsMiss }: { readonly unknownIsMiss: boolean },
): Promise<Found> {
  await sql`select pg_advisory_xact_lock(hashtextextended('office ' || ${worker.person}::text, 0))`.execute(tx);
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from office_miss
    where worker = ${worker.person} and at > ${new Date(now.getTime() - day)}`.execute(tx);
  if ((rows[0]?.count ?? 0) >= mostMisses) return { found: false, because: 'too-many-misses' };
  const person = await personByAnyNumber(tx, vault.index(asked.insz));
  if (person === null && !unknownIsMiss) return { found: false, because: 'unknown' };
  if (person !== null && sameName(person.family_name, asked.familyName)) return { found: true, person };
  await sql`insert into office_miss (worker, at) values (${worker.person}, ${now})`.execute(tx);
  return { found: false, because: person === null ? 'unknown' : 'name-differs' };
}
