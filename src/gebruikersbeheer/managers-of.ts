import { unbounded } from '#btb/index.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { MailAddress, Parts } from './parts.ts';
import { holds } from './rules/may-manage.ts';
import type { Capacity, Power } from './rules/powers.ts';
import { administratorOf, administratorsOf, type AdministratorOfCompany } from './store/administrators.ts';

/** Somebody who manages rights, with the address at which they are told of it. */
export interface Giver {
  readonly name: string;
  /** null: no address is known */
  readonly address: MailAddress | null;
  readonly capacity: Capacity;
  readonly power: Power;
}

export type AsksManagers = Pick<Parts, 'db' | 'btb' | 'kbo' | 'vault' | 'addressOf'>;

/**
 * Everybody who manages the rights of an organisation today. For a local authority: its local administrators. For an
 * enterprise: its access managers, and who represents it; these are told at the address of their digital keys, as the
 * register knows none. Not to be asked in a transaction: other systems need connections of their own.
 */
export const managersOf =
  (parts: AsksManagers) =>
  async (company: EnterpriseNumber, on: LocalDate): Promise<readonly Giver[]> => {
    const administrators = await parts.db.look({ company }, (tx) => administratorsOf(tx, company));
    if (administrators.length > 0) return localAdministrators(parts, administrators, on);
    return [...(await accessManagers(parts, company, on)), ...(await representatives(parts, company, on))];
  };

const localAdministrators = (
  { vault, addressOf }: AsksManagers,
  rows: readonly AdministratorOfCompany[],
  on: LocalDate,
): Promise<readonly Giver[]> =>
  Promise.all(
    rows
      .map((row) => ({ row, administrator: administratorOf(row) }))
      .filter(({ administrator }) => holds(administrator, on))
      .map(async ({ row, administrator: { id, role, bounds, since, until } }) => ({
        name: `${row.given_name} ${row.family_name}`,
        address: row.address ?? (await addressOf(vault.open(row.insz_sealed))),
        capacity: role,
        power: { capacity: role, under: id, bounds: { ...bounds, until }, since },
      })),
  );

const accessManagers = async (
  { btb }: AsksManagers,
  company: EnterpriseNumber,
  on: LocalDate,
): Promise<readonly Giver[]> =>
  (await btb.managersOf(company, on)).map(({ personName, email, language, mandate: { id, role, bounds, since } }) => ({
    name: personName,
    address: { mail: email, language },
    capacity: role,
    power: { capacity: role, under: id, bounds, since },
  }));

const representatives = async (
  { kbo, addressOf }: AsksManagers,
  company: EnterpriseNumber,
  on: LocalDate,
): Promise<readonly Giver[]> =>
  Promise.all(
    (await kbo.peopleWithSay(company, on))
      .filter(({ alone }) => alone)
      .map(async ({ insz, givenName, familyName }) => ({
        name: `${givenName} ${familyName}`,
        address: await addressOf(insz),
        capacity: 'legal-representative' as const,
        power: { capacity: 'legal-representative' as const, under: null, bounds: unbounded, since: on },
      })),
  );
