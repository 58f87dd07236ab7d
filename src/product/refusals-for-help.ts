import type { HulpSiteDeps } from '#hulp/site.ts';
import type { Config } from '#config/config.ts';
import type { Db, Store } from '#store/database.ts';
import type { SiteName } from '#store/systems.ts';
import { readRefusals } from '#web/refusals/read-refusals.ts';

/** The systems whose pages refuse people; the first one's job forgets what was kept. */
const refusingSystems = ['hulp', 'acm', 'zone', 'gebruikersbeheer', 'btb', 'sleutels'] as const;

export const keepsRefusals = (site: SiteName): site is (typeof refusingSystems)[number] =>
  refusingSystems.some((one) => one === site);

/** Where refusals are kept. */
export const refusalDatabases = (store: Store): readonly Db[] => refusingSystems.map((system) => store.as(system));

/**
 * What the help line reads of the refusals of every system. A zone at another provider knows people by names that are not
 * ours: such a refusal belongs to nobody whom we could ask.
 */
export const refusalsForHelp = (store: Store, { zoneIssuer }: Pick<Config, 'zoneIssuer'>): HulpSiteDeps['refusals'] => {
  const sources = refusingSystems.map((system) => ({ system, read: readRefusals(store.as(system)) }));
  return {
    find: async (reference) => {
      // Every one is asked, whichever has it.
      const found = await Promise.all(
        sources.map(async ({ system, read }) => {
          const one = await read.find(reference);
          if (one === null) return null;
          return system === 'zone' && zoneIssuer !== null ? { ...one, sub: null } : one;
        }),
      );
      return found.find((one) => one !== null) ?? null;
    },
    counts: async (now) => (await Promise.all(sources.map(({ read }) => read.counts(now)))).flat(),
  };
};
