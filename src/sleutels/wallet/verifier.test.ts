import assert from 'node:assert/strict';
import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import { before, test } from 'node:test';
import { DcqlQuery } from 'dcql';
import { compactVerify, decodeJwt, decodeProtectedHeader } from 'jose';
import { makeAuthority, makeSigner, makeWalletAuthorities } from '#demo/wallet/authorities.ts';
import { pemOf } from '#demo/card/keep-certified-key.ts';
import type { CertifiedKey } from '#demo/card/certified-key.ts';
import { at, life, seconds, statusUri, walletWorld, type WalletWorld } from '../../../test/support/wallet-world.ts';
import { readAccessKey } from './access-key.ts';
import { newPending } from './pending.ts';
import { readJwt } from './read-jwt.ts';
import { statusChecker } from './status/check-status.ts';
import { readIssuers } from './trust/read-issuers.ts';

let world: WalletWorld;
before(async () => {
  world = await walletWorld();
});

const until = new Date(at.getTime() + 300_000);

test('a request is signed, names us by the hash of our certificate, and asks once, for one answer, encrypted', async () => {
  const { verifier, clientId, pending, authorities } = world;
  const request = await verifier.request(pending, at, until);
  const header = decodeProtectedHeader(request);
  assert.deepEqual([header.alg, header.typ], ['ES256', 'oauth-authz-req+jwt']);
  const [leaf = '', ...more] = header.x5c ?? [];
  assert.equal(more.length, 0, 'the authority above us is not in it');
  const der = Buffer.from(leaf, 'base64');
  assert.equal(clientId, `x509_hash:${createHash('sha256').update(der).digest('base64url')}`);
  await compactVerify(request, new X509Certificate(der).publicKey);
  const claims = decodeJwt(request);
  const { response_type: type, response_mode: mode, response_uri: uri, nonce, state, aud, exp } = claims;
  assert.deepEqual(
    { type, mode, uri, nonce, state, aud, exp, id: claims['client_id'] },
    {
      type: 'vp_token',
      mode: 'direct_post.jwt',
      uri: `https://acm.example/wallet/antwoord/${pending.id}`,
      nonce: pending.nonce,
      state: pending.state,
      aud: 'https://self-issued.me/v2',
      exp: seconds + 300,
      id: clientId,
    },
  );
  assert.ok(!('redirect_uri' in claims) && Buffer.from(pending.nonce, 'base64url').length >= 16);
  assert.deepEqual(claims['client_metadata'], {
    jwks: {
      keys: [
        {
          kty: 'EC',
          crv: 'P-256',
          x: pending.key.x,
          y: pending.key.y,
          kid: pending.key.kid,
          use: 'enc',
          alg: 'ECDH-ES',
        },
      ],
    },
    encrypted_response_enc_values_supported: ['A128GCM', 'A256GCM'],
    vp_formats_supported: { 'dc+sd-jwt': { 'sd-jwt_alg_values': ['ES256'], 'kb-jwt_alg_values': ['ES256'] } },
  });
  assert.ok(!request.includes(String(pending.key.d)));
  const { credentials } = DcqlQuery.parse(claims['dcql_query'] as DcqlQuery.Input);
  assert.equal(credentials.length, 1);
  assert.deepEqual(credentials[0]?.trusted_authorities?.[0]?.values, [
    world.issuers.all[0]?.anchor.subjectKeyId.toString('base64url'),
  ]);
  assert.equal(authorities.state.certificate.length > 0, true);
});

test('what opens a wallet names us and the request, and nothing that is secret', () => {
  const { verifier, clientId, pending } = world;
  const url = verifier.invitation(pending);
  assert.equal(url.protocol, 'haip-vp:');
  assert.deepEqual(Object.fromEntries(url.searchParams), {
    client_id: clientId,
    request_uri: `https://acm.example/wallet/verzoek/${pending.id}`,
  });
  for (const secret of [pending.nonce, pending.state, String(pending.key.d)]) assert.ok(!url.href.includes(secret));
});

test('no two requests share an address, a nonce, a state or a key', () => {
  const made = Array.from({ length: 20 }, () => newPending(randomBytes));
  for (const part of ['id', 'nonce', 'state'] as const) assert.equal(new Set(made.map((one) => one[part])).size, 20);
  assert.equal(new Set(made.map(({ key }) => key.d)).size, 20);
});

const credential = (status: unknown, lives = 1_000_000) => {
  const jwt = readJwt(
    ['{}', JSON.stringify({ status, iat: seconds, exp: seconds + lives })]
      .map((one) => Buffer.from(one).toString('base64url'))
      .join('.') + '.',
  );
  assert.ok(jwt !== null);
  return jwt;
};

