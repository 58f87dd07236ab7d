import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sites } from '#store/systems.ts';
import { readConfig, type Config } from './config.ts';
import { complaints, settings, settingsHelp } from './settings.ts';

type Environment = Readonly<Record<string, string>>;

/** What a real deployment must say. */
const real: Environment = {
  OPERATOR_NAME: 'Beheer',
  OPERATOR_CONTACT: 'beheer@example.be',
  SMTP_URL: 'smtp://mail.example.be:25',
  ...Object.fromEntries(sites.map((site) => [`${site.toUpperCase()}_URL`, `https://${site}.example.be`])),
};

function configOf(environment: Environment, args: readonly string[] = []): Config {
  const read = readConfig(environment, args);
  assert.ok(read.ok, read.ok ? '' : read.sentences.join(' '));
  return read.config;
}
function sentencesOf(environment: Environment, args: readonly string[] = []): readonly string[] {
  const read = readConfig(environment, args);
  return read.ok ? [] : read.sentences;
}

test('the demo starts without any setting, on this machine, with its own database', () => {
  const config = configOf({}, ['--demo']);
  assert.equal(config.databaseUrl, null);
  assert.equal(config.host, '127.0.0.1');
  assert.deepEqual(config.sites, [...sites]);
  assert.equal(config.urls.zone.href, 'http://localhost:8080/');
  assert.equal(config.urls.demo.port, '8087');
  assert.equal(config.mayMakeKeys, true);
});

test('the product has no demo desk, and opens the sites that are named', () => {
  assert.ok(!configOf(real).sites.includes('demo'));
  assert.deepEqual(configOf(real, ['acm', 'zone']).sites, ['acm', 'zone']);
});

test('every port follows from the first one', () => {
  const { ports } = configOf({ PORT: '9000' }, ['--demo']);
  assert.deepEqual(ports, {
    zone: 9000,
    acm: 9001,
    gebruikersbeheer: 9002,
    btb: 9003,
    kbo: 9004,
    sleutels: 9005,
    hulp: 9006,
    demo: 9007,
  });
});

test('what is not said is the safe choice', () => {
  const config = configOf(real);
  assert.deepEqual(config.trustedProxies, []);
  assert.equal(config.kboMaxAgeDays, 40);
  assert.deepEqual(config.review, { every: 91, grace: 30, absent: 180 });
  assert.deepEqual(configOf({ ...real, REVIEW_EVERY_DAYS: '30', REVIEW_GRACE_DAYS: '3' }).review, {
    every: 30,
    grace: 7,
    absent: 180,
  });
  assert.equal(config.btbWaitingDays, 10);
  assert.equal(configOf({ ...real, BTB_WAITING_DAYS: '21' }).btbWaitingDays, 21);
  assert.equal(configOf({ ...real, KBO_MAX_AGE_DAYS: '7' }).kboMaxAgeDays, 7);
  assert.equal(config.eid, null);
  assert.equal(config.itsme, null);
  assert.equal(config.smsGateway, null);
  assert.equal(config.helpMailbox, null);
  assert.equal(configOf({ ...real, HELP_MAILBOX: 'hulp@example.be' }).helpMailbox, 'hulp@example.be');
  assert.deepEqual(config.helpLine, { phone: '02 547 54 93', closedOnHolidays: true });
  assert.equal(configOf({ ...real, HELP_LINE_CLOSED_ON_HOLIDAYS: 'no' }).helpLine.closedOnHolidays, false);
  assert.deepEqual(config.btbKeys, ['urn:be:vlaanderen:authmech:eid', 'urn:be:vlaanderen:authmech:itsme']);
  assert.equal(configOf({ ...real, EID_TRUST_FOLDER: '/trust' }).eid?.ifUnreachable, 'refuse');
});

test('an empty setting is a setting that is not given', () => {
  assert.equal(configOf({ ...real, DATABASE_URL: '', ZONE_ISSUER: '' }).databaseUrl, null);
});

test('lists are read with spaces around their parts', () => {
  assert.deepEqual(configOf({ ...real, TRUSTED_PROXIES: '10.0.0.1, 192.168.0.0/16' }).trustedProxies, [
    '10.0.0.1',
    '192.168.0.0/16',
  ]);
});

