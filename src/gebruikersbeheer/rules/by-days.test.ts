import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type LocalDate } from '#belgian/local-date.ts';
import { byDays, type Lasting } from './by-days.ts';

const first = '2026-01-01' as LocalDate;
const lasting = fc
  .tuple(fc.integer({ min: 0, max: 2_000 }), fc.option(fc.integer({ min: 0, max: 1_500 })))
  .map(([from, more]): Lasting => {
    const day = addDays(first, from);
    return { from: day, until: more === null ? null : addDays(day, more) };
  });
const meet = (one: Lasting, other: Lasting): boolean =>
  (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until);

test('everything that lasts on one of the days is found, and nothing that was taken away', () => {
  fc.assert(
    fc.property(fc.array(lasting, { maxLength: 30 }), fc.array(fc.nat(29)), lasting, (all, gone, days) => {
      const index = byDays<Lasting>();
      for (const one of all) index.add(one);
      const left = new Set(all);
      for (const place of gone) {
        const one = all[place];
        if (one !== undefined && left.delete(one)) index.remove(one);
      }
      const found = new Set(index.around(days));
      for (const one of left) if (meet(one, days)) assert.ok(found.has(one));
      for (const one of found) assert.ok(left.has(one));
    }),
  );
});

test('of thousands of days, only those around are looked at', () => {
  const index = byDays<Lasting>();
  for (let day = 0; day < 5_000; day += 1) index.add({ from: addDays(first, day), until: addDays(first, day) });
  assert.ok(index.around({ from: addDays(first, 400), until: addDays(first, 401) }).length <= 62);
});
