import { join, resolve } from 'node:path';
import { sites, type SiteName } from '#store/systems.ts';
import type { Operator } from '#web/server/site-options.ts';
import { complaints } from './settings.ts';

export interface Config {
  readonly demo: boolean;
  /** null: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly host: string;
  readonly ports: Readonly<Record<SiteName, number>>;
  readonly urls: Readonly<Record<SiteName, URL>>;
  /** Which sites listen in this process. */
  readonly sites: readonly SiteName[];
  /** null: our own ACM. */
  readonly zoneIssuer: URL | null;
  readonly zoneClientId: string;
  readonly zoneClientSecret: string | null;
  /** So many days the data of KBO may be old for somebody to appoint on them. */
  readonly kboMaxAgeDays: number;
  readonly review: { readonly every: number; readonly grace: number; readonly absent: number };
  /** base64 of the Ed25519 key by which files of functions are signed; null: they are not. */
  readonly kboFunctionsKey: string | null;
  readonly btbKeys: readonly string[];
  readonly btbWaitingDays: number;
  /** URNs, in the order of the sign-in page. */
  readonly keysOffered: readonly string[];
  /** null: no cards are trusted. */
  readonly eid: { readonly trustFolder: string; readonly ifUnreachable: 'refuse' | 'accept' } | null;
  /** null: this deployment is no client of itsme. */
  readonly itsme: {
    readonly issuer: URL;
    readonly clientId: string;
    readonly serviceCode: string;
    readonly duringCall: 'warn' | 'refuse';
  } | null;
  readonly passkey: {
    /** null: not told; then it is the host of ACM and `sleutels`, when they have the same one. */
    readonly rpId: string | null;
    readonly urn: string;
    readonly level: 'substantial' | 'high';
  };
  /** null: no issuers of European identifications are known. */
  readonly wallet: WalletConfig | null;
  /** null: no text messages are sent. */
  readonly smsGateway: { readonly url: URL; readonly token: string; readonly from: string } | null;
  readonly helpLine: HelpLine;
  /** Where staff of the help are told of what came in; null: nowhere. */
  readonly helpMailbox: string | null;
  readonly trustedProxies: readonly string[];
  readonly keysFile: string;
  readonly mayMakeKeys: boolean;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly operator: Operator;
}

export interface WalletConfig {
  readonly issuersFile: string;
  /** Our key towards wallets, with its certificates. */
  readonly accessFile: string;
  /** What opens a wallet. */
  readonly address: URL;
  /** May the wallet be on another device than the page? */
  readonly acrossDevices: boolean;
}

/** The telephone line for questions about the zone itself, Monday to Friday. */
export interface HelpLine {
  readonly phone: string;
  readonly closedOnHolidays: boolean;
}

export type Configured =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly sentences: readonly string[] };

const offsets: Readonly<Record<SiteName, number>> = {
  zone: 0,
  acm: 1,
  gebruikersbeheer: 2,
  btb: 3,
  kbo: 4,
  sleutels: 5,
  hulp: 6,
  demo: 7,
};

const urns = (...kinds: readonly string[]): string =>
  kinds.map((kind) => `urn:be:vlaanderen:authmech:${kind}`).join(' ');

const isLoopback = (url: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);

/** Is a host this domain, or below it? */
const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

const isSite = (name: string): name is SiteName => sites.some((site) => site === name);

