import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocalDate } from '#belgian/local-date.ts';
import { whyLeave, type MayBeLeft } from './why-leave.ts';

const today = '2026-11-24' as LocalDate;
const day = (text: string) => text as LocalDate;
const old: MayBeLeft = { givenOn: day('2026-01-10'), until: null, relationEnd: null, lastEntry: day('2026-11-20') };

const cases: readonly (readonly [what: string, right: Partial<MayBeLeft>, because: string | null, about?: string])[] = [
  ['who entered lately and stays', {}, null],
  ['a work relation that ends within 30 days', { relationEnd: day('2026-12-24') }, 'leaver', '2026-12-24'],
  ['a work relation that ends later', { relationEnd: day('2026-12-25') }, null],
  ['a work relation that ended', { relationEnd: day('2026-11-01') }, 'leaver', '2026-11-01'],
  ['an entry 180 days ago', { lastEntry: day('2026-05-28') }, 'absent', '2026-05-28'],
  ['an entry 179 days ago', { lastEntry: day('2026-05-29') }, null],
  ['an old entry, and a right given lately', { lastEntry: day('2026-02-01'), givenOn: day('2026-11-01') }, null],
  ['no entry with a right of long ago', { lastEntry: null }, 'never', '2026-01-10'],
  ['no entry with a right of late', { lastEntry: null, givenOn: day('2026-11-01') }, null],
  ['a right that ends within 30 days', { until: day('2026-12-24') }, 'soon', '2026-12-24'],
  ['a right that ends later', { until: day('2026-12-25') }, null],
  [
    'who leaves and was not there for long: the leaving',
    { relationEnd: day('2026-12-01'), lastEntry: null },
    'leaver',
    '2026-12-01',
  ],
];

for (const [what, right, because, about] of cases) {
  test(`${what}: ${because ?? 'no reason'}`, () => {
    assert.deepEqual(whyLeave({ ...old, ...right }, 180, today), because === null ? null : { because, day: about });
  });
}
