import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { helder } from '../../../test/support/user-rights.ts';
import { mayEnter, type EntryDecision } from './may-enter.ts';
import type { Recognition } from './recognition.ts';

const day = (text: string): LocalDate => {
  const date = parseLocalDate(text);
  assert.ok(date !== null);
  return date;
};

const recognised = (own: Partial<Recognition> = {}): Recognition => ({
  number: 'V99001',
  company: helder,
  name: 'Helder & Proper BV',
  activities: 'household',
  startsOn: day('2020-01-01'),
  suspendedFrom: null,
  suspendedUntil: null,
  withdrawnOn: null,
  establishments: [],
  ...own,
});
const suspended = { suspendedFrom: day('2026-03-01'), suspendedUntil: day('2026-03-31') };
const withdrawn = { withdrawnOn: day('2026-06-01') };

const full: EntryDecision = { permitted: true, access: 'full' };
const reading: EntryDecision = {
  permitted: true,
  access: 'reading',
  because: 'withdrawn',
  since: withdrawn.withdrawnOn,
};
const stopped: EntryDecision = {
  permitted: false,
  because: 'suspended',
  since: suspended.suspendedFrom,
  until: suspended.suspendedUntil,
};

const cases: readonly (readonly [words: string, own: Partial<Recognition>, on: string, decision: EntryDecision])[] = [
  [
    'the day before it starts',
    {},
    '2019-12-31',
    { permitted: false, because: 'not-yet-recognised', from: day('2020-01-01') },
  ],
  ['the day it starts', {}, '2020-01-01', full],
  ['the day before a suspension', suspended, '2026-02-28', full],
  ['the first day of a suspension', suspended, '2026-03-01', stopped],
  ['its last day', suspended, '2026-03-31', stopped],
  ['the day after it', suspended, '2026-04-01', full],
  [
    'long after a suspension began that has no end',
    { suspendedFrom: day('2026-03-01') },
    '2036-01-01',
    { permitted: false, because: 'suspended', since: day('2026-03-01'), until: null },
  ],
  ['the day before a withdrawal', withdrawn, '2026-05-31', full],
  ['the day of a withdrawal', withdrawn, '2026-06-01', reading],
  ['years after a withdrawal', withdrawn, '2030-01-01', reading],
  [
    'a suspension that runs on after a withdrawal',
    { ...suspended, suspendedUntil: null, ...withdrawn },
    '2026-06-01',
    reading,
  ],
  ['a suspension before the withdrawal', { ...suspended, ...withdrawn }, '2026-03-15', stopped],
  [
    'withdrawn before it ever started',
    { startsOn: day('2026-09-01'), ...withdrawn },
    '2026-07-01',
    { permitted: false, because: 'not-yet-recognised', from: day('2026-09-01') },
  ],
];

for (const [words, own, on, decision] of cases) {
  test(`${decision.permitted ? decision.access : decision.because}: ${words}`, () => {
    assert.deepEqual(mayEnter([recognised(own)], day(on)), decision);
  });
}

test('a company that nobody recognised does not enter', () => {
  assert.deepEqual(mayEnter([], day('2026-06-01')), { permitted: false, because: 'not-recognised' });
});

test('of several recognitions a full one counts first, in whatever order they stand', () => {
  const on = day('2026-06-01');
  const ofAll = [recognised(withdrawn), recognised({ startsOn: day('2027-01-01') }), recognised()];
  assert.deepEqual(mayEnter(ofAll, on), full);
  assert.deepEqual(mayEnter(ofAll.toReversed(), on), full);
});

test('a suspension is not undone by an older recognition that was withdrawn', () => {
  const on = day('2026-06-01');
  const both = [recognised(withdrawn), recognised({ suspendedFrom: day('2026-05-01') })];
  for (const order of [both, both.toReversed()]) {
    const decision = mayEnter(order, on);
    assert.ok(!decision.permitted);
    assert.equal(decision.because, 'suspended');
  }
});

test('after a withdrawal people still read, also when a next recognition is to come', () => {
  const both = [recognised({ startsOn: day('2027-01-01') }), recognised(withdrawn)];
  assert.deepEqual(mayEnter(both, day('2026-06-01')), reading);
});

test('nobody has full access before the start, in a suspension or after a withdrawal', () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(day('2020-01-01'), count));
  const maybe = fc.option(days);
  fc.assert(
    fc.property(days, maybe, maybe, maybe, days, (startsOn, suspendedFrom, suspendedUntil, withdrawnOn, on) => {
      const decision = mayEnter([recognised({ startsOn, suspendedFrom, suspendedUntil, withdrawnOn })], on);
      const inSuspension =
        suspendedFrom !== null && on >= suspendedFrom && (suspendedUntil === null || on <= suspendedUntil);
      const mayWork = on >= startsOn && !inSuspension && (withdrawnOn === null || on < withdrawnOn);
      assert.equal(decision.permitted && decision.access === 'full', mayWork);
    }),
  );
});