test('a list of states is kept as long as it says, within an hour, and never beyond its end', async () => {
  const [issuer] = world.issuers.all;
  assert.ok(issuer !== undefined);
  const place = { status_list: { idx: 1, uri: statusUri } };
  const after = (secs: number): Date => new Date(at.getTime() + secs * 1000);
  for (const { claims, kept, over } of [
    { claims: { ttl: 300 }, kept: 299, over: 301 },
    { claims: { ttl: 5 }, kept: 59, over: 61 },
    { claims: { ttl: 86_400, exp: undefined }, kept: 3_599, over: 3_601 },
    { claims: { ttl: 600, exp: seconds + 100 }, kept: 99, over: 101 },
  ]) {
    let asked = 0;
    const check = statusChecker(async () => {
      asked += 1;
      return world.list({ claims: (honest) => ({ ...honest, ...claims }) });
    });
    assert.equal(await check(credential(place), issuer, at), null);
    assert.equal(await check(credential(place), issuer, after(kept)), null);
    assert.equal(asked, 1, JSON.stringify(claims));
    await check(credential(place), issuer, after(over));
    assert.equal(asked, 2, JSON.stringify(claims));
  }
});

test('an identification that lives a day at most needs no list; nobody is asked for it', async () => {
  const [issuer] = world.issuers.all;
  assert.ok(issuer !== undefined);
  const check = statusChecker(async () => Promise.reject(new Error('asked')));
  assert.equal(await check(credential(undefined, 86_400), issuer, at), null);
  assert.equal((await check(credential(undefined, 86_401), issuer, at))?.because, 'no-status');
  assert.equal((await check(credential(null), issuer, at))?.because, 'no-status');
});

test('a list that is small and unpacks to much is not unpacked', async () => {
  const { deflateSync } = await import('node:zlib');
  const lst = deflateSync(Buffer.alloc(40_000_000)).toString('base64url');
  const verdict = await world.check({
    statusList: () => world.list({ claims: (honest) => ({ ...honest, status_list: { bits: 1, lst } }) }),
  });
  assert.equal(verdict.ok ? '' : verdict.because, 'status-bad-answer');
});

test('a list that its issuer did not sign says nothing', async () => {
  const verdict = await world.check({
    statusList: async () => {
      const [head, body] = (await world.list()).split('.');
      return `${head}.${body}.${'A'.repeat(86)}`;
    },
  });
  assert.equal(verdict.ok ? '' : verdict.because, 'status-bad-answer');
});

test('nobody is asked for a state before the holder proved that the credential is theirs', async () => {
  const before = world.asked();
  await world.check({ binding: (honest) => ({ ...honest, nonce: 'other' }) });
  await world.check({ shown: [] });
  assert.equal(world.asked(), before);
});

test('the file of issuers is read whole, or refused with a sentence', () => {
  const certificate = pemOf(world.authorities.state.certificate);
  const good = { name: 'PT', country: 'PT', level: 'high', certificate };
  const file = (...issuers: readonly object[]): string => JSON.stringify({ issuers });
  assert.deepEqual(readIssuers(file(good)).types, ['urn:eudi:pid:1']);
  const two = readIssuers(file(good, { ...good, level: 'substantial', types: ['urn:eudi:pid:pt:1'] }));
  assert.deepEqual([...two.kinds], ['eidashigh', 'eidassubstantial']);
  for (const [text, sentence] of [
    ['', /no JSON/],
    ['[]', /no issuers/],
    [file(), /no issuers/],
    [file(...Array.from({ length: 201 }, () => good)), /more than 200/],
    [file({ ...good, country: 'Portugal' }), /country/],
    [file({ ...good, level: 'low' }), /level/],
    [file({ ...good, types: ['urn:other:1'] }), /types/],
    [file({ ...good, name: '' }), /name/],
    [file({ ...good, certificate: 'no' }), /certificate/],
    [file({ ...good, certificate: pemOf(world.authorities.issuer.certificate) }), /certificate/],
  ] as const) {
    assert.throws(() => readIssuers(text), sentence);
  }
});

const pem = ({ keys, certificate }: CertifiedKey, ...more: readonly Buffer[]): string =>
  keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() + [certificate, ...more].map(pemOf).join('');

test('our key towards wallets must be on P-256, fit its certificate, and not sign itself', async () => {
  const { website, register, issuer } = world.authorities;
  const key = readAccessKey(pem(website, register.certificate));
  assert.equal(key.chain.length, 1, 'the root is left out');
  assert.throws(() => readAccessKey(pem(register)), /signs itself/);
  assert.throws(() => readAccessKey(pem({ ...website, certificate: issuer.certificate })), /not of its key/);
  assert.throws(() => readAccessKey('x'), /no certificate/);
});

test('an issuer of another state, or one under an authority between that may not issue, is not believed', async () => {
  const other = await makeWalletAuthorities('FR', life);
  assert.equal((await world.check({ issuer: other.issuer })).ok, false);
  const { state } = world.authorities;
  const subject = [['CN', 'Not an authority']] as const;
  const between = await makeSigner(subject, state, life);
  const below = await makeSigner([['CN', 'Below']], between, life);
  const verdict = await world.check({ issuer: below, chain: world.chainOf(below, between) });
  assert.equal(verdict.ok ? '' : verdict.because, 'untrusted-issuer');
  assert.ok((await makeAuthority(subject, life)).certificate.length > 0);
});
