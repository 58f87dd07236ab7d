import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type LocalDate } from '#belgian/local-date.ts';
import { aalst, brugge, code, gent, helder, strijkwinkel } from '../../../test/support/user-rights.ts';
import { latestUntil, mayGrant, type Grant, type GrantFacts } from './may-grant.ts';

const on = '2026-11-23' as LocalDate;
const grant = (own: Partial<Grant> = {}): Grant => ({
  company: helder,
  code,
  contexts: [gent],
  from: on,
  until: addDays(on, 30),
  ...own,
});
const facts = (own: Partial<GrantFacts> = {}): GrantFacts => ({
  manages: { permitted: true, capacity: 'chief-access-manager' },
  relation: { company: helder, start: addDays(on, -1), end: null },
  establishments: [gent, aalst],
  alreadyHeld: false,
  longestDays: 365,
  ...own,
});
const permitted = { permitted: true };
const denied = (because: string, more: object = {}) => ({ permitted: false, because, ...more });

test('who manages the company gives; who does not, does not, and learns nothing else', () => {
  assert.deepEqual(mayGrant(grant(), facts(), on), permitted);
  const manages = { permitted: false, because: 'not-the-manager' } as const;
  // Everything else is wrong too: the answer is about who asks.
  const decision = mayGrant(grant({ contexts: [brugge] }), facts({ manages, relation: null }), on);
  assert.deepEqual(decision, denied('may-not-manage', { why: 'not-the-manager' }));
});

test('to somebody with an open work relation in this company, and to nobody else', () => {
  const relation = (company: typeof helder, start: LocalDate, end: LocalDate | null) =>
    mayGrant(grant(), facts({ relation: { company, start, end } }), on);
  assert.deepEqual(relation(helder, on, on), permitted);
  assert.deepEqual(relation(helder, addDays(on, -9), addDays(on, -1)), denied('relation-not-open'));
  assert.deepEqual(relation(helder, addDays(on, 1), null), denied('relation-not-open'));
  assert.deepEqual(relation(strijkwinkel, on, null), denied('other-company'));
  assert.deepEqual(mayGrant(grant(), facts({ relation: null }), on), denied('no-work-relation'));
});

test('a right of the catalogue, and no other', () => {
  assert.deepEqual(mayGrant(grant({ code: 'Anders' }), facts(), on), denied('unknown-right'));
});

test('for one or more establishments of this company, and for no other', () => {
  assert.deepEqual(mayGrant(grant({ contexts: [gent, aalst] }), facts(), on), permitted);
  assert.deepEqual(mayGrant(grant({ contexts: [] }), facts(), on), denied('no-context'));
  assert.deepEqual(
    mayGrant(grant({ contexts: [gent, brugge] }), facts(), on),
    denied('foreign-context', { context: brugge }),
  );
});

test('until a day that is not over and not too far', () => {
  const until = (day: LocalDate | null, longestDays: number | null = 365) =>
    mayGrant(grant({ until: day }), facts({ longestDays }), on);
  assert.deepEqual(until(on), permitted);
  assert.deepEqual(until(addDays(on, -1)), denied('until-in-the-past'));
  const longAgo = grant({ from: addDays(on, -9), until: addDays(on, -1) });
  assert.deepEqual(mayGrant(longAgo, facts(), on), denied('until-in-the-past'));
  assert.deepEqual(until(addDays(on, 364)), permitted);
  assert.deepEqual(until(addDays(on, 365)), denied('until-too-far', { latest: addDays(on, 364) }));
  assert.deepEqual(until(null), denied('until-missing'));
  assert.deepEqual(until(null, null), permitted);
  assert.deepEqual(until(addDays(on, 99_999), null), permitted);
});

test('once', () => {
  assert.deepEqual(mayGrant(grant(), facts({ alreadyHeld: true }), on), denied('already-given'));
});

test('whatever is asked, what is permitted stays within the company and its longest duration', () => {
  const anyGrant = fc.record({
    company: fc.constantFrom(helder, strijkwinkel),
    code: fc.constantFrom(code, 'Anders'),
    contexts: fc.subarray([gent, aalst, brugge]),
    from: fc.constant(on),
    until: fc.option(fc.integer({ min: -30, max: 800 }).map((days) => addDays(on, days))),
  });
  const anyFacts = fc.record({
    manages: fc.constantFrom<GrantFacts['manages']>(
      { permitted: true, capacity: 'chief-access-manager' },
      { permitted: false, because: 'nobody-in-charge' },
    ),
    relation: fc.option(
      fc.record({ company: fc.constantFrom(helder, strijkwinkel), start: fc.constant(on), end: fc.constant(null) }),
    ),
    establishments: fc.subarray([gent, aalst]),
    alreadyHeld: fc.boolean(),
    longestDays: fc.option(fc.integer({ min: 1, max: 700 })),
  });
  fc.assert(
    fc.property(anyGrant, anyFacts, (asked, known) => {
      if (!mayGrant(asked, known, on).permitted) return;
      assert.ok(known.manages.permitted && known.relation?.company === asked.company && !known.alreadyHeld);
      assert.ok(asked.contexts.length > 0 && asked.contexts.every((one) => known.establishments.includes(one)));
      const latest = latestUntil(on, known.longestDays);
      assert.ok(latest === null || (asked.until !== null && asked.until >= on && asked.until <= latest));
    }),
    { numRuns: 500 },
  );
});
