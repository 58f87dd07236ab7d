import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { backlogLimits, foundByAnswer, foundByBacklog, foundByDataAge, foundBySeen } from './found-by.ts';

const minute = 60_000;

test('an answer within two seconds is good, a later one slow, and none is down', () => {
  assert.deepEqual([0, 2_000, 2_001, 4_999, null].map(foundByAnswer), ['good', 'good', 'slow', 'slow', 'down']);
});

test('what waits too long is slow, then down', () => {
  const found = (minutes: number): string =>
    foundByBacklog({ waiting: 1, oldestMs: minutes * minute, passed: 0 }, backlogLimits.texts);
  assert.deepEqual([0, 2, 2.1, 10, 10.1].map(found), ['good', 'good', 'slow', 'slow', 'down']);
});

test('one that does not go while others do is no trouble; many of them are some', () => {
  const old = { oldestMs: 600 * minute, passed: 1 };
  assert.equal(foundByBacklog({ waiting: 1, ...old }, backlogLimits.mails), 'good');
  assert.equal(foundByBacklog({ waiting: 50, ...old }, backlogLimits.mails), 'good');
  assert.equal(foundByBacklog({ waiting: 51, ...old }, backlogLimits.mails), 'slow');
});

const date = (text: string): LocalDate => {
  const found = parseLocalDate(text);
  assert.ok(found !== null);
  return found;
};

test('data count until their last day, and somebody should look some days before it', () => {
  const oldest = date('2026-10-16');
  const found = (of: string | null): string => foundByDataAge(of === null ? null : date(of), oldest);
  assert.equal(found('2026-11-20'), 'good');
  assert.equal(found('2026-10-21'), 'good');
  assert.equal(found('2026-10-20'), 'slow');
  assert.equal(found('2026-10-16'), 'slow');
  assert.equal(found('2026-10-15'), 'down');
  assert.equal(found(null), 'down');
});

test('what was last seen says how it is for a while: failing sooner forgotten than working', () => {
  const now = new Date('2026-11-25T09:00:00Z');
  const ago = (minutes: number | null): Date | null =>
    minutes === null ? null : new Date(now.getTime() - minutes * minute);
  const found = (good: number | null, bad: number | null): string =>
    foundBySeen({ goodAt: ago(good), badAt: ago(bad) }, now);
  assert.equal(found(null, null), 'unknown');
  assert.equal(found(60, null), 'good');
  assert.equal(found(61, null), 'unknown');
  assert.equal(found(5, 1), 'down');
  assert.equal(found(1, 5), 'good');
  assert.equal(found(null, 15), 'down');
  assert.equal(found(20, 16), 'unknown');
});
