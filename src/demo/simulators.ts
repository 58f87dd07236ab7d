import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { SiteName } from '#store/systems.ts';
import type { Store } from '#store/database.ts';
import { siteServer, type SiteOptions } from '#web/server/index.ts';
import type { Site } from '#web/site.ts';
import { cardResponder, openCardFolder } from './card/index.ts';
import { mountResponder, ocspPath } from './card/ocsp-route.ts';
import { withCardReader } from './card/reader-on-site.ts';
import { itsmeAccounts } from './itsme/accounts.ts';
import { itsmeProvider } from './itsme/itsme-provider.ts';
import { itsmeSite } from './itsme/itsme-site.ts';
import { receiveTexts, type Phones } from './phone/receive-texts.ts';
import { demoPeople, type DemoPerson } from './world/people.ts';

/** The other sides of the keys, for people of the demo: cards and their responder, itsme, and phones. */
export interface Simulators {
  /** Settings with which a deployment believes them. */
  readonly settings: {
    readonly eid: { readonly trustFolder: string; readonly ifUnreachable: 'refuse' };
    readonly itsme: {
      readonly issuer: URL;
      readonly clientId: string;
      readonly serviceCode: string;
      readonly duringCall: 'warn';
    };
    readonly smsGateway: Phones['gateway'];
  };
  /** The card reader stands beside the site where keys are entered; the responder answers on the demo desk. */
  readonly beside: (name: SiteName, site: Site) => Site;
  readonly stop: () => Promise<void>;
}

export interface SimulatorOptions {
  readonly store: Store;
  readonly dataDir: string;
  readonly urls: Readonly<Record<SiteName, URL>>;
  /** The page and keys of ACM for itsme. */
  readonly itsme: { readonly redirectUri: URL; readonly jwksUri: URL };
  readonly people?: readonly DemoPerson[];
  readonly clock: () => Date;
  readonly log: SiteOptions['log'];
}

const client = { clientId: 'beveiligde-zone-demo', serviceCode: 'BEVEILIGDEZONE' };

export async function startSimulators(options: SimulatorOptions): Promise<Simulators> {
  const { store, dataDir, urls, clock, people = demoPeople } = options;
  const cards = await openCardFolder(join(dataDir, 'demo-cards'), {
    orders: people.map((one, index) => ({
      name: one.username,
      insz: one.insz,
      givenName: one.givenName,
      familyName: one.familyName,
      // Cards of both generations.
      kind: index % 3 === 2 ? 'rsa' : 'ec',
    })),
    ocspAddress: new URL(ocspPath, urls.demo).href,
    now: clock(),
  });
  const respond = cardResponder({ authorities: cards.authorities, clock });
  const inBox = people.flatMap(({ username, givenName, familyName }) => {
    const card = cards.cards.get(username);
    return card === undefined ? [] : [{ name: username, holder: `${givenName} ${familyName}`, card }];
  });
  const phones = await receiveTexts(store.as('demo'), clock);
  const itsme = await openItsme(options, people);
  return {
    settings: {
      eid: { trustFolder: cards.trustFolder, ifUnreachable: 'refuse' },
      itsme: { ...client, issuer: itsme.issuer, duringCall: 'warn' },
      smsGateway: phones.gateway,
    },
    beside: (name, site) => {
      if (name === 'acm') return withCardReader(site, urls.acm.origin, inBox);
      return name === 'demo' ? { ...site, mount: (server) => mountResponder(server, respond) } : site;
    },
    stop: async () => {
      await itsme.stop();
      await phones.stop();
    },
  };
}

/** On a port of its own, as another site: the browser goes there and comes back. */
async function openItsme(
  { urls, itsme, clock, log }: SimulatorOptions,
  people: readonly DemoPerson[],
): Promise<{ readonly issuer: URL; readonly stop: () => Promise<void> }> {
  const port = await freePort(Number(urls.demo.port) + 1);
  const issuer = new URL(`http://127.0.0.1:${port}/v2`);
  const accounts = itsmeAccounts();
  const provider = await itsmeProvider({ ...client, ...itsme, issuer, accountOf: accounts.find });
  const formTargets = Object.values(urls).map(({ origin }) => origin);
  const server = await siteServer({
    site: itsmeSite({ provider, issuer, accounts, people, formTargets }),
    publicUrl: new URL(issuer.origin),
    host: '127.0.0.1',
    port,
    sessions: null,
    signInPages: [],
    operator: { name: 'Demonstratie', contact: urls.demo.href },
    demo: true,
    trustedProxies: [],
    clock,
    log,
    ready: async () => true,
  });
  await server.listen({ host: '127.0.0.1', port });
  return { issuer, stop: () => server.close() };
}

/** The port that was asked for, or any other when somebody has it. */
async function freePort(wanted: number): Promise<number> {
  const ports = [wanted > 0 && wanted <= 65_535 ? wanted : 0, 0];
  for (const port of ports) {
    const probe = createServer();
    try {
      probe.listen(port, '127.0.0.1');
      await once(probe, 'listening');
      const address = probe.address();
      if (address !== null && typeof address !== 'string') return address.port;
    } catch {
      continue;
    } finally {
      await new Promise<void>((resolve) => probe.close(() => resolve()));
    }
  }
  throw new Error('there is no free port for the simulated itsme');
}
