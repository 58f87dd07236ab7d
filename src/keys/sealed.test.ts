import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chadia, dirk } from '../../test/support/user-rights.ts';
import { clientSecretFor } from './client-secret.ts';
import { makeKeys } from './keys-file.ts';
import { blindIndexFor, inszVault, sealFor } from './sealed.ts';

const keys = await makeKeys();
const others = await makeKeys();
const seal = sealFor(keys, 'zone.session');

test('what was sealed opens again, whatever text it is, and never looks the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const [one, other] = [seal.seal(text), seal.seal(text)];
      assert.equal(seal.open(one), text);
      assert.notDeepEqual(one, other);
    }),
  );
});

test('the text does not stand in the sealed bytes', () => {
  assert.ok(!seal.seal('a text that can be read').toString('latin1').includes('read'));
});

test('what was sealed for one purpose, or with other keys, opens for no other', () => {
  const sealed = seal.seal('secret');
  for (const other of [sealFor(keys, 'btb.session'), sealFor(keys, 'zone.sign-in'), sealFor(others, 'zone.session')]) {
    assert.throws(() => other.open(sealed));
  }
  const samePurpose = { ...others, sealing: [{ id: keys.sealing[0]?.id ?? '', key: others.sealing[0]?.key ?? '' }] };
  assert.throws(() => sealFor(samePurpose, 'zone.session').open(sealed), 'nor with another key of the same identifier');
});

test('any byte changed, and any length cut, is noticed', () => {
  const sealed = seal.seal('a secret of some length');
  for (const [place, byte] of sealed.entries()) {
    const changed = Buffer.from(sealed);
    changed[place] = byte ^ 1;
    assert.throws(() => seal.open(changed), `byte ${place}`);
  }
  for (let length = 0; length < sealed.length; length += 1) {
    assert.throws(() => seal.open(sealed.subarray(0, length)), `length ${length}`);
  }
});

test('a new key seals, and the old one still opens what it sealed', () => {
  const rotated = { ...keys, sealing: [...others.sealing, ...keys.sealing] };
  const now = sealFor(rotated, 'zone.session');
  assert.equal(now.open(seal.seal('old')), 'old');
  assert.throws(() => seal.open(now.seal('new')), /not in the keys file/);
});

test('without a key nothing is sealed, rather than sealed with none', () => {
  assert.throws(() => sealFor({ ...keys, sealing: [] }, 'zone.session'), /no sealing key/);
  assert.throws(() => blindIndexFor({ ...keys, index: [] }, 'zone.insz'), /no index key/);
  assert.throws(() => clientSecretFor({ ...keys, cookies: [] }, 'zone'), /no cookie key/);
});

test('a blind index finds the same text again, for its own purpose and with its own key only', () => {
  const index = blindIndexFor(keys, 'zone.insz');
  assert.equal(index(chadia).length, 32);
  assert.deepEqual(index(chadia), blindIndexFor(keys, 'zone.insz')(chadia));
  for (const other of [
    blindIndexFor(keys, 'btb.insz')(chadia),
    blindIndexFor(others, 'zone.insz')(chadia),
    index(dirk),
  ]) {
    assert.notDeepEqual(other, index(chadia));
  }
});

test('a national number is kept sealed and found by its index; what is none does not come out', () => {
  const vault = inszVault(keys, 'zone');
  assert.equal(vault.open(vault.seal(chadia)), chadia);
  assert.throws(() => vault.open(sealFor(keys, 'zone.insz').seal('12345678901')), /is none/);
  assert.throws(() => inszVault(keys, 'btb').open(vault.seal(chadia)));
});

test('each of our own sites has a secret of its own, the same on all copies', () => {
  const secrets = ['zone', 'btb', 'sleutels'].map((client) => clientSecretFor(keys, client));
  assert.equal(new Set(secrets).size, 3);
  for (const secret of secrets) assert.equal(Buffer.from(secret, 'base64url').length, 32);
  assert.equal(clientSecretFor(keys, 'zone'), secrets[0]);
  assert.notEqual(clientSecretFor(others, 'zone'), secrets[0]);
});
