import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { covers, unbounded, within, type Bounds } from './bounds.ts';

const gent = '8999999005' as EstablishmentNumber;
const aalst = '8999999104' as EstablishmentNumber;
const june = '2027-06-30' as LocalDate;
const july = '2027-07-01' as LocalDate;

const outer: Bounds = { services: ['A', 'B'], establishments: [gent], mayAppoint: true, until: june };

test('bounds lie within others, and each thing that is more is told', () => {
  const inner: Bounds = { ...outer, services: ['A'] };
  assert.deepEqual(within(inner, outer), { within: true });
  assert.deepEqual(within(outer, unbounded), { within: true });
  const more: readonly (readonly [Partial<Bounds>, string])[] = [
    [{ services: ['A', 'C'] }, 'services'],
    [{ services: 'every' }, 'services'],
    [{ establishments: [gent, aalst] }, 'establishments'],
    [{ establishments: 'every' }, 'establishments'],
    [{ until: july }, 'until'],
    [{ until: null }, 'until'],
  ];
  for (const [part, exceeds] of more) {
    assert.deepEqual(within({ ...inner, ...part }, outer), { within: false, exceeds });
  }
  assert.deepEqual(within(inner, { ...outer, mayAppoint: false }), { within: false, exceeds: 'may-not-appoint' });
});

const lists = <T extends string>(...all: readonly T[]) =>
  fc.oneof(fc.constant('every' as const), fc.subarray([...all], { minLength: 0 }));
const anyBounds: fc.Arbitrary<Bounds> = fc.record({
  services: lists('A', 'B', 'C'),
  establishments: lists(gent, aalst),
  mayAppoint: fc.boolean(),
  until: fc.constantFrom(null, june, july),
});

test('whoever holds bounds within others can give nothing on any day that the others cannot', () => {
  fc.assert(
    fc.property(anyBounds, anyBounds, (one, other) => {
      if (!within(one, other).within) return;
      // One that is not known yet stands for what comes later.
      for (const service of ['A', 'B', 'C', 'later']) {
        for (const establishment of [gent, aalst, 'later' as EstablishmentNumber]) {
          for (const on of [june, july, '2099-01-01' as LocalDate]) {
            const gives = ({ services, establishments, until }: Bounds): boolean =>
              covers(services, [service]) && covers(establishments, [establishment]) && (until === null || on <= until);
            assert.ok(!gives(one) || gives(other), `${service} ${establishment} ${on}`);
          }
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('within is passed on: who is within one who is within another is within that other', () => {
  fc.assert(
    fc.property(anyBounds, anyBounds, anyBounds, (one, two, three) => {
      fc.pre(within(one, two).within && within(two, three).within);
      assert.deepEqual(within(one, three), { within: true });
    }),
    { maxSkipsPerRun: 5000 },
  );
});
