import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbounded, type Bounds } from '#btb/index.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { aalst, gent } from '../../../test/support/user-rights.ts';
import type { Power } from './powers.ts';
import { sightOf } from './sight-of.ts';

const one = (id: string, role: Power['capacity'], own: Partial<Bounds> = {}) => ({
  id,
  role,
  bounds: { ...unbounded, ...own },
});
const power = (under: string, capacity: Power['capacity'], own: Partial<Bounds> = {}): Power => ({
  capacity,
  under,
  bounds: { ...unbounded, ...own },
  since: '2026-01-01' as LocalDate,
});
const ofGent = { establishments: [gent], mayAppoint: false };

test('who is in charge of everything reads everything of everybody', () => {
  for (const capacity of ['legal-representative', 'chief-access-manager', 'head-local-administrator'] as const) {
    assert.equal(sightOf(one('a', 'access-manager', ofGent), [power('p', capacity)]), 'whole');
    assert.equal(sightOf(one('c', 'chief-access-manager'), [power('p', capacity)]), 'whole');
  }
});

test('who manages one branch reads themselves, the names of who is in charge, and nothing of other branches', () => {
  const powers = [power('own', 'access-manager', ofGent)];
  assert.equal(sightOf(one('own', 'access-manager', ofGent), powers), 'whole');
  assert.equal(sightOf(one('c', 'chief-access-manager'), powers), 'name');
  assert.equal(sightOf(one('h', 'head-local-administrator'), powers), 'name');
  assert.equal(sightOf(one('a', 'access-manager', { ...ofGent, establishments: [aalst] }), powers), 'none');
  assert.equal(
    sightOf(one('g', 'local-administrator', ofGent), powers),
    'none',
    'who appoints nobody decides over none',
  );
});

test('who may appoint for one branch reads who manages there, also for longer', () => {
  const powers = [power('own', 'access-manager', { establishments: [gent], until: '2026-12-31' as LocalDate })];
  assert.equal(sightOf(one('g', 'access-manager', ofGent), powers), 'whole');
  assert.equal(sightOf(one('a', 'access-manager', { ...ofGent, establishments: [aalst] }), powers), 'none');
});
