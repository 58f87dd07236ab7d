import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { importJWK, jwtVerify } from 'jose';
import { clientId, itsmeWorld, redirectUri, type ItsmeWorld } from '../../../test/support/itsme-world.ts';
import { itsmeKeys } from './own-keys.ts';

const claim = (name: string): string => `http://itsme.services/v2/claim/${name}`;

let world: ItsmeWorld;
before(async () => {
  world = await itsmeWorld();
});
after(() => world.close());

const chadia = {
  sub: 'account-of-chadia',
  insz: '93112198428',
  givenName: 'Chadia',
  familyName: 'El Amrani',
  level: 'advanced',
  ongoingCall: false,
  device: 'iPhone 17',
};

for (const [advanced, level] of [
  [true, 'advanced'],
  [false, 'basic'],
] as const) {
  test(`somebody who confirms at the level ${level} comes in, with that level`, async () => {
    assert.deepEqual(await world.signIn({ advanced }), { ok: true, identity: { ...chadia, level } });
  });
}

test('whether itsme can be reached is asked afresh, and an answer of somebody else is none', async () => {
  let away = false;
  const client = world.client({
    fetch: (...how) => (away ? Promise.reject(new TypeError('no route')) : fetch(...how)),
  });
  await client.reach();
  away = true;
  await assert.rejects(client.reach());
  await assert.rejects(world.client({ issuer: new URL('/elsewhere', world.itsme.issuer) }).reach());
});

const seconds = (): number => Math.floor(world.clock().getTime() / 1000);

interface Harmless {
  readonly idToken?: object;
  readonly person?: object;
  readonly advanced?: boolean;
  /** What we then know, where it is not the same. */
  readonly known?: object;
}

/** What itsme may do in more than one way: beside each stands a cheat that looks like it. */
const harmless: Readonly<Record<string, () => Harmless>> = {
  'a stronger level than was asked': () => ({ advanced: false, idToken: { acr: claim('acr_advanced') } }),
  'an audience that is a list of us': () => ({ idToken: { aud: [clientId] } }),
  'a token that was made for us': () => ({ idToken: { azp: clientId } }),
  'a token that ended 59 seconds ago': () => ({ idToken: { exp: seconds() - 59 } }),
  'a clock of itsme that is a minute ahead': () => ({ idToken: { iat: seconds() + 60 } }),
  'an answer about the person with dates': () => ({ person: { iat: seconds(), exp: seconds() + 300 } }),
  'a national number in the ID token': () => ({
    idToken: { [claim('BENationalNumber')]: '93.11.21-984.28' },
    person: { [claim('BENationalNumber')]: undefined },
  }),
  'a national number in both, with dots and without': () => ({
    idToken: { [claim('BENationalNumber')]: '93.11.21-984.28' },
  }),
  'somebody on the telephone': () => ({ person: { [claim('ongoing_call')]: true }, known: { ongoingCall: true } }),
  'somebody on the telephone, in text': () => ({
    person: { [claim('ongoing_call')]: 'true' },
    known: { ongoingCall: true },
  }),
  'a phone without a name': () => ({ person: { [claim('claim_device')]: null }, known: { device: null } }),
  'a phone with a name that is markup': () => ({
    person: { [claim('claim_device')]: `<b>Pixel</b>\n${'x'.repeat(200)}` },
    known: { device: `bPixel/b${'x'.repeat(92)}` },
  }),
};

for (const [words, made] of Object.entries(harmless)) {
  test(`comes in with ${words}`, async () => {
    const { idToken, person, advanced = true, known } = made();
    const lie = {
      idToken: { claims: (honest: object) => ({ ...honest, ...idToken }) },
      person: { claims: (honest: object) => ({ ...honest, ...person }) },
    };
    assert.deepEqual(await world.signIn({ lie, advanced }), { ok: true, identity: { ...chadia, ...known } });
  });
}

