import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { freshnessOn } from './freshness.ts';

const date = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  assert.ok(parsed !== null);
  return parsed;
};
const today = date('2026-11-23');

for (const [what, register, functions, fresh, older] of [
  ['both of today', '2026-11-23', '2026-11-23', true, '2026-11-23'],
  ['both of the last day that counts', '2026-10-14', '2026-10-14', true, '2026-10-14'],
  ['companies one day too old', '2026-10-13', '2026-11-20', false, '2026-10-13'],
  ['functions one day too old', '2026-11-20', '2026-10-13', false, '2026-10-13'],
  ['no companies', null, '2026-11-20', false, null],
  ['no functions', '2026-11-20', null, false, null],
] as const) {
  test(`data of KBO, ${what}: ${fresh ? 'fresh' : 'too old to decide on'}`, () => {
    const loaded = {
      register: register === null ? null : date(register),
      functions: functions === null ? null : date(functions),
    };
    assert.deepEqual(freshnessOn(loaded, 40, today), { fresh, date: older, oldestAllowed: '2026-10-14' });
  });
}

test('data that are fresh were so on every day before, and data that are not stay so', () => {
  const days = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(days, days, fc.integer({ min: 1, max: 365 }), days, (register, functions, most, later) => {
      const loaded = { register: addDays(today, -register), functions: addDays(today, -functions) };
      const now = freshnessOn(loaded, most, today).fresh;
      const then = freshnessOn(loaded, most, addDays(today, later)).fresh;
      return now === Math.max(register, functions) <= most && (now || !then);
    }),
  );
});
