import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Parts } from './parts.ts';
import { holds } from './rules/may-manage.ts';
import { administratorOf, appointmentsOfPerson } from './store/administrators.ts';
import { findPersonForSignIn, signInScope } from './store/persons.ts';

export interface ManagedCompany {
  readonly number: EnterpriseNumber;
  readonly name: string;
}

/** The companies whose rights somebody manages today, by name. What may be done in one is asked again there. */
export const companiesManagedBy =
  ({ db, btb, kbo, vault }: Pick<Parts, 'db' | 'btb' | 'kbo' | 'vault'>) =>
  async (insz: Insz, on: LocalDate): Promise<readonly ManagedCompany[]> => {
    const index = vault.index(insz);
    const appointments = await db.transaction(signInScope(index), async (tx) => {
      const person = await findPersonForSignIn(tx, index);
      return person === null ? [] : appointmentsOfPerson(tx, person.id);
    });
    const byNumber = new Map<EnterpriseNumber, string>();
    for (const { company, name } of await btb.companiesManagedBy(insz, on)) byNumber.set(company, name);
    for (const { number, name } of await kbo.companiesRepresentedBy(insz, on)) byNumber.set(number, name);
    for (const appointment of appointments) {
      if (!holds(administratorOf(appointment), on)) continue;
      const company = await kbo.company(appointment.company);
      byNumber.set(appointment.company, company?.name ?? '');
    }
    return Array.from(byNumber, ([number, name]) => ({ number, name })).toSorted((one, other) =>
      one.name.localeCompare(other.name, 'nl'),
    );
  };
