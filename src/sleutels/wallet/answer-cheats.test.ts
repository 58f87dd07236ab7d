import assert from 'node:assert/strict';
import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { before, test } from 'node:test';
import { makeAuthority, makeSigner } from '#demo/wallet/authorities.ts';
import {
  at,
  disclosure,
  encode,
  encryptedFor,
  hashOf,
  life,
  seconds,
  signed,
  strangeIssuer,
  testWalletCheats,
  walletWorld,
  type WalletCheat,
  type WalletWorld,
} from '../../../test/support/wallet-world.ts';
import { longestResponse } from './open-response.ts';
import { newPending } from './pending.ts';

let world: WalletWorld;
before(async () => {
  world = await walletWorld();
});

const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const subject = [
  ['C', 'PT'],
  ['CN', 'Demo PID Issuer'],
] as const;
const later = (secs: number): Date => new Date(at.getTime() + secs * 1000);
type Lying = WalletCheat['lie'];
const says =
  (changed: object): Lying =>
  () => ({ claims: (honest) => ({ ...honest, ...changed }) });
const binds =
  (changed: object): Lying =>
  () => ({ binding: (honest) => ({ ...honest, ...changed }) });
const wraps =
  (header: object): Lying =>
  () => ({
    encrypted: (answer, pending) => encryptedFor(pending, answer, { ...header }),
  });
const tokens =
  (vp: unknown): Lying =>
  () => ({ answer: (honest) => ({ ...honest, vp_token: vp }) });

test('an honest wallet comes in, and says who somebody is and no more', async () => {
  const verdict = await world.check();
  assert.ok(verdict.ok, JSON.stringify(verdict));
  assert.deepEqual(verdict.identity, {
    kind: 'eidashigh',
    country: 'PT',
    sameAs: { by: 'number', text: '123 456' },
    givenName: 'Sofia Maria',
    familyName: 'Ferreira',
    birthDate: '1992-07-16',
  });
});

test('without a number of the state somebody is known by the key of their wallet; both encryptions and national types do', async () => {
  const four = ['family_name', 'given_name', 'birthdate', 'issuing_country'];
  const verdict = await world.check({ shown: four });
  assert.equal(verdict.ok && verdict.identity.sameAs.by, 'holder-key');
  const other = await world.check({
    encrypted: (answer, pending) => encryptedFor(pending, answer, { enc: 'A256GCM' }),
    claims: (honest) => ({ ...honest, vct: 'urn:eudi:pid:pt:1' }),
  });
  assert.ok(other.ok);
});

test('an issuer may stand under an authority between, and may leave a claim in the open', async () => {
  const { authorities, chainOf } = world;
  const between = await makeAuthority([['CN', 'Between']], life, authorities.state);
  const issuer = await makeSigner(subject, between, life);
  assert.ok((await world.check({ issuer, chain: chainOf(issuer, between) })).ok);
  const open = await world.check({
    claims: (honest) => ({ ...honest, issuing_country: 'PT' }),
    shown: ['family_name', 'given_name', 'birthdate'],
  });
  assert.ok(open.ok, JSON.stringify(open));
});

test('an answer that waits too long is too late, and one for another request is not opened', async () => {
  assert.equal((await world.check({ now: later(359) })).ok, false);
  assert.equal((await world.check({ now: later(299) })).ok, true);
});

