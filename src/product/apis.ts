import { operations as btbOperations } from '#btb/api/operations.ts';
import type { Config } from '#config/config.ts';
import { operations as rightsOperations } from '#gebruikersbeheer/api/operations.ts';
import { partsOf } from '#gebruikersbeheer/index.ts';
import { mountApi } from '#web/api/mount-api.ts';
import type { Log } from '#web/server/site-options.ts';
import type { Site } from '#web/site.ts';
import { resourceOf } from './offered-apis.ts';
import type { OpenDatabase } from './open-database.ts';
import type { Systems } from './open-systems.ts';

/** The site with its API beside its pages; others as they are. */
export function withApi(
  site: Site,
  { urls, review }: Config,
  { store, keys }: OpenDatabase,
  { kbo, btb, acm }: Systems,
  clock: () => Date,
  log: Log,
): Site {
  const trust = { issuer: acm.issuer, keysUrl: acm.keysUrl };
  const api = (
    own: Pick<Parameters<typeof mountApi>[1], 'resource' | 'title' | 'description' | 'operations'>,
  ): Site => ({ ...site, mount: (server) => mountApi(server, { ...own, trust, clock, log }) });
  switch (site.system) {
    case 'btb':
      return api({
        resource: resourceOf(urls.btb),
        title: 'BTB, management of access managers',
        description: 'Who manages access to a company, for programs.',
        operations: btbOperations({ btb, kbo }),
      });
    case 'gebruikersbeheer':
      return api({
        resource: resourceOf(urls.gebruikersbeheer),
        title: 'Gebruikersbeheer, user rights',
        description: 'Who may do what for which establishments, and the catalogue of rights, for programs.',
        operations: rightsOperations(
          partsOf({
            db: store.as('gebruikersbeheer'),
            keys,
            btb,
            kbo,
            zoneUrl: urls.zone,
            ownUrl: urls.gebruikersbeheer,
            review,
          }),
        ),
      });
    case 'zone':
    case 'acm':
    case 'kbo':
    case 'sleutels':
    case 'hulp':
    case 'demo':
      return site;
  }
}
