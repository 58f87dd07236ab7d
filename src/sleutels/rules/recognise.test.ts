import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recognise, type Known } from './recognise.ts';

const nobody: Known = { key: null, byNumber: null, byEarlierNumber: null, other: null };
const annasKey = { id: 'k', person: 'anna', state: 'open' } as const;

const table = [
  ['a new key of a new number is a new person', 'eid', nobody, { as: 'new-key', person: null }],
  ['a new card of somebody we know is theirs', 'eid', { byNumber: 'anna' }, { as: 'new-key', person: 'anna' }],
  [
    'a second card while one is renewed is theirs too',
    'eid',
    { byNumber: 'anna', other: { id: 'o', state: 'open' } },
    { as: 'new-key', person: 'anna' },
  ],
  ['a first itsme account is theirs', 'itsme', { byNumber: 'anna' }, { as: 'new-key', person: 'anna' }],
  [
    'another itsme account asks its person first',
    'itsme',
    { byNumber: 'anna', other: { id: 'o', state: 'open' } },
    { as: 'rebind', person: 'anna', replaces: 'o' },
  ],
  [
    'another itsme account does not get round a block',
    'itsme',
    { byNumber: 'anna', other: { id: 'o', state: 'blocked' } },
    { as: 'refused', because: 'key-blocked', person: 'anna' },
  ],
  [
    'a known key of the same person enters',
    'eid',
    { key: annasKey, byNumber: 'anna' },
    { as: 'known', person: 'anna', key: 'k' },
  ],
  [
    'a card with a number that she had before enters',
    'eid',
    { key: annasKey, byEarlierNumber: 'anna' },
    { as: 'known', person: 'anna', key: 'k' },
  ],
  [
    'a known key with a number of nobody is for staff',
    'itsme',
    { key: annasKey },
    { as: 'refused', because: 'number-changed', person: 'anna' },
  ],
  [
    'a known key with the number of another is for staff',
    'itsme',
    { key: annasKey, byNumber: 'bart' },
    { as: 'refused', because: 'other-person', person: 'anna' },
  ],
  [
    'a removed key opens nothing',
    'eid',
    { key: { ...annasKey, state: 'removed' }, byNumber: 'anna' },
    { as: 'refused', because: 'key-removed', person: 'anna' },
  ],
  [
    'a blocked key opens nothing',
    'eid',
    { key: { ...annasKey, state: 'blocked' }, byNumber: 'anna' },
    { as: 'refused', because: 'key-blocked', person: 'anna' },
  ],
] as const;

for (const [what, kind, known, expected] of table) {
  test(what, () => assert.deepEqual(recognise(kind, { ...nobody, ...known }), expected));
}

test('nobody ever enters as another than whom both the number and the key name', () => {
  const person = fc.constantFrom(null, 'anna', 'bart');
  const known = fc.record({
    key: fc.option(
      fc.record({
        id: fc.constant('k'),
        person: fc.constantFrom('anna', 'bart'),
        state: fc.constantFrom('open', 'removed', 'blocked'),
      }),
    ),
    byNumber: person,
    byEarlierNumber: person,
    other: fc.option(fc.record({ id: fc.constant('o'), state: fc.constantFrom('open', 'blocked') })),
  });
  fc.assert(
    fc.property(fc.constantFrom('eid', 'itsme'), known, (kind, facts) => {
      const who = recognise(kind, facts);
      if (who.as === 'refused') return;
      assert.equal(who.person, facts.byNumber ?? facts.byEarlierNumber);
      if (facts.key !== null) {
        assert.equal(who.as, 'known');
        assert.equal(who.person, facts.key.person);
        assert.equal(facts.key.state, 'open');
      }
    }),
  );
});
