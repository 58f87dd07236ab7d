import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { afterFailure, laterPause, limits, pauseEnd, type Limit, type Tally } from './limits.ts';

const start = new Date('2026-11-23T09:00:00Z');
const minute = 60_000;
const later = (from: Date, milliseconds: number): Date => new Date(from.getTime() + milliseconds);

/** What somebody reaches who tries again the moment each pause ends. */
function stubborn(limit: Limit, failures: number): { tally: Tally; at: Date; pauses: number[] } {
  let tally: Tally | null = null;
  let at = start;
  const pauses: number[] = [];
  for (let count = 0; count < failures; count += 1) {
    tally = afterFailure(tally, limit, at);
    const end = pauseEnd(tally, at);
    if (end !== null) pauses.push((end.getTime() - at.getTime()) / minute);
    at = end ?? at;
  }
  if (tally === null) throw new Error('at least one failure');
  return { tally, at, pauses };
}

test('the failures before the limit start no pause, the one that reaches it does', () => {
  for (const limit of [limits.person, limits.address]) {
    assert.equal(stubborn(limit, limit.free - 1).pauses.length, 0);
    assert.deepEqual(stubborn(limit, limit.free).pauses, [limit.firstPause / minute]);
  }
});

test('pauses of a person double from one minute to an hour and stay there', () => {
  assert.deepEqual(stubborn(limits.person, 5 + 8).pauses.slice(0, 7), [1, 2, 4, 8, 16, 32, 32]);
  assert.equal(Math.max(...stubborn(limits.person, 200).pauses), 60);
});

test('a pause holds until its end, and at its end it is over', () => {
  const { tally } = stubborn(limits.person, limits.person.free);
  const end = later(start, minute);
  assert.deepEqual(pauseEnd(tally, later(end, -1)), end);
  assert.equal(pauseEnd(tally, end), null);
  assert.equal(pauseEnd(null, start), null);
});

test('of two pauses the later one counts; one that is over counts no more', () => {
  const pausedUntil = later(start, minute);
  assert.deepEqual(laterPause([{ pausedUntil }, { pausedUntil: later(start, 1) }], start), pausedUntil);
  assert.deepEqual(laterPause([null, { pausedUntil }], start), pausedUntil);
  assert.equal(laterPause([{ pausedUntil }, null], pausedUntil), null);
});

test('failures are forgotten one at a time', () => {
  const { tally } = stubborn(limits.person, 4);
  const next = afterFailure(tally, limits.person, later(start, 2 * limits.person.forgetOneEvery + minute));
  assert.equal(next.failures, 3);
  assert.deepEqual(next.since, later(start, 2 * limits.person.forgetOneEvery));
  assert.equal(afterFailure(tally, limits.person, later(start, limits.person.forgetOneEvery - 1)).failures, 5);
});

test('whoever tries without rest gets at most forty tries a day at one person', () => {
  let tries = 0;
  while (stubborn(limits.person, tries + 1).at < later(start, 24 * 60 * minute)) tries += 1;
  assert.ok(tries > 20 && tries <= 40, String(tries));
});

test('whatever the times of the failures, a pause is never longer than the longest and never in the past', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 90 * minute }), { minLength: 1, maxLength: 60 }), (gaps) => {
      let tally: Tally | null = null;
      let at = start;
      for (const gap of gaps) {
        at = later(pauseEnd(tally, at) ?? at, gap);
        const before: number = tally?.failures ?? 0;
        tally = afterFailure(tally, limits.person, at);
        assert.ok(tally.failures >= 1 && tally.failures <= before + 1);
        assert.ok(tally.since <= at);
        const end = pauseEnd(tally, at);
        assert.equal(end !== null, tally.failures >= limits.person.free);
        if (end !== null) assert.ok(end > at && end <= later(at, limits.person.longestPause));
      }
    }),
  );
});

test('a clock that was set back forgets nothing and breaks nothing', () => {
  const { tally } = stubborn(limits.person, 3);
  assert.equal(afterFailure(tally, limits.person, later(start, -minute)).failures, 4);
});
