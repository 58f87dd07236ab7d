import type { HulpSiteDeps } from '#hulp/site.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Systems } from './open-systems.ts';

type Company = Awaited<ReturnType<HulpSiteDeps['people']['companiesOf']>>[number];

/** What the help line asks about people: who a `sub` is, where to tell them, and which companies they manage. Reads only. */
export function peopleForHelp({ sleutels, btb, kbo, gebruikersbeheer }: Systems): HulpSiteDeps['people'] {
  const companiesOf = managedBy({ btb, kbo });
  return {
    personBySub: sleutels.personBySub,
    addressOf: sleutels.addressOf,
    companiesOf,
    ownCompaniesOf: async (insz, on) => {
      const [managed, worked] = await Promise.all([companiesOf(insz, on), gebruikersbeheer.worksFor(insz, on)]);
      const others = worked.filter((number) => managed.every((one) => one.number !== number));
      const named = await Promise.all(
        others.map(async (number) => ({ number, name: (await kbo.company(number))?.name ?? number })),
      );
      return [...managed, ...named].toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
    },
  };
}

const managedBy =
  ({ btb, kbo }: Pick<Systems, 'btb' | 'kbo'>): HulpSiteDeps['people']['companiesOf'] =>
  async (insz, on) => {
    const [tasks, represented] = await Promise.all([btb.tasksOf(insz, on), kbo.companiesRepresentedBy(insz, on)]);
    const byNumber = new Map<EnterpriseNumber, Company>();
    for (const { company: number, companyName: name, role, bounds, suspendedOn } of tasks) {
      if (suspendedOn !== null) continue;
      const everything = bounds.services === 'every' && bounds.establishments === 'every';
      const inAll = role !== 'access-manager' || everything || byNumber.get(number)?.inAll === true;
      byNumber.set(number, { number, name, inAll });
    }
    for (const { number, name } of represented) byNumber.set(number, { number, name, inAll: true });
    return [...byNumber.values()];
  };
