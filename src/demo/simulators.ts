import { join } from 'node:path';
import type { SiteName } from '#store/systems.ts';
import type { Store } from '#store/database.ts';
import type { SiteOptions } from '#web/server/index.ts';
import type { Site } from '#web/site.ts';
import type { Visit } from '#web/visit.ts';
import { cardResponder, openCardFolder } from './card/index.ts';
import { mountResponder, ocspPath } from './card/ocsp-route.ts';
import { withCardReader } from './card/reader-on-site.ts';
import { text } from './messages/index.ts';
import { openDemoItsme } from './itsme/open-demo-itsme.ts';
import { openDemoWallet, type OpenDemoWallet } from './wallet/open-demo-wallet.ts';
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
    readonly wallet: OpenDemoWallet['settings'];
    readonly smsGateway: Phones['gateway'];
  };
  /** Where the wallets of the demo people are. */
  readonly walletUrl: URL;
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
  const { store, dataDir, urls, clock, log, people = demoPeople } = options;
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
  const itsme = await openDemoItsme({
    port: Number(urls.demo.port) + 1,
    partner: { ...client, ...options.itsme, name: 'Toegang Vlaanderen (demonstratie)' },
    people,
    sites: Object.values(urls),
    contact: urls.demo.href,
    clock,
    log,
  });
  const wallet = await openDemoWallet({
    db: store.as('demo'),
    folder: join(dataDir, 'demo-wallet'),
    port: Number(urls.demo.port) + 2,
    sites: Object.values(urls),
    contact: urls.demo.href,
    clock,
    log,
  });
  return {
    walletUrl: wallet.url,
    settings: {
      eid: { trustFolder: cards.trustFolder, ifUnreachable: 'refuse' },
      itsme: { ...client, issuer: itsme.issuer, duringCall: 'warn' },
      wallet: wallet.settings,
      smsGateway: phones.gateway,
    },
    beside: (name, site) => {
      if (name === 'acm') return withCardReader(site, urls.acm.origin, inBox);
      if (name !== 'demo') return site;
      const wallets = (visit: Visit) => ({ label: text(visit.language)('desk.wallet'), href: wallet.url.href });
      return {
        ...site,
        navigation: (visit) => [...site.navigation(visit), wallets(visit)],
        mount: (server) => mountResponder(server, respond),
      };
    },
    stop: async () => {
      await wallet.stop();
      await itsme.stop();
      await phones.stop();
    },
  };
}
