import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keyKinds } from '../key-kind.ts';
import { mayRemove, type HeldKey } from './may-remove.ts';

const held = (id: string, blocked = false): HeldKey => ({ id, kind: 'eid', blocked });

test('a key goes when another one opens the door', () => {
  assert.deepEqual(mayRemove('a', [held('a'), held('b')]), { permitted: true });
});

test('the last key stays, also when there is a blocked one beside it', () => {
  const last = { permitted: false, because: 'last-way-in' };
  assert.deepEqual(mayRemove('a', [held('a')]), last);
  assert.deepEqual(mayRemove('a', [held('a'), held('b', true)]), last);
});

test('a key of somebody else is not there', () => {
  assert.deepEqual(mayRemove('c', [held('a'), held('b')]), { permitted: false, because: 'not-yours' });
  assert.deepEqual(mayRemove('c', []), { permitted: false, because: 'not-yours' });
});

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
    fc.property(keys, fc.array(fc.nat(5), { maxLength: 10 }), (all, order) => {
      let left: readonly HeldKey[] = all;
      if (!left.some(({ blocked }) => !blocked)) return;
      for (const at of order) {
        const id = left[at % Math.max(1, left.length)]?.id ?? '';
        if (mayRemove(id, left).permitted) left = left.filter((key) => key.id !== id);
      }
      assert.ok(left.some(({ blocked }) => !blocked));
    }),
  );
});
