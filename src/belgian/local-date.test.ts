import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, brusselsDate, endOfBrusselsDay, formatLocalDate, localDate, parseLocalDate } from './local-date.ts';
import type { LocalDate } from './local-date.ts';

const date = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  assert.ok(parsed !== null, `${text} should be a date`);
  return parsed;
};

/** Since Belgium follows the present rules for summer time. */
const anyDate = fc
  .date({ min: new Date('1985-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((moment) => date(moment.toISOString().slice(0, 10)));

for (const written of ['2026-11-03', '03-11-2026', '03/11/2026', '3-11-2026', '3/11/2026']) {
  test(`${written} is 3 November 2026`, () => assert.equal(parseLocalDate(written), '2026-11-03'));
}

for (const written of [
  '',
  '2026-02-29',
  '31-04-2026',
  '2026-13-01',
  '2026-00-10',
  '2026-11-3',
  '11-2026',
  '2026-11-03T00:00',
  '0000-01-01',
  ' 2026-11-03',
  '03.11.2026',
]) {
  test(`"${written}" is no date`, () => assert.equal(parseLocalDate(written), null));
}

test('29 February exists in leap years only, also far away', () => {
  assert.equal(localDate(2000, 2, 29), '2000-02-29');
  assert.equal(localDate(1900, 2, 29), null);
  assert.equal(localDate(4, 2, 29), '0004-02-29');
});

test('texts of dates sort as the dates do', () => {
  fc.assert(fc.property(anyDate, fc.integer({ min: 1, max: 20_000 }), (day, days) => day < addDays(day, days)));
});

test('adding days and taking them away gives the day back', () => {
  fc.assert(
    fc.property(
      anyDate,
      fc.integer({ min: -5000, max: 5000 }),
      (day, days) => addDays(addDays(day, days), -days) === day,
    ),
  );
  assert.equal(addDays(date('2026-12-31'), 1), '2027-01-01');
  assert.equal(addDays(date('2028-03-01'), -1), '2028-02-29');
});

for (const [moment, day] of [
  ['2026-11-23T22:59:59.999Z', '2026-11-23'],
  ['2026-11-23T23:00:00.000Z', '2026-11-24'],
  ['2026-07-01T21:59:59.999Z', '2026-07-01'],
  ['2026-07-01T22:00:00.000Z', '2026-07-02'],
] as const) {
  test(`at ${moment} it is ${day} in Belgium`, () => assert.equal(brusselsDate(new Date(moment)), day));
}

test('the days on which the clock changes end when they end', () => {
  assert.equal(endOfBrusselsDay(date('2026-03-28')).toISOString(), '2026-03-28T23:00:00.000Z');
  assert.equal(endOfBrusselsDay(date('2026-03-29')).toISOString(), '2026-03-29T22:00:00.000Z');
  assert.equal(endOfBrusselsDay(date('2026-10-24')).toISOString(), '2026-10-24T22:00:00.000Z');
  assert.equal(endOfBrusselsDay(date('2026-10-25')).toISOString(), '2026-10-25T23:00:00.000Z');
});

test('a day lasts until its end and not a millisecond longer', () => {
  fc.assert(
    fc.property(anyDate, (day) => {
      const end = endOfBrusselsDay(day);
      return brusselsDate(new Date(end.getTime() - 1)) === day && brusselsDate(end) === addDays(day, 1);
    }),
  );
});

test('a date is shown as people write it, in their language', () => {
  assert.equal(formatLocalDate(date('2026-11-23'), 'nl'), '23 november 2026');
  assert.equal(formatLocalDate(date('2026-11-03'), 'en'), '3 November 2026');
  assert.equal(formatLocalDate(date('2026-11-03'), 'fr'), '3 novembre 2026');
  assert.equal(formatLocalDate(date('2026-11-01'), 'fr'), '1er novembre 2026');
  assert.equal(formatLocalDate(date('2026-11-03'), 'de'), '3. November 2026');
});
