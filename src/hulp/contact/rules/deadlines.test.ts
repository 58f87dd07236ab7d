import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { caseKinds, deadlinesOf, lateness, ruleOf, type Timed } from './deadlines.ts';

const day = (text: string): LocalDate => parseLocalDate(text) ?? assert.fail(text);

test('a complaint is confirmed within ten working days, and answered within 45 days of the calendar', () => {
  assert.deepEqual(deadlinesOf('complaint', day('2026-11-25')), { confirmBy: '2026-12-09', answerBy: '2027-01-09' });
  assert.equal(deadlinesOf('complaint', day('2026-12-18')).confirmBy, '2027-01-05', 'two holidays lie between');
});

test('a question is answered within ten working days: an aim of ours', () => {
  assert.equal(deadlinesOf('question', day('2026-11-25')).answerBy, '2026-12-09');
  assert.equal(ruleOf('question', day('2026-11-25')).source, 'our own aim');
});

test('what was not read at its source is not confirmed', () => {
  for (const kind of caseKinds) assert.equal(ruleOf(kind, day('2026-11-25')).confirmed, false);
});

const timed: Timed = {
  confirmBy: day('2026-12-09'),
  answerBy: day('2027-01-09'),
  confirmedOn: null,
  answeredOn: null,
  overOn: null,
};

const table: readonly (readonly [what: string, own: Partial<Timed>, today: string, late: string | null])[] = [
  ['on the last day of the confirmation', {}, '2026-12-09', null],
  ['a day after it', {}, '2026-12-10', 'confirm'],
  ['confirmed in time', { confirmedOn: day('2026-12-09') }, '2026-12-10', null],
  ['confirmed too late', { confirmedOn: day('2026-12-10') }, '2026-12-10', 'confirm'],
  ['answered in time, which confirms too', { answeredOn: day('2026-12-01') }, '2027-03-01', null],
  ['on the last day of the answer', { confirmedOn: day('2026-12-01') }, '2027-01-09', null],
  ['a day after it', { confirmedOn: day('2026-12-01') }, '2027-01-10', 'answer'],
  ['answered too late', { answeredOn: day('2027-01-10') }, '2027-01-10', 'answer'],
  ['over in time', { overOn: day('2026-12-02') }, '2027-03-01', null],
  ['over too late', { overOn: day('2027-01-10') }, '2027-03-01', 'answer'],
];

for (const [what, own, today, late] of table) {
  test(`${what}, at ${today}, is ${late ?? 'not'} late`, () =>
    assert.equal(lateness({ ...timed, ...own }, day(today)), late));
}

test('who is late stays so, and nobody is late on the day itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...caseKinds), fc.nat(3_000), fc.nat(400), (kind, from, later) => {
      const received = addDays(day('2020-01-01'), from);
      const open: Timed = { ...timed, ...deadlinesOf(kind, received) };
      assert.equal(lateness(open, received), null);
      const today = addDays(received, later);
      if (lateness(open, today) !== null) assert.notEqual(lateness(open, addDays(today, 1)), null);
    }),
  );
});
