import { record, type AuditActor } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { Parts } from './parts.ts';
import { foldName, sameName } from '#belgian/fold-name.ts';
import { addAdministrator, administratorsOf } from './store/administrators.ts';
import { addPerson, declareNamesOf, findPersonForSignIn, signInScope } from './store/persons.ts';

export interface AppointHeadLocalAdministrator {
  /** A local authority. From its first appointment on it is of target group LB, and BTB is not asked any more. */
  readonly company: EnterpriseNumber;
  readonly insz: Insz;
  readonly givenName: string;
  readonly familyName: string;
  /** The last day; null: no end is known. */
  readonly until: LocalDate | null;
  /** A member of staff, or an operator at the command line. */
  readonly by: AuditActor;
  readonly at: Date;
}

export type AppointVerdict =
  { readonly ok: true; readonly already: boolean } | { readonly ok: false; readonly because: 'name-does-not-match' };

/** Appoints who manages the rights of a local authority. Staff do this, nobody of the authority itself. */
export const appointHeadLocalAdministrator =
  ({ db, vault, uuid }: Pick<Parts, 'db' | 'vault' | 'uuid'>) =>
  (command: AppointHeadLocalAdministrator): Promise<AppointVerdict> => {
    const { company, at } = command;
    const index = vault.index(command.insz);
    return db.transaction({ company, ...signInScope(index) }, async (tx): Promise<AppointVerdict> => {
      await addPerson(tx, {
        id: uuid(),
        given_name: command.givenName.trim(),
        family_name: command.familyName.trim(),
        insz_sealed: vault.seal(command.insz),
        insz_index: index,
        search_name: foldName(`${command.givenName} ${command.familyName}`),
        created_at: at,
      });
      const person = await findPersonForSignIn(tx, index);
      if (person === null) throw new Error('a person who was added cannot be found');
      // What a company declared stands in nobody's way here; what a key or staff said does.
      const byStaff = (await administratorsOf(tx, company)).some((row) => row.person === person.id);
      if ((person.proved_at !== null || byStaff) && !sameName(person.family_name, command.familyName)) {
        return { ok: false, because: 'name-does-not-match' };
      }
      const names = { givenName: command.givenName.trim(), familyName: command.familyName.trim() };
      await declareNamesOf(tx, index, names);
      const id = uuid();
      const added = await addAdministrator(tx, {
        id,
        company,
        person: person.id,
        role: 'head-local-administrator',
        services: null,
        establishments: null,
        may_appoint: true,
        named_by_name: null,
        since: brusselsDate(at),
        until: command.until,
        appointed_by: command.by.id,
        appointed_at: at,
      });
      if (!added) return { ok: true, already: true };
      await record(tx, {
        at,
        action: 'gebruikersbeheer.head-local-administrator-appointed',
        company,
        actor: command.by,
        subject: `local-administrator:${id}`,
        after: { person: person.id, name: `${names.givenName} ${names.familyName}`, until: command.until },
      });
      return { ok: true, already: false };
    });
  };
