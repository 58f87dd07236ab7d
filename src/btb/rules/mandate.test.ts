import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '#belgian/local-date.ts';
import { day } from '../../../test/support/fake-kbo.ts';
import { unbounded } from './bounds.ts';
import { holds, mandatesOn, type MandateHistory } from './mandate.ts';
import { companyState, mayManage } from './may-manage.ts';

const today = day('2026-11-23');

const history = (own: Partial<MandateHistory> = {}): MandateHistory => ({
  id: 'a',
  role: 'chief-access-manager',
  bounds: unbounded,
  suspended: false,
  state: 'accepted',
  lastDay: addDays(today, 14),
  answeredOn: today,
  endedOn: null,
  ...own,
});
const until = (last: typeof today): Partial<MandateHistory> => ({ bounds: { ...unbounded, until: last } });

test('an appointment holds from its answer through its last day', () => {
  assert.equal(holds(history(), today), true);
  assert.equal(holds(history(until(today)), today), true);
  assert.equal(holds(history(until(addDays(today, -1))), today), false);
  assert.equal(holds(history(), addDays(today, -1)), false);
});

test('on an appointment that is suspended or not accepted nobody acts', () => {
  assert.equal(holds(history({ suspended: true }), today), false);
  assert.equal(holds(history({ state: 'invited', answeredOn: null }), today), false);
  assert.equal(holds(history({ state: 'declined' }), today), false);
});

test('the mandates of today are those that hold, the strongest first', () => {
  const manager = history({ id: 'm', role: 'access-manager' });
  const coChief = history({ id: 'c', role: 'co-chief-access-manager' });
  const ids = (all: readonly MandateHistory[]) => mandatesOn(all, today).map(({ id }) => id);
  assert.deepEqual(ids([manager, history(), coChief]), ['a', 'c', 'm']);
  assert.deepEqual(ids([history({ suspended: true }), manager, history(until(addDays(today, -1)))]), ['m']);
});

test('who looks after one branch manages it, and nobody is in charge of the company by that', () => {
  const one = { ...history({ role: 'access-manager' }), invitedOn: today, ofThisPerson: false };
  assert.deepEqual(companyState([one], today), { kind: 'nobody-in-charge' });
  const company = { absentSince: null };
  const others = mayManage({ company, appointments: [one] }, today);
  assert.ok(!others.permitted);
  assert.equal(others.because, 'nobody-in-charge');
  const own = mayManage({ company, appointments: [{ ...one, ofThisPerson: true }] }, today);
  assert.ok(own.permitted);
  assert.equal(own.capacity, 'access-manager');
});

test('who is suspended reads that, and manages nothing', () => {
  const one = { ...history({ suspended: true }), invitedOn: today, ofThisPerson: true };
  const decision = mayManage({ company: { absentSince: null }, appointments: [one] }, today);
  assert.deepEqual(decision, { permitted: false, because: 'suspended' });
});
