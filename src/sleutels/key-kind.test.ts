import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultOwnUrns, keyKinds, shortNameOf, urnOf } from './key-kind.ts';

test('each key has one name, and that name leads back to it', () => {
  for (const kind of keyKinds) assert.equal(shortNameOf(urnOf(kind)), kind);
  const own = { passkey: 'urn:example:our-methods:passkey' };
  assert.equal(urnOf('passkey', own), own.passkey);
  assert.equal(shortNameOf(own.passkey), 'passkey');
  assert.equal(urnOf('eid', own), 'urn:be:vlaanderen:authmech:eid');
});

test('a key of our own never has a name of a Belgian government, and a name of ours is no other key', () => {
  assert.doesNotMatch(defaultOwnUrns.passkey, /^urn:be:/);
  for (const urn of [
    'urn:be:vlaanderen:authmech:passkey',
    'urn:be:passkey',
    'urn:example:authmech:eid',
    'urn:example:passkey:eid',
    'https://example.be/passkey',
    'passkey',
    '',
  ]) {
    assert.equal(shortNameOf(urn), null, urn);
  }
});
