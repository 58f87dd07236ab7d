import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCallableNumber, parseCallableNumber } from './callable-number.ts';

test('fixed and mobile numbers are taken as people write them, and shown as people write them', () => {
  for (const [typed, number, shown] of [
    ['02 547 54 93', '+3225475493', '02 547 54 93'],
    ['09/210.12.34', '+3292101234', '09 210 12 34'],
    [' 0470 12 34 56 ', '+32470123456', '0470 12 34 56'],
    ['+32 470 12 34 56', '+32470123456', '0470 12 34 56'],
    ['0031 6 12345678', '+31612345678', '+31 6 12345678'],
  ] as const) {
    assert.equal(parseCallableNumber(typed), number, typed);
    assert.equal(formatCallableNumber(number), shown);
  }
});

test('what is no number, or none that exists, is not taken', () => {
  for (const typed of ['', '12', 'bel mij', '0470 12 34 56 toestel 3', '+999 123', '1'.repeat(40)]) {
    assert.equal(parseCallableNumber(typed), null, typed);
  }
});
