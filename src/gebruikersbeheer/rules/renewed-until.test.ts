import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, type LocalDate } from '#belgian/local-date.ts';
import { isRenewable, renewedUntil } from './renewed-until.ts';

const on = '2026-11-23' as LocalDate;

test('after its end a right goes on for as long again as it was given for', () => {
  const right = { from: addDays(on, -89), until: addDays(on, 10) };
  assert.equal(renewedUntil(right, null), addDays(on, 110));
  assert.equal(renewedUntil({ from: on, until: on }, null), addDays(on, 1));
});

test('never beyond the limit, and not at all when the limit leaves nothing', () => {
  const right = { from: addDays(on, -90), until: addDays(on, 10) };
  assert.equal(renewedUntil(right, addDays(on, 50)), addDays(on, 50));
  assert.equal(renewedUntil(right, addDays(on, 10)), null);
  assert.equal(renewedUntil({ from: on, until: null }, null), null);
});

test('it is time to renew from thirty days before the last one', () => {
  assert.equal(isRenewable(addDays(on, 31), on), false);
  assert.equal(isRenewable(addDays(on, 30), on), true);
  assert.equal(isRenewable(on, on), true);
  assert.equal(isRenewable(addDays(on, -1), on), false);
  assert.equal(isRenewable(null, on), false);
});
