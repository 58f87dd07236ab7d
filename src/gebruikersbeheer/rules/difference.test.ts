import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocalDate } from '#belgian/local-date.ts';
import { aalst, brugge, gent } from '../../../test/support/user-rights.ts';
import { differenceOf, isSame } from './difference.ts';

const soon = '2026-12-31' as LocalDate;
const later = '2027-12-31' as LocalDate;
const until = (day: LocalDate | null) => ({ contexts: [gent], until: day });

test('the last day moves away, comes nearer, or stays', () => {
  assert.equal(differenceOf(until(soon), until(later)).until, 'longer');
  assert.equal(differenceOf(until(soon), until(null)).until, 'longer');
  assert.equal(differenceOf(until(later), until(soon)).until, 'shorter');
  assert.equal(differenceOf(until(null), until(soon)).until, 'shorter');
  assert.ok(isSame(differenceOf(until(null), until(null))));
});

test('establishments come and go, in whatever order they stand', () => {
  const contexts = (of: 'every' | readonly (typeof gent)[]) => ({ contexts: of, until: null });
  assert.ok(isSame(differenceOf(contexts([gent, aalst]), contexts([aalst, gent]))));
  assert.deepEqual(differenceOf(contexts([gent, aalst]), contexts([gent, brugge])).contexts, {
    kind: 'among-some',
    added: [brugge],
    removed: [aalst],
  });
  assert.deepEqual(differenceOf(contexts([gent]), contexts('every')).contexts, { kind: 'to-every' });
  assert.deepEqual(differenceOf(contexts('every'), contexts([gent])).contexts, { kind: 'to-some', left: [gent] });
  assert.equal(differenceOf(contexts('every'), contexts('every')).contexts, null);
});
