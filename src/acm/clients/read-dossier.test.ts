import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { readDossier } from './read-dossier.ts';

let publicKey: JWK;
let privateKey: JWK;
let small: JWK;
before(async () => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  publicKey = { ...(await exportJWK(pair.publicKey)), kid: 'een' };
  privateKey = { ...(await exportJWK(pair.privateKey)), kid: 'een' };
  small = { ...publicKey, n: String(publicKey.n).slice(0, 170) };
});

const good = () => ({
  clientId: 'rooster',
  name: 'Rooster',
  homeUri: 'https://rooster.example.be/',
  publicKeys: [publicKey],
  scopes: ['openid', 'wsedienstencheques'],
  api: { scopes: ['btb.managers.read'], companies: ['1999.999.052'], rights: 'own' },
});

const read = (changes: Readonly<Record<string, unknown>> = {}) =>
  readDossier(JSON.stringify({ ...good(), ...changes }));

test('a program that calls APIs needs no address to come back to; numbers of companies may be written with points', () => {
  const verdict = read();
  assert.ok(verdict.ok);
  assert.deepEqual(verdict.dossier.api, { scopes: ['btb.managers.read'], companies: ['1999999052'], rights: 'own' });
  assert.deepEqual([verdict.dossier.capacities, verdict.dossier.requirePkce], ['person', true]);
  assert.equal(verdict.dossier.clientSecret, undefined);
});

test('an application where people sign in says where they come back, with which keys and for which rights', () => {
  const verdict = read({
    redirectUris: ['https://rooster.example.be/terug'],
    backchannelLogoutUri: 'https://rooster.example.be/af',
    keys: ['itsme', 'eid'],
    capacities: ['RoosterZien', 'RoosterMaken'],
    api: undefined,
  });
  assert.ok(verdict.ok);
  assert.deepEqual(verdict.dossier.capacities, { right: 'RoosterZien', orRights: ['RoosterMaken'] });
  assert.deepEqual(verdict.dossier.keys, ['urn:be:vlaanderen:authmech:itsme', 'urn:be:vlaanderen:authmech:eid']);
});

const wrong: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
  'a name with capitals': () => ({ clientId: 'Rooster' }),
  'no name': () => ({ name: ' ' }),
  'a home without https': () => ({ homeUri: 'http://rooster.example.be/' }),
  'an address to come back to without https': () => ({ redirectUris: ['http://rooster.example.be/terug'] }),
  'an address that is none': () => ({ redirectUris: ['terug'] }),
  'a logout address without https': () => ({ backchannelLogoutUri: 'http://rooster.example.be/af' }),
  'no key': () => ({ publicKeys: [] }),
  'a private key': () => ({ publicKeys: [privateKey] }),
  'a key that is too small': () => ({ publicKeys: [small] }),
  'a key without a name': () => ({ publicKeys: [{ ...publicKey, kid: undefined }] }),
  'a secret': () => ({ clientSecret: 'geheim' }),
  'a scope that does not exist': () => ({ scopes: ['openid', 'alles'] }),
  'a company that does not exist': () => ({ api: { ...good().api, companies: ['1999999053'] } }),
  'no companies': () => ({ api: { scopes: ['btb.managers.read'], rights: 'own' } }),
  'rights of somebody else': () => ({ api: { ...good().api, rights: 'all' } }),
  'an agreement without scopes': () => ({ api: { ...good().api, scopes: [] } }),
};

for (const [what, changes] of Object.entries(wrong)) {
  test(`a dossier with ${what} is refused with a sentence`, () => {
    const verdict = read(changes());
    assert.ok(!verdict.ok);
    assert.equal(verdict.complaints.length, 1);
    assert.match(verdict.complaints[0] ?? '', /^".*\.$/);
  });
}

test('what is no JSON object is refused', () => {
  for (const text of ['', 'woord', '[]', 'null', '"x"']) assert.equal(readDossier(text).ok, false);
});
