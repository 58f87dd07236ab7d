import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeReference } from './reference.ts';

test('a reference has two groups of four that nobody confuses', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32, max: 239 }), (random) => {
      assert.match(makeReference(random), /^BZ-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
    }),
  );
});

test('bytes that would favour some letters are passed over', () => {
  assert.equal(makeReference(Uint8Array.of(255, 240, ...Array.from({ length: 8 }, () => 0))), 'BZ-2222-2222');
});

test('too few random bytes are refused', () => {
  assert.throws(() => makeReference(Uint8Array.of(1, 2, 3)), RangeError);
});
