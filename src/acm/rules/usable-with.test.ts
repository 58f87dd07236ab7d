import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyUrn } from './accepted-keys.ts';
import { usableWith } from './usable-with.ts';

test('a right without keys of its own opens with every key', () => {
  assert.equal(usableWith(null, keyUrn('csamsms')), true);
  assert.equal(usableWith(null, undefined), true);
});

test('a right with keys of its own opens with those, and with no other', () => {
  assert.equal(usableWith(['eid', 'itsme'], keyUrn('eid')), true);
  assert.equal(usableWith(['eid', 'itsme'], keyUrn('csamsms')), false);
  assert.equal(usableWith(['csam'], keyUrn('csamsms')), false);
  assert.equal(usableWith(['eid'], undefined), false);
  assert.equal(usableWith([], keyUrn('eid')), false);
});