testWalletCheats(
  () => world,
  [
    // What is around the answer.
    { words: 'with nothing', because: 'not-an-answer', lie: () => ({ form: () => new URLSearchParams() }) },
    {
      words: 'with a presentation in the open',
      because: 'not-encrypted',
      lie: () => ({ form: () => new URLSearchParams({ vp_token: '{}', state: world.pending.state }) }),
    },
    {
      words: 'with a signed answer in the place of an encrypted one',
      because: 'not-encrypted',
      lie: () => ({ encrypted: (answer) => signed(stranger.privateKey, {}, JSON.parse(answer) as object as never) }),
    },
    {
      words: 'with more than any answer holds',
      because: 'too-long',
      lie: () => ({ encrypted: async () => 'a'.repeat(longestResponse + 1) }),
    },
    {
      words: 'with a presentation that is longer than any',
      because: 'too-long',
      lie: () => ({ presentation: (honest) => honest + 'a'.repeat(33_000) }),
    },
    {
      words: 'with more disclosures than any',
      because: 'too-long',
      lie: () => ({ disclosures: (honest) => [...honest, ...Array.from({ length: 60 }, () => 'e')] }),
    },
    {
      words: 'with words that are no token',
      because: 'not-an-answer',
      lie: () => ({ encrypted: async () => 'a.b.c.d' }),
    },
    {
      words: 'encrypted with another content encryption',
      because: 'wrong-encryption-algorithm',
      lie: wraps({ enc: 'A128CBC-HS256' }),
    },
    {
      words: 'encrypted with a wrapped key',
      because: 'wrong-encryption-algorithm',
      lie: wraps({ alg: 'ECDH-ES+A128KW' }),
    },
    {
      words: 'encrypted for a key that has another name',
      because: 'wrong-encryption-key',
      lie: wraps({ kid: 'other' }),
    },
    {
      words: 'with an answer that was encrypted for another request',
      because: 'wrong-encryption-key',
      lie: () => ({ pending: newPending(randomBytes) }),
    },
    {
      words: 'with an answer encrypted for another key under the right name',
      because: 'cannot-be-decrypted',
      lie: () => ({
        encrypted: (answer, pending) =>
          encryptedFor({ ...newPending(randomBytes) }, answer, { kid: String(pending.key.kid) }),
      }),
    },
    {
      words: 'with an answer that was changed on the way',
      because: 'cannot-be-decrypted',
      lie: () => ({
        encrypted: async (answer, pending) => {
          const parts = (await encryptedFor(pending, answer)).split('.');
          parts[3] =
            `A${(parts[3] ?? '').slice(1)}` === parts[3]
              ? `B${(parts[3] ?? '').slice(1)}`
              : `A${(parts[3] ?? '').slice(1)}`;
          return parts.join('.');
        },
      }),
    },
    {
      words: 'with an encrypted text that is no answer',
      because: 'not-an-answer',
      lie: () => ({ encrypted: (_answer, pending) => encryptedFor(pending, 'Sofia') }),
    },
    {
      words: 'with the state of another request',
      because: 'wrong-state',
      lie: () => ({ answer: (honest) => ({ ...honest, state: 'other' }) }),
    },
    {
      words: 'when its holder refused',
      because: 'refused-by-person',
      lie: () => ({ form: () => new URLSearchParams({ error: 'access_denied', state: world.pending.state }) }),
    },
    {
      words: 'when somebody else says that its holder refused',
      because: 'wrong-state',
      lie: () => ({ form: () => new URLSearchParams({ error: 'access_denied', state: 'guessed' }) }),
    },
    {
      words: 'when it says that it cannot',
      because: 'wallet-error-vp_formats_not_supported',
      lie: () => ({ answer: ({ state }) => ({ state, error: 'vp_formats_not_supported' }) }),
    },
    {
      words: 'with an error that nobody knows',
      because: 'wallet-error-other',
      lie: () => ({ answer: ({ state }) => ({ state, error: 'Ferreira' }) }),
    },
    // What the answer holds.
    { words: 'without a presentation', because: 'no-presentation', lie: tokens(undefined) },
    { words: 'with an answer to another question', because: 'no-presentation', lie: tokens({ other: ['a~b'] }) },
    { words: 'with two presentations', because: 'no-presentation', lie: tokens({ pid: ['a~b', 'a~b'] }) },
    { words: 'with something that is no text', because: 'not-an-sd-jwt', lie: tokens({ pid: [{}] }) },
    { words: 'with a text that is no credential', because: 'not-an-sd-jwt', lie: tokens({ pid: ['a.b.c~'] }) },
    {
      words: 'with a token of another type',
      because: 'wrong-token-type',
      lie: () => ({ header: (honest) => ({ ...honest, typ: 'JWT' }) }),
    },
    {
      words: 'with a credential that nobody signed (none)',
      because: 'wrong-algorithm',
      lie: () => ({
        signCredential: async (claims, header) => `${encode({ ...header, alg: 'none' })}.${encode(claims)}.`,
      }),
    },
    {
      words: 'with a shared secret as signature (HS256, the certificate as secret)',
      because: 'wrong-algorithm',
      lie: ({ authorities }) => ({
        signCredential: async (claims, header) => {
          const text = `${encode({ ...header, alg: 'HS256' })}.${encode(claims)}`;
          return `${text}.${createHmac('sha256', authorities.issuer.certificate).update(text).digest('base64url')}`;
        },
      }),
    },
    // Who issued it.
    { words: 'without certificates', because: 'bad-certificate', lie: () => ({ chain: [] }) },
    { words: 'with certificates that are none', because: 'bad-certificate', lie: () => ({ chain: ['Zm9v'] }) },
    { words: 'with a certificate that is no text', because: 'bad-certificate', lie: () => ({ chain: [1] }) },
    {
      words: 'with a longer chain than any',
      because: 'bad-certificate',
      lie: ({ authorities, chainOf }) => ({
        chain: Array.from({ length: 4 }, () => chainOf(authorities.issuer)[0] ?? ''),
      }),
    },
    {
      words: 'of an issuer that we do not know',
      because: 'untrusted-issuer',
      lie: async () => ({ issuer: await strangeIssuer('Other') }),
    },
    {
      words: 'of an issuer whose authority only has the name of the known one',
      because: 'untrusted-issuer',
      lie: async () => ({ issuer: await strangeIssuer() }),
    },
    {
      words: 'with certificates that do not hang together',
      because: 'untrusted-issuer',
      lie: ({ authorities, chainOf }) => ({ chain: chainOf(authorities.issuer, authorities.website) }),
    },
    {
      words: 'with the certificate of the real issuer and the signature of another key',
      because: 'bad-signature',
      lie: ({ authorities, chainOf }) => ({
        chain: chainOf(authorities.issuer),
        signCredential: (claims, header) => signed(stranger.privateKey, header, claims),
      }),
    },
    {
      words: 'signed by the known authority itself',
      because: 'anchor-in-chain',
      lie: ({ authorities }) => ({ issuer: authorities.state }),
    },
    {
      words: 'with the known authority in the chain',
      because: 'anchor-in-chain',
      lie: ({ authorities, chainOf }) => ({ chain: chainOf(authorities.issuer, authorities.state) }),
    },
    {
      words: 'signed by an authority below the known one',
      because: 'authority-as-issuer',
      lie: async ({ authorities }) => ({ issuer: await makeAuthority([['CN', 'Below']], life, authorities.state) }),
    },
    {
      words: 'signed by an authority that we do not know',
      because: 'authority-as-issuer',
      lie: ({ authorities }) => ({ issuer: authorities.register }),
    },
    {
      words: 'of an issuer whose certificate has ended',
      because: 'issuer-expired',
      lie: async ({ authorities }) => ({
        issuer: await makeSigner(subject, authorities.state, { ...life, notAfter: later(-60) }),
      }),
    },
    {
      words: 'of an issuer whose certificate does not count yet',
      because: 'issuer-not-yet-valid',
      lie: async ({ authorities }) => ({
        issuer: await makeSigner(subject, authorities.state, { ...life, notBefore: later(60) }),
      }),
    },
    {
      words: 'with a credential whose claims were changed',
      because: 'bad-signature',
      lie: ({ authorities }) => ({
        signCredential: async (claims, header) => {
          const [head, , signature] = (await signed(authorities.issuer.keys.privateKey, header, claims)).split('.');
          return [head, encode({ ...claims, exp: seconds + 1_000_000 }), signature].join('.');
        },
      }),
    },
    // What it says.
    {
      words: 'with a credential of another type',
      because: 'wrong-credential-type',
      lie: says({ vct: 'urn:eudi:age:1' }),
    },
    {
      words: 'with a national type that its issuer does not have',
      because: 'wrong-credential-type',
      lie: says({ vct: 'urn:eudi:pid:fr:1' }),
    },
    {
      words: 'with a credential that was issued tomorrow',
      because: 'issued-in-future',
      lie: says({ iat: seconds + 86_400 }),
    },
    {
      words: 'with a credential that does not count yet',
      because: 'credential-not-yet-valid',
      lie: says({ nbf: seconds + 120 }),
    },
    { words: 'with a credential that has ended', because: 'credential-expired', lie: says({ exp: seconds }) },
    { words: 'with a credential that never ends', because: 'credential-expired', lie: says({ exp: undefined }) },
    // Who shows it.
    {
      words: 'without a proof of its holder',
      because: 'no-key-binding',
      lie: () => ({ presentation: (honest) => honest.slice(0, honest.lastIndexOf('~') + 1) }),
    },
    {
      words: 'with a proof that is no token',
      because: 'no-key-binding',
      lie: () => ({ presentation: (honest) => `${honest.slice(0, honest.lastIndexOf('~') + 1)}a.b` }),
    },
    {
      words: 'with a credential that names no key of a holder',
      because: 'no-key-binding',
      lie: says({ cnf: undefined }),
    },
    {
      words: 'with a credential that holds the private key',
      because: 'no-key-binding',
      lie: says({ cnf: { jwk: { ...stranger.privateKey.export({ format: 'jwk' }) } } }),
    },
    {
      words: 'with a proof of another holder',
      because: 'other-holder-key',
      lie: () => ({ bindingKey: stranger.privateKey }),
    },
    {
      words: 'with a proof of another type',
      because: 'wrong-binding-type',
      lie: () => ({ bindingHeader: () => ({ typ: 'JWT' }) }),
    },
    { words: 'with a proof for another nonce', because: 'wrong-nonce', lie: binds({ nonce: 'other' }) },
    { words: 'with a proof for another website', because: 'wrong-audience', lie: binds({ aud: 'x509_hash:other' }) },
    {
      words: 'with a proof over other disclosures',
      because: 'wrong-sd-hash',
      lie: binds({ sd_hash: hashOf('other') }),
    },
    {
      words: 'with a disclosure that was left out after the proof was made',
      because: 'wrong-sd-hash',
      lie: () => ({
        presentation: (honest) => {
          const parts = honest.split('~');
          return parts.toSpliced(-2, 1).join('~');
        },
      }),
    },
    { words: 'with a proof of six minutes ago', because: 'binding-too-old', lie: binds({ iat: seconds - 301 }) },
    { words: 'with a proof without a moment', because: 'binding-too-old', lie: binds({ iat: undefined }) },
    { words: 'with a proof of in a while', because: 'binding-in-future', lie: binds({ iat: seconds + 61 }) },
    // What it shows.
    {
      words: 'with a name that was changed',
      because: 'tampered-disclosure',
      lie: () => ({ disclosures: (honest) => [disclosure('family_name', 'Maes'), ...honest.slice(1)] }),
    },
    {
      words: 'with one disclosure twice',
      because: 'repeated-disclosure',
      lie: () => ({ disclosures: (honest) => [...honest, honest[0] ?? ''] }),
    },
    {
      words: 'with a claim that was signed in the open and disclosed as well',
      because: 'repeated-disclosure',
      lie: says({ family_name: 'Maes' }),
    },
    {
      words: 'with a claim that nobody asked',
      because: 'unrequested-claim',
      lie: () => ({ shown: ['family_name', 'given_name', 'birthdate', 'issuing_country', 'nationalities'] }),
    },
    {
      words: 'with a disclosure that would take the place of what the issuer says (cnf)',
      because: 'unrequested-claim',
      lie: () => ({ values: { cnf: { jwk: {} } } }),
    },
    {
      words: 'without a birth date',
      because: 'query-not-answered',
      lie: () => ({ shown: ['family_name', 'given_name', 'issuing_country'] }),
    },
    { words: 'with hashes of another kind', because: 'wrong-algorithm', lie: says({ _sd_alg: 'sha-1' }) },
    {
      words: 'with a birth date that does not exist',
      because: 'bad-claim',
      lie: () => ({ values: { birthdate: '1992-02-30' } }),
    },
    { words: 'with a name that is no text', because: 'bad-claim', lie: () => ({ values: { family_name: 7 } }) },
    {
      words: 'with an empty number',
      because: 'bad-claim',
      lie: () => ({ values: { personal_administrative_number: ' ' } }),
    },
    {
      words: 'of one state with the issuer of another',
      because: 'wrong-country',
      lie: () => ({ values: { issuing_country: 'FR' } }),
    },
    // Whether it still counts.
    {
      words: 'that was taken back',
      because: 'revoked',
      lie: () => ({ statusList: () => world.list({ states: [0, 0, 0, 1] }) }),
    },
    {
      words: 'that was suspended',
      because: 'suspended',
      lie: () => ({ statusList: () => world.list({ bits: 2, states: [0, 0, 0, 2] }) }),
    },
    {
      words: 'with a state that nobody knows',
      because: 'status-unknown',
      lie: () => ({ statusList: () => world.list({ bits: 4, states: [0, 0, 0, 9] }) }),
    },
    {
      words: 'beyond the end of the list',
      because: 'status-unknown',
      lie: says({ status: { status_list: { idx: 1e9, uri: 'https://status.example/1' } } }),
    },
    {
      words: 'without a state, when it lives longer than a day',
      because: 'no-status',
      lie: says({ status: undefined }),
    },
    {
      words: 'with a place that is no number',
      because: 'no-status',
      lie: says({ status: { status_list: { idx: '3', uri: 'https://status.example/1' } } }),
    },
    {
      words: 'while nobody says whether it counts',
      because: 'status-unreachable',
      lie: () => ({ statusList: async () => Promise.reject(new Error('no answer')) }),
    },
    {
      words: 'with a list that is no token',
      because: 'status-bad-answer',
      lie: () => ({ statusList: async () => 'a.b.c' }),
    },
    {
      words: 'with a list of another issuer',
      because: 'status-bad-answer',
      lie: async () => {
        const issuer = await strangeIssuer();
        return { statusList: () => world.list({ issuer }) };
      },
    },
    {
      words: 'with the list of another address',
      because: 'status-bad-answer',
      lie: () => ({ statusList: () => world.list({ claims: (one) => ({ ...one, sub: 'https://status.example/2' }) }) }),
    },
    {
      words: 'with a token that is no list',
      because: 'status-bad-answer',
      lie: () => ({ statusList: () => world.list({ header: (one) => ({ ...one, typ: 'JWT' }) }) }),
    },
    {
      words: 'with a list that has ended',
      because: 'status-expired',
      lie: () => ({ statusList: () => world.list({ claims: (one) => ({ ...one, exp: seconds }) }) }),
    },
    {
      words: 'with a list of tomorrow',
      because: 'status-bad-answer',
      lie: () => ({ statusList: () => world.list({ claims: (one) => ({ ...one, iat: seconds + 86_400 }) }) }),
    },
  ],
);