/**
 * Reads every setting, once, at the start.
 * @param args what stands after the script: `--demo`, names of systems
 * @param purpose a command opens no site and sends no mail, so it needs fewer settings
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
  purpose: 'product' | 'command' = 'product',
): Configured {
  const sentences = [...complaints(environment)];
  const demo = args.includes('--demo');
  const named = args.filter((arg) => arg !== '--demo');
  for (const name of named) {
    if (!isSite(name)) sentences.push(`"${name}" is no system or option; systems are ${sites.join(', ')}.`);
  }
  if (sentences.length > 0) return { ok: false, sentences };

  const value = (name: string): string | null => {
    const text = environment[name];
    return text === undefined || text === '' ? null : text;
  };
  const firstPort = Number(value('PORT') ?? '8080');
  const perSite = <T>(make: (site: SiteName) => T): Record<SiteName, T> => ({
    zone: make('zone'),
    acm: make('acm'),
    gebruikersbeheer: make('gebruikersbeheer'),
    btb: make('btb'),
    kbo: make('kbo'),
    sleutels: make('sleutels'),
    hulp: make('hulp'),
    demo: make('demo'),
  });
  const ports = perSite((site) => firstPort + offsets[site]);
  const urls = perSite((site) => new URL(value(`${site.toUpperCase()}_URL`) ?? `http://localhost:${ports[site]}`));
  const databaseUrl = value('DATABASE_URL');
  const dataDir = resolve(value('DATA_DIR') ?? './data');
  const asked = named.filter(isSite);

  if (demo) {
    for (const site of sites) {
      if (!isLoopback(urls[site]))
        sentences.push(`The demo has known passwords: ${site.toUpperCase()}_URL must be on this machine.`);
    }
  } else if (purpose === 'product') {
    if (value('OPERATOR_NAME') === null || value('OPERATOR_CONTACT') === null) {
      sentences.push('OPERATOR_NAME and OPERATOR_CONTACT must say who runs this product and how to reach them.');
    }
    if (value('SMTP_URL') === null) sentences.push('SMTP_URL must name the mail server.');
    if (databaseUrl !== null && value('KEYS_FILE') === null) {
      sentences.push('KEYS_FILE must name the file with the keys: with DATABASE_URL it is not made by itself.');
    }
    if (asked.includes('demo')) sentences.push('The demo desk is part of `npm start` only.');
    const hosts = sites.filter((site) => site !== 'demo').map((site) => urls[site].hostname);
    if (new Set(hosts).size !== hosts.length) {
      sentences.push(
        'Every site must have a host name of its own (ZONE_URL, ACM_URL, …): cookies are shared over the ports of one host.',
      );
    }
  }
  const eidTrust = value('EID_TRUST_FOLDER');
  const unreachable = value('EID_OCSP_UNREACHABLE') === 'accept' ? 'accept' : 'refuse';
  const itsmeClient = value('ITSME_CLIENT_ID');
  if (itsmeClient !== null && value('ITSME_SERVICE_CODE') === null) {
    sentences.push('ITSME_SERVICE_CODE must be given with ITSME_CLIENT_ID.');
  }
  const walletIssuers = value('WALLET_ISSUERS_FILE');
  if (walletIssuers !== null && value('WALLET_ACCESS_FILE') === null) {
    sentences.push('WALLET_ACCESS_FILE must be given with WALLET_ISSUERS_FILE.');
  }
  const smsUrl = value('SMS_GATEWAY_URL');
  if (smsUrl !== null && value('SMS_GATEWAY_TOKEN') === null) {
    sentences.push('SMS_GATEWAY_TOKEN must be given with SMS_GATEWAY_URL.');
  }
  const passkeyUrn = value('PASSKEY_URN') ?? 'urn:beveiligde-zone:authmech:passkey';
  const rpId = value('PASSKEY_RP_ID');
  for (const site of ['acm', 'sleutels'] as const) {
    if (rpId !== null && !isWithin(urls[site].hostname, rpId)) {
      sentences.push(
        `PASSKEY_RP_ID must be the host of ${site.toUpperCase()}_URL or what that ends with: a browser refuses passkeys for another domain.`,
      );
    }
  }
  const zoneIssuer = value('ZONE_ISSUER');
  if (zoneIssuer !== null && value('ZONE_CLIENT_SECRET') === null) {
    sentences.push('ZONE_CLIENT_SECRET must be given with ZONE_ISSUER.');
  }
  if (sentences.length > 0) return { ok: false, sentences };
  return {
    ok: true,
    config: {
      demo,
      databaseUrl,
      dataDir,
      host: value('HOST') ?? '127.0.0.1',
      ports,
      urls,
      sites: asked.length > 0 ? asked : sites.filter((site) => demo || site !== 'demo'),
      zoneIssuer: zoneIssuer === null ? null : new URL(zoneIssuer),
      zoneClientId: value('ZONE_CLIENT_ID') ?? 'zone',
      zoneClientSecret: value('ZONE_CLIENT_SECRET'),
      kboMaxAgeDays: Number(value('KBO_MAX_AGE_DAYS') ?? '40'),
      review: {
        every: Number(value('REVIEW_EVERY_DAYS') ?? '91'),
        grace: Math.max(7, Number(value('REVIEW_GRACE_DAYS') ?? '30')),
        absent: Number(value('REVIEW_ABSENT_DAYS') ?? '180'),
      },
      kboFunctionsKey: value('KBO_FUNCTIONS_KEY'),
      btbWaitingDays: Number(value('BTB_WAITING_DAYS') ?? '10'),
      btbKeys: (value('BTB_KEYS') ?? urns('eid', 'itsme')).split(/\s+/),
      keysOffered: (
        value('KEYS_OFFERED') ??
        `${urns('itsme', 'eid', 'csamtotp', 'csamsms', 'eidashigh', 'eidassubstantial')} ${passkeyUrn}`
      ).split(/\s+/),
      eid: eidTrust === null ? null : { trustFolder: resolve(eidTrust), ifUnreachable: unreachable },
      itsme:
        itsmeClient === null
          ? null
          : {
              issuer: new URL(value('ITSME_ISSUER') ?? 'https://idp.prd.itsme.services/v2'),
              clientId: itsmeClient,
              serviceCode: value('ITSME_SERVICE_CODE') ?? '',
              duringCall: value('ITSME_DURING_CALL') === 'refuse' ? 'refuse' : 'warn',
            },
      passkey: { rpId, urn: passkeyUrn, level: value('PASSKEY_LEVEL') === 'high' ? 'high' : 'substantial' },
      wallet:
        walletIssuers === null
          ? null
          : {
              issuersFile: resolve(walletIssuers),
              accessFile: resolve(value('WALLET_ACCESS_FILE') ?? ''),
              address: new URL(value('WALLET_ADDRESS') ?? 'haip-vp://'),
              acrossDevices: value('WALLET_QR') !== 'no',
            },
      smsGateway:
        smsUrl === null
          ? null
          : {
              url: new URL(smsUrl),
              token: value('SMS_GATEWAY_TOKEN') ?? '',
              from: value('SMS_FROM') ?? 'BevZone',
            },
      helpLine: {
        phone: value('HELP_LINE_PHONE') ?? '02 547 54 93',
        closedOnHolidays: value('HELP_LINE_CLOSED_ON_HOLIDAYS') !== 'no',
      },
      helpMailbox: value('HELP_MAILBOX') ?? (demo ? 'hulp@demo.example' : null),
      trustedProxies: (value('TRUSTED_PROXIES') ?? '')
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
      keysFile: value('KEYS_FILE') ?? join(dataDir, 'keys.json'),
      mayMakeKeys: databaseUrl === null || demo,
      smtpUrl: value('SMTP_URL'),
      mailFrom: value('MAIL_FROM') ?? 'Beveiligde Zone <noreply@localhost>',
      operator: {
        name: value('OPERATOR_NAME') ?? 'Demonstratie',
        contact: value('OPERATOR_CONTACT') ?? urls.demo.href,
      },
    },
  };
}
