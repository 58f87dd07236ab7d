import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beginning, canonicalJson, linkHash, type SealedEntry } from './canonical.ts';

const entry: SealedEntry = {
  id: 1,
  at: '2026-11-23T09:00:00.000001Z',
  written_at: '2026-11-23T09:00:00.000002Z',
  writer: 'x_btb',
  action: 'btb.invited',
  company: '1999999052',
  actor: { kind: 'system', id: 'btb' },
  subject: 'appointment:1',
  before: null,
  after: { state: 'invited' },
};

test('the order of names never changes the canonical form, and the content always does', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      assert.equal(canonicalJson(turned), canonicalJson(value));
      assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('every part of an entry, its place and what came before it change the hash', () => {
  const hash = linkHash(beginning, '1999999052', 1, entry);
  for (const name of Object.keys(entry)) {
    const changed = { ...entry, [name]: 'other' };
    assert.notDeepEqual(linkHash(beginning, '1999999052', 1, changed), hash, name);
  }
  assert.notDeepEqual(linkHash(beginning, '1999999052', 2, entry), hash);
  assert.notDeepEqual(linkHash(beginning, '1999999151', 1, entry), hash);
  assert.notDeepEqual(linkHash(hash, '1999999052', 1, entry), hash);
});
