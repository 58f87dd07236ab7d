import assert from 'node:assert/strict';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createRemoteJWKSet, jwtVerify, SignJWT } from 'jose';
import * as openid from 'openid-client';
import { makeKeys } from '#keys/keys-file.ts';
import { keyUrn, type ClientDossier } from './index.ts';
import { testDossier, testProvider, type TestProvider } from '../../test/support/provider.ts';
import { backAt, proveWithKey, relyingParty, signIn, type RelyingParty } from '../../test/support/relying-party.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';

let database: TestStore;
let here: TestProvider;
let copy: TestProvider;

const outside = (clientId: string, changes: Partial<ClientDossier> = {}): ReturnType<typeof testDossier> =>
  testDossier(database.keys, clientId, {
    scopes: ['openid', 'profile', 'rrn', 'vo'],
    capacities: 'person',
    requirePkce: false,
    ...changes,
  });

const partyOf = (at: TestProvider, clientId: string): Promise<RelyingParty> => {
  const { clientSecret, redirectUris } = outside(clientId);
  return relyingParty(at.acm.issuer, {
    id: clientId,
    secret: clientSecret,
    redirectUri: redirectUris[0] ?? '',
    scope: 'openid profile vo',
  });
};

before(async () => {
  database = await testStore();
  here = await testProvider(database, [testDossier(database.keys, 'zone')]);
  copy = await testProvider(database, [testDossier(database.keys, 'zone')], { behind: here.origin });
});

after(async () => {
  await here.close();
  await copy.close();
  await database.close();
});

test('an application of others signs people in from the moment that it is registered, and not before', async () => {
  await assert.rejects(async () => signIn(await partyOf(here, 'demo-client'), here.visitor(), 'dirk'));
  await here.acm.registerClient(outside('demo-client'), new Date());
  const tokens = await signIn(await partyOf(here, 'demo-client'), here.visitor(), 'dirk');
  assert.equal(tokens.claims()?.['given_name'], 'Dirk');
});

test('its secret is taken in the header and in the body, and stands nowhere readable', async () => {
  const dossier = outside('demo-client');
  await here.acm.registerClient(dossier, new Date());
  const config = await openid.discovery(
    here.acm.issuer,
    'demo-client',
    undefined,
    openid.ClientSecretPost(dossier.clientSecret),
    {
      execute: [openid.allowInsecureRequests],
    },
  );
  const party = await partyOf(here, 'demo-client');
  const request = await party.request();
  const back = backAt(await proveWithKey(here.visitor(), request.url, 'dirk'));
  assert.ok((await openid.authorizationCodeGrant(config, back, request.checks)).access_token);
  const { ask } = await import('../../test/support/ask.ts');
  const rows = String(await ask(database.superuserUrl, 'select string_agg(client::text, $$ $$) from acm.client'));
  assert.ok(!rows.includes(Buffer.from(dossier.clientSecret).toString('hex')));
});

test('the page on which the code is typed may lead to the application, and to no other', async () => {
  await here.acm.registerClient(
    outside('demo-client', { redirectUris: ['http://localhost:9999/callback'] }),
    new Date(),
  );
  const party = await partyOf(here, 'demo-client');
  const seen = await here.visitor().open((await party.request({ redirect_uri: 'http://localhost:9999/callback' })).url);
  const formAction = /form-action ([^;]*)/.exec(seen.headers.get('content-security-policy') ?? '')?.[1] ?? '';
  assert.ok(formAction.split(' ').includes('http://localhost:9999'), formAction);
  assert.ok(!formAction.includes('*'));
});

test('the name of a site of our own cannot be registered', async () => {
  await assert.rejects(here.acm.registerClient(outside('zone'), new Date()));
});

test('an application without a secret or keys cannot be registered', async () => {
  const { clientSecret: _none, ...dossier } = outside('zonder');
  await assert.rejects(here.acm.registerClient(dossier, new Date()));
});

test('an application may sign instead of keeping a secret; another signature, or none, gets nothing', async () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { clientSecret: _none, ...dossier } = outside('tekenaar', {
    publicKeys: [pair.publicKey.export({ format: 'jwk' })],
  });
  await here.acm.registerClient(dossier, new Date());
  const party = await partyOf(here, 'tekenaar');
  const exchange = async (sign: (jwt: SignJWT) => Promise<string>): Promise<number> => {
    const request = await party.request();
    const back = backAt(await proveWithKey(here.visitor(), request.url, 'dirk'));
    const assertion = await sign(
      new SignJWT({})
        .setIssuer('tekenaar')
        .setSubject('tekenaar')
        .setAudience(here.acm.issuer.href)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime('5m'),
    );
    const answer = await fetch(`${here.acm.issuer.href}/v1/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code: back.searchParams.get('code') ?? '',
        code_verifier: request.checks.pkceCodeVerifier,
        redirect_uri: party.redirectUri,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
      }),
    });
    await answer.body?.cancel();
    return answer.status;
  };
  assert.equal(await exchange((jwt) => jwt.setProtectedHeader({ alg: 'RS256' }).sign(pair.privateKey)), 200);
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  assert.equal(await exchange((jwt) => jwt.setProtectedHeader({ alg: 'RS256' }).sign(foreign)), 401);
  const unsigned = async (jwt: SignJWT): Promise<string> => {
    const [, payload = ''] = (await jwt.setProtectedHeader({ alg: 'RS256' }).sign(foreign)).split('.');
    return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
  };
  assert.equal(await exchange(unsigned), 401);
});

test('two copies of the provider on one database behave as one', async () => {
  await here.acm.registerClient(outside('demo-client'), new Date());
  const party = await partyOf(here, 'demo-client');
  const request = await party.request();
  // Every request at another copy: the load balancer in between has no memory.
  let count = 0;
  const visitor = here.visitor(() => ((count += 1) % 2 === 0 ? here.origin : copy.origin));
  const code = await proveWithKey(visitor, request.url, 'dirk');
  const tokens = await openid.authorizationCodeGrant(party.config, backAt(code), request.checks);
  const answer = await fetch(`${copy.origin}/op/v1/userinfo`, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  });
  assert.equal(answer.status, 200);
  assert.equal(((await answer.json()) as { sub: string }).sub, tokens.claims()?.sub);
});

test('after a change of keys the new one signs, and what the old one signed still verifies', async () => {
  const party = await partyOf(here, 'demo-client');
  await here.acm.registerClient(outside('demo-client'), new Date());
  const old = await signIn(party, here.visitor(), 'dirk');
  const fresh = await makeKeys();
  const rotated = await testProvider(
    { ...database, keys: { ...database.keys, signing: [...fresh.signing, ...database.keys.signing] } },
    [testDossier(database.keys, 'zone')],
  );
  try {
    const keys = createRemoteJWKSet(new URL(`${rotated.acm.issuer.href}/v1/keys`));
    await jwtVerify(old.id_token ?? '', keys, { audience: 'demo-client' });
    const tokens = await signIn(await partyOf(rotated, 'demo-client'), rotated.visitor(), 'dirk');
    assert.equal(tokens.claims()?.['kid'], fresh.signing[0]?.kid);
  } finally {
    await rotated.close();
  }
});

test('a dossier that takes only keys which do not work here yet is refused in words', async () => {
  const dossier = outside('kaartlezer', { keys: [keyUrn('eid')], namesKey: true });
  await here.acm.registerClient(dossier, new Date());
  const request = await (await partyOf(here, 'kaartlezer')).request();
  const back = backAt(await here.visitor().open(request.url));
  assert.match(back.searchParams.get('error_description') ?? '', /no digital key/);
});