test('sends the browser with everything that itsme asks for and that ties the answer to this sign-in', async () => {
  world.itsme.tell({});
  const client = world.client();
  const [begun, other] = [
    await client.begin({ advanced: true, language: 'fr' }),
    await client.begin({ advanced: false, language: 'nl' }),
  ];
  assert.ok(begun.ok && other.ok);
  const { claims, ...sent } = Object.fromEntries(begun.url.searchParams);
  assert.equal(`${begun.url.origin}${begun.url.pathname}`, `${world.itsme.issuer.href}/authorization`);
  assert.deepEqual(sent, {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri.href,
    scope: 'openid service:ZONE profile eid',
    state: begun.pending.state,
    nonce: begun.pending.nonce,
    code_challenge: createHash('sha256').update(begun.pending.codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
    acr_values: claim('acr_advanced'),
    ui_locales: 'fr',
  });
  assert.deepEqual(JSON.parse(claims ?? ''), {
    id_token: { [claim('BENationalNumber')]: { essential: true } },
    userinfo: {
      [claim('BENationalNumber')]: { essential: true },
      [claim('ongoing_call')]: null,
      [claim('claim_device')]: null,
    },
  });
  assert.equal(other.url.searchParams.get('acr_values'), claim('acr_basic'));
  const secrets = [...Object.values(begun.pending), ...Object.values(other.pending)];
  assert.equal(new Set(secrets).size, 6, 'state, nonce and verifier are each other, and other at each sign-in');
  // 32 bytes (RFC 7636, section 7.1); the verifier stays here until the exchange.
  for (const secret of secrets) assert.match(secret, /^[\w-]{43}$/);
  assert.ok(!begun.url.href.includes(begun.pending.codeVerifier));
});

test('proves who we are to the token endpoint with a short signature that our published key verifies', async () => {
  const proofs: string[] = [];
  for (let time = 0; time < 2; time += 1) {
    assert.ok((await world.signIn()).ok);
    const {
      client_assertion: proof = '',
      code,
      code_verifier: verifier,
      ...form
    } = Object.fromEntries(world.itsme.lastExchange());
    proofs.push(proof);
    assert.ok(code && verifier);
    assert.deepEqual(form, {
      grant_type: 'authorization_code',
      redirect_uri: redirectUri.href,
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    });
  }
  const published = world
    .client()
    .jwks()
    .keys.find(({ use }) => use === 'sig');
  const ids = proofs.map(async (proof) => {
    const { payload, protectedHeader } = await jwtVerify(proof, await importJWK(published ?? {}, 'RS256'), {
      currentDate: world.clock(),
    });
    assert.deepEqual(protectedHeader, { alg: 'RS256', kid: published?.kid });
    const { jti = '', ...claims } = payload;
    assert.deepEqual(claims, {
      iss: clientId,
      sub: clientId,
      aud: `${world.itsme.issuer.href}/token`,
      iat: seconds(),
      exp: seconds() + 60,
    });
    assert.ok(jti.length >= 32 && jti.length <= 255);
    return jti;
  });
  assert.equal(new Set(await Promise.all(ids)).size, 2, 'each proof is another one (RFC 7523, section 3)');
});

test('publishes the public halves of all our keys, and nothing else of them', () => {
  const { keys } = world.client({ keys: world.newerKeys }).jwks();
  assert.deepEqual(
    keys.map(({ kid, use, alg }) => [kid, use, alg]),
    [
      ['ours-sig', 'sig', 'RS256'],
      ['ours-enc-2', 'enc', 'RSA-OAEP-256'],
      ['ours-enc-1', 'enc', 'RSA-OAEP-256'],
    ],
  );
  for (const key of keys) assert.deepEqual(Object.keys(key).toSorted(), ['alg', 'e', 'kid', 'kty', 'n', 'use']);
});

test('a keys file without keys for itsme gives a sentence that says how to make them', () => {
  assert.throws(() => itsmeKeys({}), /KEYS_FILE lacks the keys for itsme: make them with `npm run cli -- keys itsme`/);
  assert.throws(() => itsmeKeys({ itsme: { signing: [], encryption: [] } }), /KEYS_FILE lacks/);
});
