import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween, localDate, parseLocalDate, type LocalDate } from './local-date.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

const day = (text: string): LocalDate => parseLocalDate(text) ?? assert.fail(text);

const table: readonly (readonly [from: string, days: number, to: string, why: string])[] = [
  ['2026-11-25', 0, '2026-11-25', 'no day at all'],
  ['2026-11-25', 1, '2026-11-26', 'the day itself does not count'],
  ['2026-11-27', 1, '2026-11-30', 'a weekend lies between'],
  ['2026-11-28', 1, '2026-11-30', 'it begins in a weekend'],
  ['2026-11-25', 10, '2026-12-09', 'two weekends'],
  ['2026-12-24', 1, '2026-12-28', 'Christmas and a weekend'],
  ['2026-12-31', 1, '2027-01-04', 'New Year and a weekend'],
  ['2026-05-13', 1, '2026-05-15', 'Ascension'],
];

for (const [from, days, to, why] of table) {
  test(`${days} working days after ${from} is ${to}: ${why}`, () => assert.equal(addWorkingDays(day(from), days), to));
}

test('whatever the day, it ends on a working day, with exactly so many between', () => {
  const anyDay = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => addDays(localDate(1990, 1, 1) ?? assert.fail(), days));
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, days) => {
      const to = addWorkingDays(from, days);
      assert.ok(isWorkingDay(to));
      const between = Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index + 1));
      assert.equal(between.filter(isWorkingDay).length, days);
    }),
    { numRuns: 200 },
  );
});

test('a number of days that is none is refused', () => {
  for (const days of [-1, 1.5, Number.NaN, 401])
    assert.throws(() => addWorkingDays(day('2026-11-25'), days), RangeError);
});
