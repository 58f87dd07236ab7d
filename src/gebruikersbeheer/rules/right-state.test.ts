import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type LocalDate } from '#belgian/local-date.ts';
import { rightState, type RightDates } from './right-state.ts';

const day = (text: string): LocalDate => text as LocalDate;
const right = (own: Partial<RightDates> = {}): RightDates => ({
  from: day('2026-11-01'),
  until: day('2026-11-30'),
  endedAt: null,
  contexts: ['8999999005'],
  ...own,
});

test('a right holds from its first to its last day, both included', () => {
  assert.deepEqual(rightState(right(), day('2026-10-31')), { state: 'not-yet', from: '2026-11-01' });
  assert.deepEqual(rightState(right(), day('2026-11-01')), { state: 'active' });
  assert.deepEqual(rightState(right(), day('2026-11-30')), { state: 'active' });
  assert.deepEqual(rightState(right(), day('2026-12-01')), { state: 'expired', since: '2026-12-01' });
  assert.deepEqual(rightState(right({ until: null }), day('2099-01-01')), { state: 'active' });
});

test('without a context it opens nothing', () => {
  assert.deepEqual(rightState(right({ contexts: [] }), day('2026-11-15')), { state: 'no-context' });
});

test('an end counts at once, on its Belgian day', () => {
  // Half past midnight in Belgium, still the day before in UTC.
  const ended = right({ endedAt: new Date('2026-11-14T23:30:00Z') });
  assert.deepEqual(rightState(ended, day('2026-11-15')), { state: 'ended', since: '2026-11-15' });
  assert.deepEqual(rightState(ended, day('2027-01-01')), { state: 'ended', since: '2026-11-15' });
});

test('an end that the last day brought is said to be the last day, not somebody’s doing', () => {
  const expired = right({ endedAt: new Date('2026-11-30T23:00:01Z') });
  assert.deepEqual(rightState(expired, day('2026-12-05')), { state: 'expired', since: '2026-12-01' });
});

const date = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2024-01-01'), days));

test('whatever the dates, an ended right is never active, and an active one is within its days', () => {
  fc.assert(
    fc.property(
      date,
      fc.option(date),
      fc.option(fc.date({ noInvalidDate: true })),
      date,
      (from, until, endedAt, on) => {
        const { state } = rightState(right({ from, until, endedAt }), on);
        if (state !== 'active') return;
        assert.equal(endedAt, null);
        assert.ok(from <= on && (until === null || on <= until));
      },
    ),
  );
});
