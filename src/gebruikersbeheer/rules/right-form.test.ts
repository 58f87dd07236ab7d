import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, type LocalDate } from '#belgian/local-date.ts';
import { aalst, brugge, code, gent } from '../../../test/support/user-rights.ts';
import { readRightForm } from './right-form.ts';

const today = '2026-11-23' as LocalDate;
const read = (fields: readonly [string, string][], latest: LocalDate | null = addDays(today, 365)) =>
  readRightForm(new URLSearchParams([...fields]), {
    codes: [code],
    establishments: [gent, aalst],
    today,
    latest: () => latest,
  });
const date = (day: string, month: string, year: string): [string, string][] => [
  ['tot-day', day],
  ['tot-month', month],
  ['tot-year', year],
];

test('one establishment, several, and every one of them', () => {
  const contexts = (...values: string[]) => {
    const answer = read(values.map((value) => ['vestiging', value]));
    return answer.ok ? answer.values.contexts : [...answer.errors.values()];
  };
  assert.deepEqual(contexts(gent), [gent]);
  assert.deepEqual(contexts(aalst, gent), [gent, aalst]);
  assert.equal(contexts('alle'), 'every');
  assert.deepEqual(contexts('alle', gent), ['every-and-some'], 'which of the two is asked, not guessed');
  assert.deepEqual(contexts(), ['no-context']);
  assert.deepEqual(contexts(gent, brugge), ['foreign-context']);
  assert.deepEqual(contexts('alle', brugge), ['foreign-context']);
});

test('a day, or none', () => {
  const until = (...fields: readonly [string, string][]) => {
    const answer = read([['vestiging', gent], ...fields]);
    return answer.ok ? answer.values.until : answer.errors.get('tot');
  };
  assert.equal(until(), null);
  assert.equal(until(...date('1', '2', '2027')), '2027-02-01');
  assert.equal(until(...date('23', '11', '2026')), today);
  assert.equal(until(...date('22', '11', '2026')), 'until-in-the-past');
  assert.equal(until(...date('29', '2', '2027')), 'not-a-date');
  assert.equal(until(...date('', '2', '2027')), 'not-a-date');
  assert.equal(until(...date('1', 'x', '2027')), 'not-a-date');
  assert.equal(until(...date('1.0', '0x2', '2027')), 'not-a-date');
  assert.equal(until(...date('23', '11', '2027')), '2027-11-23');
  assert.equal(until(...date('24', '11', '2027')), 'until-too-far');
});

test('a first day, today or later, and a last day that is not before it', () => {
  const typed = (name: string, day: number) =>
    date(String(day), '11', '2026').map(([key, value]): [string, string] => [key.replace('tot', name), value]);
  const answer = (from: number, until: number) =>
    read([['vestiging', gent], ...typed('van', from), ...typed('tot', until)]);
  const right = answer(25, 26);
  assert.ok(right.ok);
  assert.equal(right.values.from, '2026-11-25');
  const early = answer(22, 26);
  assert.equal(!early.ok && early.errors.get('van'), 'from-in-the-past');
  const turned = answer(26, 25);
  assert.equal(!turned.ok && turned.errors.get('tot'), 'until-in-the-past');
});

test('a right that may be chosen, where there is more than one', () => {
  const choose = (chosen: string) =>
    readRightForm(
      new URLSearchParams([
        ['vestiging', gent],
        ['welk', chosen],
      ]),
      {
        codes: [code, 'Anders'],
        establishments: [gent],
        today,
        latest: () => null,
      },
    );
  const right = choose('Anders');
  assert.equal(right.ok && right.values.code, 'Anders');
  for (const wrong of ['', 'Niets', `${code} `]) {
    const answer = choose(wrong);
    assert.equal(!answer.ok && answer.errors.get('welk'), 'no-right');
  }
});
