import type { Db, Tx } from '#store/database.ts';
import { personBySub } from '../store/persons.ts';

/** Does something for the person with this `sub`, seeing that person's rows only; `stranger` answers for nobody of ours. */
export type AsOwner = <T>(sub: string, stranger: T, work: (tx: Tx, person: string) => Promise<T>) => Promise<T>;

export const asOwner =
  (db: Db): AsOwner =>
  async (sub, stranger, work) => {
    const person = await db.look({ across: 'sign-in' }, (tx) => personBySub(tx, sub));
    return person === null ? stranger : db.transaction({ person: person.id }, (tx) => work(tx, person.id));
  };
