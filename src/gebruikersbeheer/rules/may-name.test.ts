import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbounded, type Bounds } from '#btb/index.ts';
import { addDays, type LocalDate } from '#belgian/local-date.ts';
import { aalst, code, gent } from '../../../test/support/user-rights.ts';
import type { Administrator } from './may-manage.ts';
import { mayName, type NameFacts } from './may-name.ts';

const on = '2026-11-23' as LocalDate;
const head: Administrator = {
  id: 'h',
  role: 'head-local-administrator',
  bounds: unbounded,
  since: addDays(on, -9),
  until: null,
  endedOn: null,
  works: [{ start: addDays(on, -9), end: null }],
};
const local = (bounds: Partial<Bounds>): Administrator => ({
  ...head,
  role: 'local-administrator',
  bounds: { ...unbounded, ...bounds },
  until: bounds.until ?? null,
});
const facts = (own: Partial<NameFacts> = {}, administrator = head): NameFacts => ({
  management: { targetGroup: 'LB', administratorsOfActor: [administrator] },
  relation: { start: addDays(on, -1), end: null },
  already: false,
  ...own,
});
const bounds = (own: Partial<Bounds> = {}): Bounds => ({ ...unbounded, mayAppoint: false, ...own });
const said = (asked: Bounds, known: NameFacts) => {
  const decision = mayName(asked, known, on);
  return decision.permitted ? 'permitted' : decision.because;
};

test('the head names local administrators, with or without bounds', () => {
  assert.equal(said(bounds(), facts()), 'permitted');
  assert.equal(said(bounds({ establishments: [gent], until: on }), facts()), 'permitted');
});

test('who may appoint names within their own bounds, and nothing beyond', () => {
  const own = local({ establishments: [gent], services: [code], until: addDays(on, 5) });
  const inside = bounds({ establishments: [gent], services: [code], until: addDays(on, 5) });
  assert.equal(said(inside, facts({}, own)), 'permitted');
  for (const more of [
    { establishments: [gent, aalst] },
    { establishments: 'every' as const },
    { services: 'every' as const },
    { until: null },
    { until: addDays(on, 6) },
  ]) {
    assert.equal(said({ ...inside, ...more }, facts({}, own)), 'more-than-held');
  }
});

test('who may not appoint names nobody', () => {
  assert.equal(said(bounds(), facts({}, local({ mayAppoint: false }))), 'may-not-appoint');
});

test('only in a local authority, by who manages it, and of somebody who works there and is none yet', () => {
  const stranger = { targetGroup: 'LB', administratorsOfActor: [] } as const;
  assert.equal(said(bounds(), facts({ management: stranger })), 'may-not-manage');
  const represents = {
    permitted: true,
    function: '10007',
    since: on,
    confirmed: true,
    until: null,
    through: 'own-function',
    of: null,
  } as const;
  const btb = { permitted: false, because: 'nobody-in-charge' } as const;
  assert.equal(said(bounds(), facts({ management: { targetGroup: 'EA', btb, represents } })), 'not-a-local-authority');
  assert.equal(said(bounds(), facts({ relation: null })), 'no-work-relation');
  assert.equal(said(bounds(), facts({ relation: { start: addDays(on, 1), end: null } })), 'relation-not-open');
  assert.equal(said(bounds(), facts({ relation: { start: on, end: on } })), 'permitted');
  assert.equal(
    said(bounds(), facts({ relation: { start: addDays(on, -2), end: addDays(on, -1) } })),
    'relation-not-open',
  );
  assert.equal(said(bounds(), facts({ already: true })), 'already');
});

test('bounds that hold nothing, or are over, are refused', () => {
  assert.equal(said(bounds({ establishments: [] }), facts()), 'no-bounds');
  assert.equal(said(bounds({ services: [] }), facts()), 'no-bounds');
  assert.equal(said(bounds({ until: addDays(on, -1) }), facts()), 'until-in-the-past');
});
