import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocalDate } from '#belgian/local-date.ts';
import { opens, type RightOnRelation } from './opens.ts';

const day = (text: string): LocalDate => text as LocalDate;
const on = day('2026-11-23');
const right = (own: Partial<RightOnRelation> = {}): RightOnRelation => ({
  from_date: day('2026-01-01'),
  until_date: null,
  ended_at: null,
  contexts: ['8999999005'],
  relation_start: day('2026-01-01'),
  relation_end: null,
  ...own,
});

test('a right in force on an open work relation lets its holder in', () => {
  assert.equal(opens(right(), on), true);
  assert.equal(opens(right({ relation_start: on, relation_end: on }), on), true);
});

test('neither a right that is over, nor one without context, nor one on a closed work relation does', () => {
  for (const own of [
    { ended_at: new Date('2026-11-23T08:00:00Z') },
    { until_date: day('2026-11-22') },
    { from_date: day('2026-11-24') },
    { contexts: [] },
    { relation_start: day('2026-11-24') },
    { relation_end: day('2026-11-22') },
  ]) {
    assert.equal(opens(right(own), on), false, JSON.stringify(own));
  }
});
