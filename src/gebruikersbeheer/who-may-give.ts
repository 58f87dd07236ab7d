import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { managersOf, type AsksManagers, type Giver } from './managers-of.ts';
import { capacities, powerOver, type Reach } from './rules/powers.ts';

/** Who may give exactly this today, from the one who may least to the one who may most: who is nearest to the work is asked first. */
export const whoMayGive = (parts: AsksManagers) => {
  const managers = managersOf(parts);
  return async (company: EnterpriseNumber, reach: Reach, on: LocalDate): Promise<readonly Giver[]> =>
    (await managers(company, on))
      .filter(({ power }) => powerOver([power], reach).covered)
      .toSorted((one, other) => capacities.indexOf(other.capacity) - capacities.indexOf(one.capacity));
};

/**
 * Whom to tell that something is to be done: who manages it by appointment, and can be reached. Only where there is
 * nobody like that, who represents the enterprise: they appointed others so as not to be asked every time.
 */
export function toldFirst(givers: readonly Giver[]): readonly Giver[] {
  const reached = givers.filter(({ address }) => address !== null);
  const appointed = reached.filter(({ capacity }) => capacity !== 'legal-representative');
  return appointed.length > 0 ? appointed : reached;
}
