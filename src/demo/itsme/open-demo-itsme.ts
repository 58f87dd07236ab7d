import type { SiteOptions } from '#web/server/index.ts';
import { freePort } from '../free-port.ts';
import { simulatorServer } from '../simulator-server.ts';
import { itsmeAccounts, type ItsmePerson } from './accounts.ts';
import { itsmeProvider, type ItsmePartner } from './itsme-provider.ts';
import { itsmeSite } from './itsme-site.ts';

export interface DemoItsmeOptions {
  /** Taken when it is free, and any other when it is not. */
  readonly port: number;
  /** The one client that it knows. */
  readonly partner: ItsmePartner;
  /** Who has the app on their phone. */
  readonly people: readonly ItsmePerson[];
  /** Where people come from and go back to. */
  readonly sites: readonly URL[];
  /** Where somebody finds who runs the demo. */
  readonly contact: string;
  readonly clock: () => Date;
  readonly log: SiteOptions['log'];
}

export interface DemoItsme {
  /** Ends in `/v2`. */
  readonly issuer: URL;
  readonly stop: () => Promise<void>;
}

/** The simulated itsme, on a port of its own, as another site: the browser goes there and comes back. */
export async function openDemoItsme(options: DemoItsmeOptions): Promise<DemoItsme> {
  const { partner, people, sites, contact, clock, log } = options;
  const port = await freePort(options.port);
  const issuer = new URL(`http://127.0.0.1:${port}/v2`);
  const accounts = itsmeAccounts();
  const provider = await itsmeProvider({ ...partner, issuer, accountOf: accounts.find });
  const formTargets = sites.map(({ origin }) => origin);
  const site = itsmeSite({ provider, issuer, accounts, people, formTargets });
  const server = await simulatorServer({ site, publicUrl: new URL(issuer.origin), port, contact, clock, log });
  return { issuer, stop: () => server.close() };
}
