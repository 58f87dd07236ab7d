import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocalDate } from '#belgian/local-date.ts';
import { mayManage } from './may-manage.ts';

const on = '2026-11-23' as LocalDate;
const day = (text: string): LocalDate => text as LocalDate;

test('an enterprise is managed by whom BTB says, and by nobody else', () => {
  const manager = mayManage(
    { targetGroup: 'EA', btb: { permitted: true, capacity: 'chief-access-manager', mandates: [] } },
    on,
  );
  assert.deepEqual(manager, { permitted: true, capacity: 'chief-access-manager' });
  for (const because of ['nobody-in-charge', 'not-the-manager', 'no-company'] as const) {
    const decision = mayManage({ targetGroup: 'EA', btb: { permitted: false, because } }, on);
    assert.deepEqual(decision, { permitted: false, because });
  }
});

test('a local authority is managed by its head local administrator, from the first to the last day', () => {
  const on1 = (since: string, until: string | null) =>
    mayManage(
      { targetGroup: 'LB', appointmentsOfActor: [{ since: day(since), until: until === null ? null : day(until) }] },
      on,
    );
  const permitted = { permitted: true, capacity: 'head-local-administrator' };
  assert.deepEqual(on1('2026-11-23', null), permitted);
  assert.deepEqual(on1('2026-01-01', '2026-11-23'), permitted);
  assert.deepEqual(on1('2026-11-24', null), { permitted: false, because: 'appointment-not-begun' });
  assert.deepEqual(on1('2026-01-01', '2026-11-22'), { permitted: false, because: 'appointment-ended' });
});

test('somebody without an appointment does not manage a local authority', () => {
  const decision = mayManage({ targetGroup: 'LB', appointmentsOfActor: [] }, on);
  assert.deepEqual(decision, { permitted: false, because: 'not-the-head-local-administrator' });
});

test('an appointment that ended does not take away a later one', () => {
  const appointmentsOfActor = [
    { since: day('2020-01-01'), until: day('2021-01-01') },
    { since: day('2026-01-01'), until: null },
  ];
  assert.equal(mayManage({ targetGroup: 'LB', appointmentsOfActor }, on).permitted, true);
});
