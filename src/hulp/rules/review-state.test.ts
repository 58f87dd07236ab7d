import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, parseLocalDate } from '#belgian/local-date.ts';
import { longPastDays, reviewState } from './review-state.ts';

const review = parseLocalDate('2027-05-25');
assert.ok(review !== null);

const days = [
  [-1, 'in-time'],
  [0, 'in-time'],
  [1, 'past'],
  [longPastDays, 'past'],
  [longPastDays + 1, 'long-past'],
] as const;

for (const [late, state] of days) {
  test(`${late} days after its review date a page is ${state}`, () => {
    assert.equal(reviewState(review, addDays(review, late)), state);
  });
}
