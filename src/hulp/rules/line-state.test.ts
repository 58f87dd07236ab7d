import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holidayOn } from '#belgian/holidays.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { lineState } from './line-state.ts';

const said = (moment: string, closedOnHolidays = true): string => {
  const state = lineState(new Date(moment), closedOnHolidays);
  return state.open ? 'open' : `${state.opensIn} ${state.opensOn} ${state.because ?? 'hours'}`;
};

/** Belgium is one hour ahead of UTC in winter, two in summer. */
const moments: readonly (readonly [moment: string, expected: string, what: string])[] = [
  ['2026-11-25T06:59:59Z', 'today 2026-11-25 hours', 'a second before eight in winter'],
  ['2026-11-25T07:00:00Z', 'open', 'eight in winter'],
  ['2026-11-25T16:59:59Z', 'open', 'a second before six'],
  ['2026-11-25T17:00:00Z', 'tomorrow 2026-11-26 hours', 'six'],
  ['2026-07-01T06:00:00Z', 'open', 'eight in summer'],
  ['2026-07-01T05:59:00Z', 'today 2026-07-01 hours', 'a minute before eight in summer'],
  ['2026-07-01T16:00:00Z', 'tomorrow 2026-07-02 hours', 'six in summer'],
  ['2026-11-27T18:00:00Z', 'later 2026-11-30 hours', 'Friday evening'],
  ['2026-11-28T10:00:00Z', 'later 2026-11-30 weekend', 'Saturday'],
  ['2026-11-29T10:00:00Z', 'tomorrow 2026-11-30 weekend', 'Sunday'],
  ['2026-12-24T20:00:00Z', 'later 2026-12-28 hours', 'Christmas Eve, before a Friday and a weekend'],
  ['2026-12-25T10:00:00Z', 'later 2026-12-28 christmas', 'Christmas'],
  ['2026-05-14T10:00:00Z', 'tomorrow 2026-05-15 ascension', 'Ascension Day'],
  ['2026-11-24T23:30:00Z', 'today 2026-11-25 hours', 'half past midnight in Belgium, the day before in UTC'],
  ['2026-03-29T06:30:00Z', 'tomorrow 2026-03-30 weekend', 'the Sunday on which summer time begins'],
];

for (const [moment, expected, what] of moments) {
  test(`the line at ${what}: ${expected}`, () => assert.equal(said(moment), expected));
}

test('a line that works on holidays is open then', () => {
  assert.equal(said('2026-05-14T10:00:00Z', false), 'open');
  assert.equal(said('2026-12-24T20:00:00Z', false), 'tomorrow 2026-12-25 hours');
});

test('whatever the moment, the day that it names is one on which it opens, and none before it is', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true }),
      (now) => {
        const state = lineState(now, true);
        if (state.open) return;
        const weekday = new Date(`${state.opensOn}T00:00:00Z`).getUTCDay();
        assert.ok(weekday >= 1 && weekday <= 5);
        assert.equal(holidayOn(state.opensOn), null);
        assert.ok(state.opensOn >= brusselsDate(now));
        assert.ok(lineState(new Date(`${state.opensOn}T10:00:00Z`), true).open);
      },
    ),
  );
});
