import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Parts } from './parts.ts';
import { holds } from './rules/may-manage.ts';
import { capacities, powerOver, type Capacity, type Power, type Reach } from './rules/powers.ts';
import { administratorOf, administratorsOf } from './store/administrators.ts';

/** Somebody who manages rights, with the address at which they are told of it. */
export interface Giver {
  readonly name: string;
  /** null: no address is known */
  readonly email: string | null;
  readonly capacity: Capacity;
  readonly power: Power;
}

/**
 * Who may give exactly this today, from the one who may least to the one who may most: who is nearest to the work is
 * asked first. Representatives are not among them: the register knows no address.
 */
export const whoMayGive =
  ({ db, btb }: Pick<Parts, 'db' | 'btb'>) =>
  async (company: EnterpriseNumber, reach: Reach, on: LocalDate): Promise<readonly Giver[]> => {
    const all = [...(await localAdministrators(db, company, on)), ...(await accessManagers(btb, company, on))];
    return all
      .filter(({ power }) => powerOver([power], reach).covered)
      .toSorted((one, other) => capacities.indexOf(other.capacity) - capacities.indexOf(one.capacity));
  };

const localAdministrators = async (
  db: Parts['db'],
  company: EnterpriseNumber,
  on: LocalDate,
): Promise<readonly Giver[]> =>
  (await db.transaction({ company }, (tx) => administratorsOf(tx, company)))
    .map((row) => ({ row, administrator: administratorOf(row) }))
    .filter(({ administrator }) => holds(administrator, on))
    .map(({ row, administrator: { id, role, bounds, since, until } }) => ({
      name: `${row.given_name} ${row.family_name}`,
      email: row.email,
      capacity: role,
      power: { capacity: role, under: id, bounds: { ...bounds, until }, since },
    }));

const accessManagers = async (btb: Parts['btb'], company: EnterpriseNumber, on: LocalDate): Promise<readonly Giver[]> =>
  (await btb.managersOf(company, on)).map(({ personName, email, mandate: { id, role, bounds, since } }) => ({
    name: personName,
    email,
    capacity: role,
    power: { capacity: role, under: id, bounds, since },
  }));
