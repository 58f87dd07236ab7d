import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '#belgian/local-date.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import { day } from '../../../test/support/fake-kbo.ts';
import { unbounded, type Bounds } from './bounds.ts';
import type { ActorFacts } from './may-govern.ts';
import { mayGovern } from './may-govern.ts';
import { managerRoles, type ManagerRole } from './mandate.ts';
import { offerOf } from './may-offer.ts';
import { every, readTask, type TaskChoice, type TaskTyped } from './task-form.ts';

const today = day('2026-11-23');
const gent = '8999999005' as EstablishmentNumber;
const aalst = '8999999104' as EstablishmentNumber;
const choice: TaskChoice = {
  roles: managerRoles,
  within: unbounded,
  services: ['A', 'B'],
  establishments: [gent, aalst],
  today,
};
const nothing = { day: '', month: '', year: '' };
const typed: TaskTyped = {
  role: 'access-manager',
  services: ['A'],
  establishments: [gent],
  mayAppoint: false,
  until: nothing,
};
const boundsOf = (given: Partial<TaskTyped>, offered: Partial<TaskChoice> = {}): unknown => {
  const read = readTask({ ...typed, ...given }, { ...choice, ...offered });
  return read.ok ? read.task.bounds : read.errors;
};

test('what is chosen for an access manager is read as it was chosen', () => {
  const bounds = { services: ['A'], establishments: [gent], mayAppoint: false, until: null };
  assert.deepEqual(boundsOf({}), bounds);
  assert.deepEqual(boundsOf({ mayAppoint: true }), { ...bounds, mayAppoint: true });
  assert.deepEqual(boundsOf({ services: [every, 'A'] }), { ...bounds, services: 'every' });
  assert.deepEqual(boundsOf({ establishments: [every] }), { ...bounds, establishments: 'every' });
  const until = { day: '30', month: ' 6', year: '2027' };
  assert.deepEqual(boundsOf({ until }), { ...bounds, until: '2027-06-30' });
});

test('a chief and a co-chief are not bounded, whatever was chosen below', () => {
  for (const role of ['chief-access-manager', 'co-chief-access-manager'] as const) {
    assert.deepEqual(boundsOf({ role, services: ['C'], establishments: [] }), unbounded);
  }
});

test('nothing chosen, and what was not offered, is refused at its field', () => {
  const own: Bounds = { services: ['A'], establishments: [gent], mayAppoint: true, until: day('2027-06-30') };
  const within = { within: own, roles: ['access-manager'] } as const;
  const soon = { day: '1', month: '1', year: '2027' };
  for (const [given, offered, error] of [
    [{ role: '' }, {}, { role: 'empty' }],
    [{ role: 'chief' }, {}, { role: 'empty' }],
    [{ role: 'chief-access-manager' }, { roles: ['co-chief-access-manager', 'access-manager'] }, { role: 'empty' }],
    [{ services: [], establishments: [] }, {}, { services: 'empty', establishments: 'empty' }],
    [{ services: ['A', 'C'] }, {}, { services: 'not-offered' }],
    [{ establishments: [gent, '8999999999'] }, {}, { establishments: 'not-offered' }],
    [{ services: ['B'], until: soon }, within, { services: 'not-offered' }],
    [{ services: [every], until: soon }, within, { services: 'not-offered' }],
    [{ establishments: [aalst], until: soon }, within, { establishments: 'not-offered' }],
    [{ establishments: [every], until: soon }, within, { establishments: 'not-offered' }],
    [{}, within, { until: 'needed' }],
    [{ until: { day: '1', month: '7', year: '2027' } }, within, { until: 'too-late' }],
    [{ until: { day: '22', month: '11', year: '2026' } }, {}, { until: 'past' }],
    [{ until: { day: '31', month: '2', year: '2027' } }, {}, { until: 'not-a-date' }],
    [{ until: { day: '1', month: '', year: '2027' } }, {}, { until: 'not-a-date' }],
    [{ until: { day: '1e1', month: '1', year: '2027' } }, {}, { until: 'not-a-date' }],
  ] as const) {
    assert.deepEqual(boundsOf(given, offered), error, JSON.stringify(given));
  }
  assert.deepEqual(boundsOf({ until: { day: '23', month: '11', year: '2026' } }), {
    services: ['A'],
    establishments: [gent],
    mayAppoint: false,
    until: today,
  });
});

test('where there is one task only, it is not asked', () => {
  const read = readTask({ ...typed, role: '' }, { ...choice, roles: ['access-manager'] });
  assert.ok(read.ok && read.task.role === 'access-manager');
});

const anyBounds: fc.Arbitrary<Bounds> = fc.record({
  services: fc.oneof(fc.constant('every' as const), fc.subarray(['A', 'B'])),
  establishments: fc.oneof(fc.constant('every' as const), fc.subarray([gent, aalst])),
  mayAppoint: fc.boolean(),
  until: fc.constantFrom(null, today, addDays(today, 100)),
});
const anyTyped: fc.Arbitrary<TaskTyped> = fc.record({
  role: fc.constantFrom(...managerRoles, ''),
  services: fc.subarray(['A', 'B', 'C', every]),
  establishments: fc.subarray([gent, aalst, '8999999999', every]),
  mayAppoint: fc.boolean(),
  until: fc.constantFrom(nothing, { day: '1', month: '12', year: '2026' }, { day: '1', month: '1', year: '2030' }),
});

test('whatever is typed, what is read is what the one who appoints may give', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.constantFrom<ManagerRole>(...managerRoles), anyBounds, anyTyped, (role, bounds, given) => {
      const held = role === 'access-manager' ? bounds : unbounded;
      const actor: ActorFacts = {
        representation: { permitted: false, because: 'no-function' },
        mandates: [{ id: 'm', role, bounds: held, since: today }],
      };
      const task = readTask(given, { ...choice, ...offerOf(actor) });
      if (!task.ok) return;
      read += 1;
      assert.deepEqual(mayGovern(actor, task.task).permitted, true);
    }),
    { numRuns: 5_000 },
  );
  assert.ok(read > 100, 'some of it can be given');
});

test('each is offered the tasks below their own, and who may not appoint none', () => {
  const holding = (role: ManagerRole, bounds: Bounds = unbounded): readonly ManagerRole[] =>
    offerOf({
      representation: { permitted: false, because: 'no-function' },
      mandates: [{ id: 'm', role, bounds, since: today }],
    }).roles;
  assert.deepEqual(holding('chief-access-manager'), ['co-chief-access-manager', 'access-manager']);
  assert.deepEqual(holding('co-chief-access-manager'), ['access-manager']);
  assert.deepEqual(holding('access-manager', { ...unbounded, services: ['A'] }), ['access-manager']);
  assert.deepEqual(holding('access-manager', { ...unbounded, mayAppoint: false }), []);
});
