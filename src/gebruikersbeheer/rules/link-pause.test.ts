import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linkPause, missesCountFor, missesOfActor, missesOfCompany, type LinkMiss } from './link-pause.ts';

const now = new Date('2026-11-23T12:00:00Z');
const miss = (minutesAgo: number, byActor = true): LinkMiss => ({
  at: new Date(now.getTime() - minutesAgo * 60_000),
  byActor,
});
const several = (count: number, byActor: boolean) =>
  Array.from({ length: count }, (_, index) => miss(index + 1, byActor));

test('a few typing errors pause nobody; the fifth of a manager in a day does, until the first is a day old', () => {
  assert.deepEqual(linkPause(several(missesOfActor - 1, true), now), { paused: false });
  const until = new Date(now.getTime() - missesOfActor * 60_000 + missesCountFor);
  assert.deepEqual(linkPause(several(missesOfActor, true), now), { paused: true, until });
});

test('the misses of others count for the company as a whole only', () => {
  assert.deepEqual(linkPause(several(missesOfCompany - 1, false), now), { paused: false });
  assert.equal(linkPause(several(missesOfCompany, false), now).paused, true);
});

test('yesterday’s misses do not count', () => {
  const old = Array.from({ length: 50 }, () => miss(24 * 60));
  assert.deepEqual(linkPause(old, now), { paused: false });
});

test('whoever is paused is free again at the moment that was told, and not before', () => {
  const misses = fc.array(
    fc
      .record({ minutes: fc.integer({ min: 0, max: 3000 }), byActor: fc.boolean() })
      .map((one) => miss(one.minutes, one.byActor)),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(misses, (tried) => {
      const pause = linkPause(tried, now);
      if (!pause.paused) return;
      assert.ok(pause.until > now);
      assert.equal(linkPause(tried, new Date(pause.until.getTime() - 1)).paused, true);
      assert.equal(linkPause(tried, pause.until).paused, false);
    }),
  );
});