/** One wrong setting each: its value, and what the sentence says. */
const wrong: readonly (readonly [name: string, value: string, sentence: RegExp])[] = [
  ['DATABASE_URL', 'mysql://host/database', /^DATABASE_URL must be an address such as postgresql:/],
  ['DATABASE_URL', 'host', /^DATABASE_URL must be/],
  ['KBO_MAX_AGE_DAYS', '0', /^KBO_MAX_AGE_DAYS must be a number of days from 1 to 999\.$/],
  ['KBO_FUNCTIONS_KEY', 'secret', /^KBO_FUNCTIONS_KEY must be base64 of the 32 bytes/],
  ['KBO_MAX_AGE_DAYS', '40 days', /^KBO_MAX_AGE_DAYS must be/],
  ['PORT', '0', /^PORT must be a port from 1 to 65528\.$/],
  ['PORT', '65529', /^PORT must be/],
  ['PORT', '80a', /^PORT must be/],
  ['PORT', '-1', /^PORT must be/],
  ['ZONE_URL', 'zone.example.be', /^ZONE_URL must be an origin such as/],
  ['ACM_URL', 'https://acm.example.be/path', /^ACM_URL must be an origin/],
  ['BTB_URL', 'https://user@btb.example.be', /^BTB_URL must be an origin/],
  ['KBO_URL', 'ftp://kbo.example.be', /^KBO_URL must be an origin/],
  ['ZONE_ISSUER', 'issuer', /^ZONE_ISSUER must be the address of an OpenID provider/],
  ['ZONE_ISSUER', 'https://issuer.example/op?x=1', /^ZONE_ISSUER must be/],
  ['ZONE_ISSUER', 'https://issuer.example/op#x', /^ZONE_ISSUER must be/],
  ['ITSME_ISSUER', 'javascript:alert(1)', /^ITSME_ISSUER must be/],
  ['BTB_KEYS', 'eid', /^BTB_KEYS must be names of digital keys/],
  ['KEYS_OFFERED', 'urn:be:vlaanderen:authmech:eid,urn:be:vlaanderen:authmech:itsme', /^KEYS_OFFERED must be/],
  ['EID_OCSP_UNREACHABLE', 'yes', /^EID_OCSP_UNREACHABLE must be one of: refuse, accept\.$/],
  ['ITSME_DURING_CALL', 'allow', /^ITSME_DURING_CALL must be one of: warn, refuse\.$/],
  ['SMS_GATEWAY_URL', 'gateway', /^SMS_GATEWAY_URL must be an address such as/],
  ['HELP_LINE_PHONE', 'call us', /^HELP_LINE_PHONE must be a telephone number/],
  ['HELP_LINE_CLOSED_ON_HOLIDAYS', 'maybe', /^HELP_LINE_CLOSED_ON_HOLIDAYS must be one of: yes, no\.$/],
  ['HELP_MAILBOX', 'hulp@example.be, ik@example.be', /^HELP_MAILBOX must be one mail address/],
  ['HELP_LINE_FONE', '1700', /^HELP_LINE_FONE is not a setting/],
  ['TRUSTED_PROXIES', 'proxy.example', /^TRUSTED_PROXIES must be addresses or networks/],
  ['SMTP_URL', 'http://mail.example', /^SMTP_URL must be an address such as smtp:/],
  ['ZONE_ISUER', 'https://issuer.example', /^ZONE_ISUER is not a setting of this product; see --help\.$/],
  ['ITSME_CLIENT', 'x', /^ITSME_CLIENT is not a setting/],
];

for (const [name, value, sentence] of wrong) {
  test(`one sentence: ${name}=${value}`, () => {
    const sentences = sentencesOf({ ...real, [name]: value });
    assert.equal(sentences.length, 1);
    assert.match(sentences[0] ?? '', sentence);
  });
}

/** What must go together, and what must not: the change to a good deployment, and what the sentence says. */
const together: readonly (readonly [change: Readonly<Record<string, string | undefined>>, sentence: RegExp])[] = [
  [{ OPERATOR_NAME: undefined }, /^OPERATOR_NAME and OPERATOR_CONTACT must say/],
  [{ OPERATOR_CONTACT: '' }, /^OPERATOR_NAME and OPERATOR_CONTACT must say/],
  [{ SMTP_URL: undefined }, /^SMTP_URL must name the mail server\.$/],
  [{ DATABASE_URL: 'postgresql://host/database' }, /^KEYS_FILE must name the file with the keys/],
  [{ ACM_URL: 'https://zone.example.be:8443' }, /^Every site must have a host name of its own/],
  [{ ITSME_CLIENT_ID: 'x' }, /^ITSME_SERVICE_CODE must be given with ITSME_CLIENT_ID\.$/],
  [{ WALLET_ISSUERS_FILE: 'x.json' }, /^WALLET_ACCESS_FILE must be given with WALLET_ISSUERS_FILE\.$/],
  [{ WALLET_ADDRESS: 'javascript:alert(1)' }, /^WALLET_ADDRESS must be haip-vp/],
  [{ SMS_GATEWAY_URL: 'https://gateway.example.be' }, /^SMS_GATEWAY_TOKEN must be given with SMS_GATEWAY_URL\.$/],
  [{ ZONE_ISSUER: 'https://issuer.example' }, /^ZONE_CLIENT_SECRET must be given with ZONE_ISSUER\.$/],
];

