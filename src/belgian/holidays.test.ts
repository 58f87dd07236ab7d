import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, parseLocalDate, type LocalDate } from './local-date.ts';
import { easterSunday, holidayOn, holidaysOf } from './holidays.ts';

const date = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  assert.ok(parsed !== null);
  return parsed;
};

/** As printed in calendars; the last ones are the earliest and the latest that can be. */
const easters = [
  '2008-03-23',
  '2019-04-21',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2030-04-21',
  '2049-04-18',
  '1818-03-22',
  '2038-04-25',
];

for (const day of easters) {
  test(`Easter falls on ${day}`, () => assert.equal(easterSunday(Number(day.slice(0, 4))), day));
}

test('Easter is a Sunday between 22 March and 25 April, in every year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
      const easter = easterSunday(year);
      assert.ok(easter !== null);
      assert.equal(new Date(`${easter}T00:00:00Z`).getUTCDay(), 0);
      assert.ok(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25');
    }),
  );
});

test('the holidays of 2026, in their order', () => {
  assert.deepEqual(
    holidaysOf(2026).map((holiday) => `${holiday.date} ${holiday.name}`),
    [
      '2026-01-01 new-year',
      '2026-04-06 easter-monday',
      '2026-05-01 labour-day',
      '2026-05-14 ascension',
      '2026-05-25 whit-monday',
      '2026-07-21 national-day',
      '2026-08-15 assumption',
      '2026-11-01 all-saints',
      '2026-11-11 armistice',
      '2026-12-25 christmas',
    ],
  );
});

test('there are ten in every year since the decree, and none before', () => {
  fc.assert(fc.property(fc.integer({ min: 1974, max: 9999 }), (year) => assert.equal(holidaysOf(year).length, 10)));
  assert.deepEqual(holidaysOf(1973), []);
});

test('a day is a holiday or none; the days around it are other days', () => {
  assert.equal(holidayOn(date('2026-12-25'))?.name, 'christmas');
  assert.equal(holidayOn(addDays(date('2026-12-25'), 1)), null);
  assert.equal(holidayOn(date('2027-05-06'))?.name, 'ascension');
  assert.equal(holidayOn(date('2026-04-05')), null, 'Easter Sunday itself is no legal holiday');
});
