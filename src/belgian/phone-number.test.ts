import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatPhoneNumber, maskPhoneNumber, parsePhoneNumber } from './phone-number.ts';

for (const [typed, number] of [
  ['0470 12 34 56', '+32470123456'],
  ['0470/12.34.56', '+32470123456'],
  ['+32 470 12 34 56', '+32470123456'],
  ['0032470123456', '+32470123456'],
  ['+31 6 12345678', '+31612345678'],
  ['  0499123456  ', '+32499123456'],
] as const) {
  test(`${typed} is ${number}`, () => assert.deepEqual(parsePhoneNumber(typed), { ok: true, number }));
}

for (const [typed, because] of [
  ['', 'empty'],
  ['   ', 'empty'],
  ['bel mij', 'not-a-number'],
  ['0470 12', 'not-a-number'],
  ['02 547 54 93', 'not-mobile'],
  ['0470123456; drop', 'not-a-number'],
  ['0'.repeat(31), 'too-long'],
] as const) {
  test(`${JSON.stringify(typed)} is refused: ${because}`, () =>
    assert.deepEqual(parsePhoneNumber(typed), { ok: false, because }));
}

test('people read it as they write it, and a mask shows two figures only', () => {
  const parsed = parsePhoneNumber('+32470123456');
  assert.ok(parsed.ok);
  assert.equal(formatPhoneNumber(parsed.number), '0470 12 34 56');
  assert.equal(maskPhoneNumber(parsed.number), '•••• 56');
});

test('what is read is read again from how it is shown, and nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      parsePhoneNumber(text);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 470_000_000, max: 499_999_999 }), (digits) => {
      const parsed = parsePhoneNumber(`0${digits}`);
      if (parsed.ok) assert.deepEqual(parsePhoneNumber(formatPhoneNumber(parsed.number)), parsed);
    }),
  );
});
