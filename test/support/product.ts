import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../src/config/config.ts';
import { defaultOwnUrns, keyKinds, urnOf } from '#sleutels/key-kind.ts';
import { sites, type SiteName } from '#store/systems.ts';
import { startProduct, type Product } from '../../src/product/start-product.ts';
import { collectMails, type CollectedMails } from './collect-mails.ts';
import { testDatabase } from './database.ts';
import { secretsInLog } from './log-secrets.ts';

export interface RunningProduct {
  readonly product: Product;
  readonly urls: Readonly<Record<SiteName, string>>;
  readonly mails: CollectedMails;
  readonly log: readonly string[];
  /** For a second process on the same database. */
  readonly keysFile: string;
  readonly dataDir: string;
  /** For a test that must look from outside. */
  readonly superuserUrl: string;
  /** Moves the product's clock; the database's own stays. */
  readonly wait: (milliseconds: number) => void;
  readonly now: () => Date;
  readonly stop: () => Promise<void>;
}

const urns = (kinds: readonly string[]): string[] => kinds.map((kind) => urnOf(kind));

const hosts: Partial<Record<SiteName, string>> = { acm: '127.0.0.1' };

async function freePort(host: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/**
 * The whole product as a deployment runs it, without demo world, on a fresh database and free ports.
 * @param settings `acmOnOtherHost`: ACM on 127.0.0.1 while the others are on localhost, so that they are different sites
 */
export async function runProduct(
  settings: { readonly acmOnOtherHost?: boolean; readonly demo?: boolean; readonly now?: Date } = {},
): Promise<RunningProduct> {
  const database = await testDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'product-'));
  const mails = await collectMails();
  const entries = await Promise.all(sites.map(async (site) => [site, await freePort('127.0.0.1')] as const));
  const ports = Object.fromEntries(entries) as Record<SiteName, number>;
  const host = (site: SiteName): string =>
    settings.acmOnOtherHost === true ? (hosts[site] ?? 'localhost') : 'localhost';
  const urls = Object.fromEntries(sites.map((site) => [site, `http://${host(site)}:${ports[site]}`])) as Record<
    SiteName,
    string
  >;
  const config: Config = {
    demo: settings.demo === true,
    databaseUrl: database.url,
    dataDir,
    host: '127.0.0.1',
    ports,
    urls: Object.fromEntries(sites.map((site) => [site, new URL(urls[site])])) as Record<SiteName, URL>,
    sites: sites.filter((site) => settings.demo === true || site !== 'demo'),
    zoneIssuer: null,
    zoneClientId: 'zone',
    zoneClientSecret: null,
    review: { every: 91, grace: 30, absent: 180 },
    kboMaxAgeDays: 40,
    btbWaitingDays: 10,
    kboFunctionsKey: null,
    btbKeys: urns(settings.demo === true ? ['eid', 'itsme'] : ['csamtotp']),
    keysOffered: urns(settings.demo === true ? keyKinds : ['csamtotp']),
    eid: null,
    itsme: null,
    passkey: { rpId: null, urn: defaultOwnUrns.passkey, level: 'substantial' },
    wallet: null,
    smsGateway: null,
    helpLine: { phone: '02 547 54 93', closedOnHolidays: true },
    helpMailbox: settings.demo === true ? 'hulp@demo.example' : null,
    trustedProxies: [],
    keysFile: join(dataDir, 'keys.json'),
    mayMakeKeys: true,
    smtpUrl: mails.url,
    mailFrom: 'Beveiligde Zone <noreply@example.be>',
    operator: { name: 'Testbedrijf', contact: 'help@example.be' },
  };
  const log: string[] = [];
  const start = Date.now();
  let moved = settings.now === undefined ? 0 : settings.now.getTime() - start;
  const now = (): Date => new Date(Date.now() + moved);
  const product = await startProduct(
    config,
    (message, details) => log.push(`${message} ${JSON.stringify(details ?? {})}`),
    now,
  );
  return {
    product,
    urls,
    mails,
    log,
    keysFile: join(dataDir, 'keys.json'),
    dataDir,
    superuserUrl: database.url,
    now,
    wait: (milliseconds) => {
      moved += milliseconds;
    },
    stop: async () => {
      await product.stop();
      await mails.stop();
      await database.drop();
      await rm(dataDir, { recursive: true });
      // Of every journey that runs the product: nothing in its log may open a door or name a person.
      assert.deepEqual(secretsInLog(log), []);
    },
  };
}
