import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Parts } from './parts.ts';
import { isOpen } from './rules/opens.ts';
import { findPersonForSignIn, signInScope } from './store/persons.ts';
import { relationsOfPerson } from './store/relations.ts';

/** The organisations with which somebody has a work relation on this day, each once. For that person only. */
export const worksFor =
  ({ db, vault }: Pick<Parts, 'db' | 'vault'>) =>
  async (insz: Insz, on: LocalDate): Promise<readonly EnterpriseNumber[]> => {
    const index = vault.index(insz);
    const relations = await db.transaction(signInScope(index), async (tx) => {
      const person = await findPersonForSignIn(tx, index);
      return person === null ? [] : relationsOfPerson(tx, person.id);
    });
    const open = relations.filter((one) => isOpen({ relation_start: one.start_date, relation_end: one.end_date }, on));
    return [...new Set(open.map(({ company }) => company))];
  };
