import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recommendedKey } from './recommended-key.ts';

test('itsme is recommended where there is a choice', () => {
  assert.equal(recommendedKey(['csamsms', 'eid', 'itsme'], []), 'itsme');
  assert.equal(recommendedKey(['eid', 'csamtotp'], []), 'eid');
  assert.equal(recommendedKey(['itsme'], []), null);
});

test('a key that may not work now is not recommended, but the next strong one that is offered', () => {
  assert.equal(recommendedKey(['itsme', 'eid', 'csamtotp'], ['itsme']), 'eid');
  assert.equal(recommendedKey(['itsme', 'csamsms', 'csamtotp'], ['itsme']), 'csamtotp');
  assert.equal(recommendedKey(['itsme', 'eid', 'csamtotp'], ['itsme', 'eid', 'csamtotp']), null);
  assert.equal(recommendedKey(['itsme', 'csamsms'], ['itsme']), null, 'sms is the weakest');
});
