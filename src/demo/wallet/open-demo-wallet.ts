import type { SiteOptions } from '#web/server/index.ts';
import type { Db } from '#store/database.ts';
import { freePort } from '../free-port.ts';
import { simulatorServer } from '../simulator-server.ts';
import { demoWallet } from './demo-wallet.ts';
import { demoCountry, holders, walletStore } from './holders.ts';
import { openWalletFolder } from './open-wallet-folder.ts';
import { statusListToken } from './pid-issuer.ts';
import { openPath, statusPath, walletSite } from './wallet-site.ts';

export interface DemoWalletOptions {
  readonly db: Db;
  readonly folder: string;
  /** Taken when it is free, and any other when it is not. */
  readonly port: number;
  /** Who may ask, and where people go back to. */
  readonly sites: readonly URL[];
  /** Where somebody finds who runs the demo. */
  readonly contact: string;
  readonly clock: () => Date;
  readonly log: SiteOptions['log'];
}

export interface OpenDemoWallet {
  /** Settings with which a deployment believes these wallets. */
  readonly settings: {
    readonly issuersFile: string;
    readonly accessFile: string;
    readonly address: URL;
    readonly acrossDevices: boolean;
  };
  readonly url: URL;
  readonly stop: () => Promise<void>;
}

/** The wallets of the demo people, on a port of their own, as another site: the browser goes there and comes back. */
export async function openDemoWallet(options: DemoWalletOptions): Promise<OpenDemoWallet> {
  const { db, folder, sites, contact, clock, log } = options;
  const port = await freePort(options.port);
  const url = new URL(`http://127.0.0.1:${port}`);
  const { authorities, issuersFile, accessFile } = await openWalletFolder(folder, demoCountry, clock());
  const store = walletStore(db);
  const statusUri = new URL(statusPath, url).href;
  const origins = sites.map(({ origin }) => origin);
  const wallet = demoWallet({ authorities, store, statusUri, mayAsk: ({ origin }) => origins.includes(origin) });
  const statusList = async (now: Date): Promise<string> =>
    statusListToken(authorities.issuer, { uri: statusUri, revoked: await store.revoked(), now });
  const site = walletSite({ wallet, store, holders, statusList, formTargets: origins });
  const server = await simulatorServer({ site, publicUrl: url, port, contact, clock, log });
  return {
    settings: { issuersFile, accessFile, address: new URL(openPath, url), acrossDevices: true },
    url,
    stop: () => server.close(),
  };
}
