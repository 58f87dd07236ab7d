import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbounded } from '#btb/index.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { gent } from '../../../test/support/user-rights.ts';
import { mayManage, type Administrator, type ManagementFacts } from './may-manage.ts';

const on = '2026-11-23' as LocalDate;
const day = (text: string): LocalDate => text as LocalDate;
const nobody = { permitted: false, because: 'no-function' } as const;
const director = {
  permitted: true,
  function: '10007',
  since: day('2020-01-01'),
  confirmed: true,
  until: null,
  through: 'own-function',
  of: null,
} as const;

const enterprise = (own: Partial<Extract<ManagementFacts, { targetGroup: 'EA' }>>): ManagementFacts => ({
  targetGroup: 'EA',
  btb: { permitted: false, because: 'nobody-in-charge' },
  represents: nobody,
  ...own,
});
const mandate = (role: 'chief-access-manager' | 'access-manager') => ({
  id: role,
  role,
  bounds: role === 'access-manager' ? { ...unbounded, establishments: [gent] } : unbounded,
  since: day('2026-01-01'),
});
const decided = (facts: ManagementFacts) => {
  const decision = mayManage(facts, on);
  return decision.permitted ? decision.powers.map(({ capacity }) => capacity) : decision.because;
};

test('an enterprise is managed by whom BTB says, as far as the appointment goes', () => {
  const btb = { permitted: true, capacity: 'access-manager', mandates: [mandate('access-manager')] } as const;
  const decision = mayManage(enterprise({ btb }), on);
  assert.ok(decision.permitted);
  assert.deepEqual(decision.powers, [
    {
      capacity: 'access-manager',
      under: 'access-manager',
      bounds: { ...unbounded, establishments: [gent] },
      since: day('2026-01-01'),
    },
  ]);
  for (const because of ['not-the-manager', 'no-company', 'suspended'] as const) {
    assert.equal(decided(enterprise({ btb: { permitted: false, because } })), because);
  }
});

test('who is not in charge does not learn whether somebody else is, or is invited to be', () => {
  const invitation = { permitted: false, because: 'invitation-open', since: on } as const;
  for (const btb of [
    { permitted: false, because: 'not-the-manager' },
    { permitted: false, because: 'nobody-in-charge' },
    { ...invitation, forThisPerson: false },
  ] as const) {
    assert.equal(decided(enterprise({ btb })), 'not-the-manager');
  }
  assert.equal(decided(authority()), 'not-the-manager');
  assert.equal(decided(enterprise({ btb: { ...invitation, forThisPerson: true } })), 'invitation-open');
});

test('who represents an enterprise manages it directly, without bounds, and not any more when the register says so', () => {
  const decision = mayManage(enterprise({ represents: director }), on);
  assert.ok(decision.permitted);
  assert.equal(decision.capacity, 'legal-representative');
  assert.deepEqual(decision.powers[0]?.bounds, unbounded);
  assert.equal(decided(enterprise({ represents: nobody })), 'not-the-manager');
});

test('of several powers the strongest comes first', () => {
  const mandates = [mandate('access-manager'), mandate('chief-access-manager')];
  const btb = { permitted: true, capacity: 'chief-access-manager', mandates } as const;
  assert.deepEqual(decided(enterprise({ btb, represents: director })), [
    'legal-representative',
    'chief-access-manager',
    'access-manager',
  ]);
});

const administrator = (own: Partial<Administrator>): Administrator => ({
  id: 'a',
  role: 'head-local-administrator',
  bounds: unbounded,
  since: day('2026-01-01'),
  until: null,
  endedOn: null,
  works: [{ start: day('2026-01-01'), end: null }],
  ...own,
});
const authority = (...own: readonly Partial<Administrator>[]): ManagementFacts => ({
  targetGroup: 'LB',
  administratorsOfActor: own.map(administrator),
});

test('a local authority is managed by its head local administrator, from the first to the last day', () => {
  const head = ['head-local-administrator'];
  assert.deepEqual(decided(authority({ since: on })), head);
  assert.deepEqual(decided(authority({ until: on })), head);
  assert.equal(decided(authority({ since: day('2026-11-24') })), 'appointment-not-begun');
  assert.equal(decided(authority({ until: day('2026-11-22') })), 'appointment-ended');
});

test('an administrator who was ended manages nothing from that day on', () => {
  assert.deepEqual(decided(authority({ endedOn: day('2026-11-24') })), ['head-local-administrator']);
  assert.equal(decided(authority({ endedOn: on })), 'appointment-ended');
});

test('a local administrator manages within the bounds and days of who named them', () => {
  const bounds = { ...unbounded, establishments: [gent] };
  const decision = mayManage(authority({ role: 'local-administrator', bounds, until: on }), on);
  assert.ok(decision.permitted);
  assert.deepEqual(decision.powers[0]?.bounds, { ...bounds, until: on });
});

test('a local administrator manages while they work for the authority; a head does not need to work there', () => {
  const local = (...works: Administrator['works']) => decided(authority({ role: 'local-administrator', works }));
  const manages = ['local-administrator'];
  assert.deepEqual(local({ start: on, end: on }), manages);
  assert.equal(local({ start: day('2026-01-01'), end: day('2026-11-22') }), 'appointment-ended');
  assert.equal(local({ start: day('2026-11-24'), end: null }), 'appointment-ended');
  assert.equal(local(), 'appointment-ended');
  const again = [
    { start: day('2026-01-01'), end: day('2026-02-01') },
    { start: day('2026-11-01'), end: null },
  ];
  assert.deepEqual(local(...again), manages);
  assert.deepEqual(decided(authority({ works: [] })), ['head-local-administrator']);
});

test('an appointment that ended does not take away a later one', () => {
  assert.deepEqual(decided(authority({ until: day('2026-02-01') }, { since: day('2026-03-01') })), [
    'head-local-administrator',
  ]);
});
