import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbounded, type Bounds } from '#btb/index.ts';
import { addDays, type LocalDate } from '#belgian/local-date.ts';
import { aalst, brugge, code, gent, helder, strijkwinkel } from '../../../test/support/user-rights.ts';
import { mayGive, type GiveFacts, type Grant, type HeldGrant } from './may-give.ts';

const on = '2026-11-23' as LocalDate;
const grant = (own: Partial<Grant> = {}): Grant => ({
  company: helder,
  code,
  contexts: [gent],
  from: on,
  until: addDays(on, 30),
  ...own,
});
const nobody = { permitted: false, because: 'no-function' } as const;
const managedBy = (bounds: Partial<Bounds>): GiveFacts['management'] => ({
  targetGroup: 'EA',
  represents: nobody,
  btb: {
    permitted: true,
    capacity: 'access-manager',
    mandates: [{ id: 'm', role: 'access-manager', bounds: { ...unbounded, ...bounds }, since: addDays(on, -9) }],
  },
});
const facts = (own: Partial<GiveFacts> = {}): GiveFacts => ({
  management: managedBy({}),
  right: { code, longestDays: null },
  relation: { company: helder, start: addDays(on, -1), end: null },
  establishments: [gent, aalst],
  held: [],
  longestDays: 365,
  ...own,
});
const asked = (own: Partial<Grant> = {}, known: Partial<GiveFacts> = {}) => {
  const decision = mayGive(grant(own), facts(known), on);
  if (!decision.permitted) return decision;
  return { permitted: true };
};
const permitted = { permitted: true };
const denied = (because: string, more: object = {}) => ({ permitted: false, because, ...more });

test('who manages the company gives; who does not, does not, and learns nothing else', () => {
  assert.deepEqual(asked(), permitted);
  const management = {
    targetGroup: 'EA',
    represents: nobody,
    btb: { permitted: false, because: 'not-the-manager' },
  } as const;
  // Everything else is wrong too: the answer is about who asks.
  const decision = asked({ contexts: [brugge] }, { management, relation: null });
  assert.deepEqual(decision, denied('may-not-manage', { why: 'not-the-manager' }));
});

test('to somebody with an open work relation in this company, and to nobody else', () => {
  const relation = (company: typeof helder, start: LocalDate, end: LocalDate | null) =>
    asked({}, { relation: { company, start, end } });
  assert.deepEqual(relation(helder, on, on), permitted);
  assert.deepEqual(relation(helder, addDays(on, -9), addDays(on, -1)), denied('relation-not-open'));
  assert.deepEqual(relation(helder, addDays(on, 1), null), denied('relation-not-open'));
  assert.deepEqual(relation(strijkwinkel, on, null), denied('other-company'));
  assert.deepEqual(asked({}, { relation: null }), denied('no-work-relation'));
});

test('a right of the catalogue, and no other', () => {
  assert.deepEqual(asked({}, { right: null }), denied('unknown-right'));
  assert.deepEqual(asked({ code: 'Anders' }), denied('unknown-right'));
});

test('for one, several or every establishment of this company, and for no other', () => {
  assert.deepEqual(asked({ contexts: [gent, aalst] }), permitted);
  assert.deepEqual(asked({ contexts: 'every' }), permitted);
  assert.deepEqual(asked({ contexts: [] }), denied('no-context'));
  assert.deepEqual(asked({ contexts: 'every' }, { establishments: [] }), denied('no-context'));
  assert.deepEqual(asked({ contexts: [gent, brugge] }), denied('foreign-context', { context: brugge }));
});

test('from today or later, until a day that is not over and not too far', () => {
  const until = (day: LocalDate | null, longestDays: number | null = 365) => asked({ until: day }, { longestDays });
  assert.deepEqual(until(on), permitted);
  assert.deepEqual(until(addDays(on, -1)), denied('until-in-the-past'));
  assert.deepEqual(until(addDays(on, 364)), permitted);
  assert.deepEqual(until(addDays(on, 365)), denied('until-too-far', { latest: addDays(on, 364) }));
  assert.deepEqual(until(null), denied('until-missing'));
  assert.deepEqual(until(null, null), permitted);
  assert.deepEqual(asked({ from: addDays(on, -1) }), denied('from-in-the-past'));
  assert.deepEqual(asked({ from: addDays(on, 31) }), denied('until-in-the-past'));
});

test('the catalogue limits the days of a right before the deployment does', () => {
  const right = { code, longestDays: 10 };
  assert.deepEqual(asked({ until: addDays(on, 9) }, { right }), permitted);
  assert.deepEqual(asked({ until: addDays(on, 10) }, { right }), denied('until-too-far', { latest: addDays(on, 9) }));
});

test('never more than who gives holds: services, establishments, days', () => {
  const within = (bounds: Partial<Bounds>, own: Partial<Grant> = {}) => asked(own, { management: managedBy(bounds) });
  const more = (exceeds: string, latest: LocalDate | null = null) => denied('more-than-held', { exceeds, latest });
  assert.deepEqual(within({ services: [code] }), permitted);
  assert.deepEqual(within({ services: ['Anders'] }), more('services'));
  assert.deepEqual(within({ establishments: [gent] }), permitted);
  assert.deepEqual(within({ establishments: [gent] }, { contexts: [gent, aalst] }), more('establishments'));
  assert.deepEqual(within({ establishments: [gent, aalst] }, { contexts: 'every' }), more('establishments'));
  assert.deepEqual(within({ until: addDays(on, 30) }), permitted);
  assert.deepEqual(within({ until: addDays(on, 29) }), more('until', addDays(on, 29)));
  assert.deepEqual(
    asked({ until: null }, { management: managedBy({ until: on }), longestDays: null }),
    more('until', on),
  );
});

test('two powers that cover a half each do not give the whole', () => {
  const ofGent = managedBy({ establishments: [gent] });
  const ofAalst = managedBy({ establishments: [aalst] });
  assert.ok(
    ofGent.targetGroup === 'EA' && ofAalst.targetGroup === 'EA' && ofGent.btb.permitted && ofAalst.btb.permitted,
  );
  const mandates = [...ofGent.btb.mandates, ...ofAalst.btb.mandates];
  const management = { ...ofGent, btb: { ...ofGent.btb, mandates } };
  assert.deepEqual(asked({ contexts: [gent] }, { management }), permitted);
  assert.deepEqual(asked({ contexts: [aalst] }, { management }), permitted);
  assert.deepEqual(
    asked({ contexts: [gent, aalst] }, { management }),
    denied('more-than-held', { exceeds: 'establishments', latest: null }),
  );
});

test('once for the same establishment and day', () => {
  const held = (own: Partial<HeldGrant>) =>
    asked({}, { held: [{ contexts: [gent], from: addDays(on, -5), until: null, ended: false, ...own }] });
  const twice = denied('already-given');
  assert.deepEqual(held({}), twice);
  assert.deepEqual(held({ contexts: 'every' }), twice);
  assert.deepEqual(held({ contexts: [aalst] }), permitted);
  assert.deepEqual(held({ ended: true }), permitted);
  assert.deepEqual(held({ until: on }), twice);
  assert.deepEqual(held({ until: addDays(on, -1) }), permitted);
  assert.deepEqual(held({ from: addDays(on, 30) }), twice);
  assert.deepEqual(held({ from: addDays(on, 31) }), permitted);
});
