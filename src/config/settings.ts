import { isMailAddress } from '#belgian/mail-address.ts';

/**
 * Every setting, in the order in which `--help` lists them. A setting is an environment variable; `fallback` is
 * what holds when it is absent, `shape` what its text must look like, in words for the sentence of a refusal.
 */
export interface Setting {
  readonly name: string;
  readonly fallback: string;
  readonly meaning: string;
  readonly check: (text: string) => string | null;
}

const anything = (): null => null;

const origin = (text: string): string | null => {
  const url = URL.parse(text);
  const plain = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` && url.username === '';
  return plain ? null : 'an origin such as https://zone.example.be, without a path';
};

const issuer = (text: string): string | null => {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === ''
    ? null
    : 'the address of an OpenID provider, such as https://authenticatie.example.be/op';
};

const port = (text: string): string | null =>
  /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_528 ? null : 'a port from 1 to 65528';

const days = (text: string): string | null =>
  /^\d{1,3}$/.test(text) && Number(text) >= 1 ? null : 'a number of days from 1 to 999';

const ed25519Key = (text: string): string | null =>
  /^[A-Za-z0-9+/]{43}=$/.test(text) ? null : 'base64 of the 32 bytes of an Ed25519 public key';

const databaseUrl = (text: string): string | null =>
  /^postgres(ql)?:\/\//.test(text) ? null : 'an address such as postgresql://user:password@host/database';

const smtpUrl = (text: string): string | null =>
  /^smtps?:\/\//.test(text) ? null : 'an address such as smtp://host:25';

const mailbox = (text: string): string | null =>
  isMailAddress(text) ? null : 'one mail address, such as hulp@example.be';

/** `urn:be:` names what a Belgian government has; the last part stays, as that is what the key is called everywhere. */
const passkeyUrn = (text: string): string | null =>
  text.length <= 100 && ownUrn.test(text)
    ? null
    : 'a name of your own that ends in ":passkey" and is none of a Belgian government, such as urn:example:authmech:passkey';

const ownUrn = /^urn:(?!be:)[a-z0-9][a-z0-9-]+(?::[a-z0-9-]+)*:passkey$/;

const host = (text: string): string | null =>
  text.length <= 253 && /^(?!-)[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(text) && !/^[\d.]+$/.test(text)
    ? null
    : 'a domain such as example.be, without port, and no address of numbers';

const keys = (text: string): string | null =>
  text.split(/\s+/).every((urn) => /^urn:be:vlaanderen:authmech:[a-z]+$/.test(urn) || ownUrn.test(urn))
    ? null
    : 'names of digital keys, such as urn:be:vlaanderen:authmech:csamtotp, with a space between';

const gateway = (text: string): string | null => {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol)
    ? null
    : 'an address such as https://gateway.example.be/messages';
};

const walletAddress = (text: string): string | null =>
  /^(haip-vp|openid4vp):\/\/$/.test(text) || /^https:\/\/[^/]+\/\S*$/.test(text)
    ? null
    : 'haip-vp://, openid4vp:// or the https address of a wallet';

const oneOf =
  (...words: readonly string[]) =>
  (text: string): string | null =>
    words.includes(text) ? null : `one of: ${words.join(', ')}`;

const telephone = (text: string): string | null =>
  /^\+?\d[\d ./-]{5,24}$/.test(text) ? null : 'a telephone number, such as 02 547 54 93';

const addresses = (text: string): string | null =>
  text.split(',').every((one) => /^[0-9a-f.:/]+$/i.test(one.trim()))
    ? null
    : 'addresses or networks, with a comma between';

const url = (system: string, offset: number): Setting => ({
  name: `${system.toUpperCase()}_URL`,
  fallback: `http://localhost:<PORT + ${offset}>`,
  meaning: `public origin of ${system}`,
  check: origin,
});

