import { record } from '#audit/record.ts';
import type { Insz } from '#belgian/insz.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Db, Tx } from '#store/database.ts';
import { personOf, type Person } from './person.ts';
import { insertPerson, personByAnyNumber, type NewPerson } from './store/persons.ts';
import { violates } from './store/violates.ts';

export interface Registration {
  readonly insz: Insz;
  readonly givenName: string;
  readonly familyName: string;
}

export interface RegisterDeps {
  readonly db: Db;
  readonly vault: InszVault;
  readonly uuid: () => string;
}

/**
 * Registers somebody, or gives the person who has this number already, or had it before, unchanged.
 * @throws RangeError when a name is empty or longer than 100 characters
 */
export const register =
  (deps: RegisterDeps) =>
  async (registration: Registration, at: Date): Promise<Person> => {
    const { db, vault } = deps;
    for (const name of [registration.givenName, registration.familyName]) {
      if (name.trim() === '' || name.length > 100) throw new RangeError('a name has 1 to 100 characters');
    }
    const inszIndex = vault.index(registration.insz);
    const known = () => db.look({ across: 'sign-in' }, (tx) => personByAnyNumber(tx, inszIndex));
    const before = await known();
    if (before !== null) return personOf(before, vault);

    const row: NewPerson = {
      id: deps.uuid(),
      sub: deps.uuid().replaceAll('-', ''),
      vo_id: deps.uuid(),
      given_name: registration.givenName.trim(),
      family_name: registration.familyName.trim(),
      insz_sealed: vault.seal(registration.insz),
      insz_index: inszIndex,
      registered_at: at,
    };
    try {
      await db.transaction({ person: row.id }, (tx) => insertRecorded(tx, row, at));
      return personOf(row, vault);
    } catch (error) {
      // Somebody registered the same number at the same moment: that one holds.
      const other = violates(error, 'person_number_held') ? await known() : null;
      if (other === null) throw error;
      return personOf(other, vault);
    }
  };

async function insertRecorded(tx: Tx, row: NewPerson, at: Date): Promise<void> {
  await insertPerson(tx, row);
  await record(tx, {
    at,
    action: 'sleutels.person-registered',
    company: null,
    actor: { kind: 'system', id: 'sleutels' },
    subject: `person:${row.id}`,
  });
}
