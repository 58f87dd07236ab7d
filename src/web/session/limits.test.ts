import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { absoluteEnd, absoluteLimit, idleEnd, idleLimit, stateAt } from './limits.ts';

const minutes = 60_000;
const openedAt = new Date('2026-11-20T08:00:00Z');
const after = (milliseconds: number): Date => new Date(openedAt.getTime() + milliseconds);

test('the limits are half an hour without a click, and twelve hours in all', () => {
  assert.equal(idleLimit, 30 * minutes);
  assert.equal(absoluteLimit, 12 * 60 * minutes);
});

const cases: readonly (readonly [words: string, seen: number, now: number, state: ReturnType<typeof stateAt>])[] = [
  ['at once', 0, 0, 'open'],
  ['a millisecond before half an hour', 0, 30 * minutes - 1, 'open'],
  ['at half an hour', 0, 30 * minutes, 'idle'],
  ['half an hour after a later click', 20 * minutes, 50 * minutes, 'idle'],
  ['less than that after a later click', 20 * minutes, 49 * minutes, 'open'],
  ['a millisecond before twelve hours, with clicks', 715 * minutes, 720 * minutes - 1, 'open'],
  ['at twelve hours, however much it was used', 720 * minutes - 1, 720 * minutes, 'too-old'],
  ['after twelve hours it is too old before it is idle', 0, 800 * minutes, 'too-old'],
];

for (const [words, seen, now, state] of cases) {
  test(`${state}: ${words}`, () => {
    assert.equal(stateAt({ openedAt, lastSeenAt: after(seen) }, after(now)), state);
  });
}

test('a session is open exactly until the earlier of its two ends', () => {
  fc.assert(
    fc.property(fc.nat(absoluteLimit), fc.nat(2 * absoluteLimit), (seen, later) => {
      const times = { openedAt, lastSeenAt: after(seen) };
      const now = after(seen + later);
      assert.equal(stateAt(times, now) === 'open', now < idleEnd(times) && now < absoluteEnd(times));
    }),
  );
});