export const settings: readonly Setting[] = [
  {
    name: 'DATABASE_URL',
    fallback: 'embedded PostgreSQL in DATA_DIR',
    meaning: 'PostgreSQL 15 or newer',
    check: databaseUrl,
  },
  { name: 'DATA_DIR', fallback: './data', meaning: 'where the embedded database and checkpoints are', check: anything },
  { name: 'HOST', fallback: '127.0.0.1', meaning: 'address on which the sites listen', check: anything },
  { name: 'PORT', fallback: '8080', meaning: 'first port; every system has the next one', check: port },
  url('zone', 0),
  url('acm', 1),
  url('gebruikersbeheer', 2),
  url('btb', 3),
  url('kbo', 4),
  url('sleutels', 5),
  url('hulp', 6),
  url('demo', 7),
  { name: 'ZONE_ISSUER', fallback: 'our own ACM', meaning: 'the OpenID provider that the zone trusts', check: issuer },
  { name: 'ZONE_CLIENT_ID', fallback: 'zone', meaning: 'the name of the zone at that provider', check: anything },
  {
    name: 'ZONE_CLIENT_SECRET',
    fallback: 'made from the keys for our own ACM',
    meaning: 'its secret there',
    check: anything,
  },
  {
    name: 'KBO_MAX_AGE_DAYS',
    fallback: '40',
    meaning: 'days after which data of KBO are too old to appoint on (our choice for a monthly file, not confirmed)',
    check: days,
  },
  {
    name: 'REVIEW_EVERY_DAYS',
    fallback: '91',
    meaning: 'days after which managers confirm a right again (our choice, not confirmed)',
    check: days,
  },
  {
    name: 'REVIEW_GRACE_DAYS',
    fallback: '30',
    meaning:
      'days in which they do so before the right ends; at least 7 of them are after a warning (our choice, not confirmed)',
    check: days,
  },
  {
    name: 'REVIEW_ABSENT_DAYS',
    fallback: '180',
    meaning: 'days without signing in after which a review proposes to end a right (our choice, not confirmed)',
    check: days,
  },
  {
    name: 'KBO_FUNCTIONS_KEY',
    fallback: 'none: two operators confirm each file',
    meaning: 'base64 of the 32 bytes of the Ed25519 key by which files of functions are signed',
    check: ed25519Key,
  },
  {
    name: 'BTB_WAITING_DAYS',
    fallback: '10',
    meaning:
      'days in which representatives and managers may object to a request with documents (our choice, not confirmed)',
    check: days,
  },
  {
    name: 'BTB_KEYS',
    fallback: 'urn:be:vlaanderen:authmech:eid urn:be:vlaanderen:authmech:itsme',
    meaning: 'digital keys that BTB accepts',
    check: keys,
  },
  {
    name: 'KEYS_OFFERED',
    fallback:
      'itsme, eid, csamtotp, csamsms, eidashigh, eidassubstantial: each with `urn:be:vlaanderen:authmech:` before it; and PASSKEY_URN',
    meaning: 'digital keys on the sign-in page, in this order; one that lacks its settings is left out',
    check: keys,
  },
  {
    name: 'EID_TRUST_FOLDER',
    fallback: 'none: no cards',
    meaning: 'folder with the certificates (PEM) of the authorities that issue cards',
    check: anything,
  },
  {
    name: 'EID_OCSP_UNREACHABLE',
    fallback: 'refuse',
    meaning: 'what happens to a card when nobody can say whether it was taken back: refuse or accept',
    check: oneOf('refuse', 'accept'),
  },
  {
    name: 'ITSME_CLIENT_ID',
    fallback: 'none: no itsme',
    meaning: 'our name at itsme; its keys are fetched at ACM_URL/itsme/jwks.json',
    check: anything,
  },
  { name: 'ITSME_SERVICE_CODE', fallback: 'none', meaning: 'the service agreed with itsme', check: anything },
  {
    name: 'ITSME_ISSUER',
    fallback: 'https://idp.prd.itsme.services/v2',
    meaning: 'itsme itself, or its test environment',
    check: issuer,
  },
  {
    name: 'ITSME_DURING_CALL',
    fallback: 'warn',
    meaning: 'somebody who confirms during a telephone call is warned, or refused',
    check: oneOf('warn', 'refuse'),
  },
  {
    name: 'PASSKEY_RP_ID',
    fallback: 'the host of ACM_URL when SLEUTELS_URL has the same one; else none: no passkeys',
    meaning: 'the domain for which passkeys are: one that ACM_URL and SLEUTELS_URL have in common',
    check: host,
  },
  {
    name: 'PASSKEY_URN',
    fallback: 'urn:beveiligde-zone:authmech:passkey',
    meaning: 'what applications read when somebody used a passkey (our own name: the real ACM has none)',
    check: passkeyUrn,
  },
  {
    name: 'PASSKEY_LEVEL',
    fallback: 'substantial',
    meaning: 'how sure a passkey is: substantial or high (our choice: the real ACM has none)',
    check: oneOf('substantial', 'high'),
  },
  {
    name: 'WALLET_ISSUERS_FILE',
    fallback: 'none: no European key',
    meaning:
      'whose identifications in wallets are believed; whether the real sign-in page has this key is not confirmed',
    check: anything,
  },
  {
    name: 'WALLET_ACCESS_FILE',
    fallback: 'none',
    meaning: 'our key towards wallets (PEM, P-256) with its certificates',
    check: anything,
  },
  {
    name: 'WALLET_ADDRESS',
    fallback: 'haip-vp://',
    meaning: 'what opens a wallet: haip-vp://, openid4vp://, or the https address of one',
    check: walletAddress,
  },
  {
    name: 'WALLET_QR',
    fallback: 'yes',
    meaning: 'whether a wallet may be on another device than the page: yes or no (see docs/security.md)',
    check: oneOf('yes', 'no'),
  },
  {
    name: 'SMS_GATEWAY_URL',
    fallback: 'none: no codes by text message',
    meaning: 'where text messages are posted (see docs/digital-keys.md)',
    check: gateway,
  },
  { name: 'SMS_GATEWAY_TOKEN', fallback: 'none', meaning: 'the bearer token for that gateway', check: anything },
  { name: 'SMS_FROM', fallback: 'BevZone', meaning: 'the sender that phones show', check: anything },
  {
    name: 'HELP_LINE_PHONE',
    fallback: '02 547 54 93',
    meaning: 'telephone line for questions about the zone, Monday to Friday from 8:00 to 18:00',
    check: telephone,
  },
  {
    name: 'HELP_LINE_CLOSED_ON_HOLIDAYS',
    fallback: 'yes',
    meaning: 'whether that line closes on Belgian legal holidays: yes or no (our choice, not confirmed)',
    check: oneOf('yes', 'no'),
  },
  {
    name: 'HELP_MAILBOX',
    fallback: 'none: no mails to staff; the demo has its own',
    meaning: 'where staff of the help are told by mail that a question, a complaint or an answer came in',
    check: mailbox,
  },
  { name: 'TRUSTED_PROXIES', fallback: 'none', meaning: 'whose forwarded addresses are believed', check: addresses },
  {
    name: 'KEYS_FILE',
    fallback: 'made in DATA_DIR for the embedded database',
    meaning: 'secrets, the same file on all copies',
    check: anything,
  },
  { name: 'SMTP_URL', fallback: 'none; the demo has its own', meaning: 'the mail server', check: smtpUrl },
  {
    name: 'MAIL_FROM',
    fallback: 'Beveiligde Zone <noreply@localhost>',
    meaning: 'sender of the mails',
    check: anything,
  },
  {
    name: 'OPERATOR_NAME',
    fallback: 'none; required outside the demo',
    meaning: 'who runs this product, shown on every page',
    check: anything,
  },
  {
    name: 'OPERATOR_CONTACT',
    fallback: 'none; required outside the demo',
    meaning: 'how to reach them',
    check: anything,
  },
];

/** A variable that begins like one of ours but is none is most likely a typing error. */
const ours = /^(ZONE|ACM|BTB|KBO|SLEUTELS|GEBRUIKERSBEHEER|OPERATOR|HULP|HELP|DEMO|EID|ITSME|PASSKEY|SMS|KEYS|WALLET)_/;

/** Sentences about all that is wrong; empty when the settings can be used. */
export function complaints(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const wrong = settings.flatMap(({ name, check }) => {
    const text = environment[name];
    if (text === undefined || text === '') return [];
    const expected = check(text);
    return expected === null ? [] : [`${name} must be ${expected}.`];
  });
  const unknown = Object.keys(environment)
    .filter((name) => ours.test(name) && !settings.some((setting) => setting.name === name))
    .map((name) => `${name} is not a setting of this product; see --help.`);
  return [...wrong, ...unknown];
}

export function settingsHelp(): string {
  const width = Math.max(...settings.map(({ name }) => name.length));
  return settings
    .map(({ name, fallback, meaning }) => `  ${name.padEnd(width)}  ${meaning} (default: ${fallback})`)
    .join('\n');
}