for (const [change, sentence] of together) {
  test(`one sentence: ${JSON.stringify(change)}`, () => {
    const environment = Object.fromEntries(
      Object.entries({ ...real, ...change }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
    const sentences = sentencesOf(environment);
    assert.equal(sentences.length, 1);
    assert.match(sentences[0] ?? '', sentence);
  });
}

for (const name of ['zone', 'acm', 'sleutels', 'demo']) {
  test(`the demo is refused where others could reach ${name}`, () => {
    for (const url of [
      'https://zone.example.be',
      'http://192.168.1.2',
      'http://localhost.evil.example',
      'http://[::2]',
    ]) {
      const sentences = sentencesOf({ [`${name.toUpperCase()}_URL`]: url }, ['--demo']);
      assert.deepEqual(sentences, [`The demo has known passwords: ${name.toUpperCase()}_URL must be on this machine.`]);
    }
    for (const url of ['http://127.0.0.1:9', 'http://127.1.2.3:9', 'http://[::1]:9', 'http://localhost:9']) {
      assert.deepEqual(sentencesOf({ [`${name.toUpperCase()}_URL`]: url }, ['--demo']), []);
    }
  });
}

test('the demo desk cannot be opened beside real work', () => {
  assert.deepEqual(sentencesOf(real, ['zone', 'demo']), ['The demo desk is part of `npm start` only.']);
});

test('an unknown system or option is named', () => {
  for (const arg of ['zoen', '--dmo', '-h'])
    assert.match(sentencesOf(real, [arg])[0] ?? '', new RegExp(`^"${arg}" is no system`));
});

test('keys are made by themselves only beside the embedded database, or in the demo', () => {
  const database = { DATABASE_URL: 'postgresql://host/database' };
  assert.equal(configOf({ ...real, ...database, KEYS_FILE: '/keys' }).mayMakeKeys, false);
  assert.equal(configOf(real).mayMakeKeys, true);
  assert.equal(configOf(database, ['--demo']).mayMakeKeys, true);
});

test('a command needs neither operator nor mail, and still refuses a wrong setting', () => {
  assert.ok(readConfig({}, [], 'command').ok);
  assert.ok(!readConfig({ PORT: 'x' }, [], 'command').ok);
});

test('no sentence repeats a value: it may be a secret', () => {
  const secret = 'postgre://user:very-secret@host';
  for (const sentence of complaints({ DATABASE_URL: secret, SMTP_URL: secret }))
    assert.ok(!sentence.includes('secret'));
});

test('the help names every setting once, with what holds without it', () => {
  const lines = settingsHelp().split('\n');
  assert.equal(lines.length, settings.length);
  for (const { name, fallback } of settings) {
    assert.ok(
      lines.some((line) => line.includes(`  ${name} `) && line.includes(`(default: ${fallback})`)),
      name,
    );
  }
});

test('passkeys have a domain that ACM and the digital keys share, a name of ours, and a level', () => {
  assert.deepEqual(configOf(real).passkey, {
    rpId: null,
    urn: 'urn:beveiligde-zone:authmech:passkey',
    level: 'substantial',
  });
  const told = { PASSKEY_RP_ID: 'example.be', PASSKEY_URN: 'urn:example:passkey', PASSKEY_LEVEL: 'high' };
  const { passkey, keysOffered } = configOf({ ...real, ...told });
  assert.deepEqual(passkey, { rpId: 'example.be', urn: 'urn:example:passkey', level: 'high' });
  assert.equal(keysOffered.at(-1), 'urn:example:passkey');
  const wrong = [
    { PASSKEY_RP_ID: 'voorbeeld.be' },
    { PASSKEY_RP_ID: 'ample.be' },
    { PASSKEY_RP_ID: 'acm.example.be' },
    { PASSKEY_RP_ID: '127.0.0.1' },
    { PASSKEY_RP_ID: 'https://example.be' },
    { PASSKEY_RP_ID: 'example.be:443' },
    { PASSKEY_URN: 'urn:be:vlaanderen:authmech:passkey' },
    { PASSKEY_URN: 'urn:example:authmech:eid' },
    { PASSKEY_LEVEL: 'low' },
    { PASSKEY_RPID: 'example.be' },
  ];
  for (const setting of wrong) assert.ok(sentencesOf({ ...real, ...setting }).length > 0, JSON.stringify(setting));
});
