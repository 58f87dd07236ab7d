import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keyKinds, type KeyKind } from '../key-kind.ts';
import { mayRemove, opens, type HeldKey } from './may-remove.ts';

const held = (id: string, kind: KeyKind = 'eid', blocked = false): HeldKey => ({ id, kind, blocked });

const goes = { permitted: true } as const;
const last = { permitted: false, because: 'last-way-in' } as const;
const unknown = { permitted: false, because: 'not-yours' } as const;

const table = [
  ['another key opens the door', 'a', [held('a'), held('b', 'itsme')], true, goes],
  ['a code opens the door, as there is a password', 'a', [held('a'), held('b', 'csamtotp')], true, goes],
  ['a code without a password opens nothing', 'a', [held('a'), held('b', 'csamsms')], false, last],
  ['it is the only one', 'a', [held('a')], true, last],
  ['the other one is blocked', 'a', [held('a'), held('b', 'itsme', true)], true, last],
  ['only a passkey would be left', 'a', [held('a'), held('b', 'passkey')], true, last],
  ['it is a passkey beside another key', 'b', [held('a'), held('b', 'passkey')], false, goes],
  ['it is blocked itself, and another one opens the door', 'a', [held('a', 'eid', true), held('b')], true, goes],
  ['it is blocked itself, and nothing else is there', 'a', [held('a', 'eid', true)], true, last],
  ['somebody else has it', 'c', [held('a'), held('b')], true, unknown],
  ['there is none', 'c', [], true, unknown],
] as const;

for (const [when, id, keys, hasLogin, decision] of table) {
  test(`a key ${decision.permitted ? 'goes' : 'stays'} when ${when}`, () => {
    assert.deepEqual(mayRemove(id, keys, hasLogin), decision);
  });
}

test('after any removals that are allowed, a way in is left', () => {
  const keys = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      kind: fc.constantFrom(...keyKinds),
      blocked: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  );
  fc.assert(
    fc.property(keys, fc.boolean(), fc.array(fc.nat(5), { maxLength: 10 }), (all, hasLogin, order) => {
      const wayIn = (left: readonly HeldKey[]): boolean => left.some((key) => opens(key, hasLogin));
      fc.pre(wayIn(all));
      let left: readonly HeldKey[] = all;
      for (const at of order) {
        const id = left[at % Math.max(1, left.length)]?.id ?? '';
        if (mayRemove(id, left, hasLogin).permitted) left = left.filter((key) => key.id !== id);
      }
      assert.ok(wayIn(left));
    }),
  );
});
