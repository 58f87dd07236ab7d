import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../../test/support/fake-kbo.ts';
import { lifeOf, type LifeFacts } from './life.ts';
import { isTask, shownState, type ShownFacts } from './shown-state.ts';

const on = day('2026-11-23');
const facts: ShownFacts = {
  state: 'accepted',
  closing: null,
  closedBy: null,
  suspendedOn: null,
  bounds: { until: null },
};

test('what people read of an appointment follows from its state, its suspension, its last day and how it was closed', () => {
  for (const [given, shown] of [
    [{}, 'accepted'],
    [{ state: 'invited' }, 'invited'],
    [{ state: 'declined' }, 'declined'],
    [{ state: 'expired' }, 'expired'],
    [{ suspendedOn: on }, 'suspended'],
    [{ bounds: { until: on } }, 'accepted'],
    [{ bounds: { until: day('2026-11-22') } }, 'over'],
    [{ bounds: { until: day('2026-11-22') }, suspendedOn: on }, 'over'],
    [{ state: 'withdrawn', closing: 'withdrawn', closedBy: 'Anna' }, 'withdrawn'],
    [{ state: 'ended', closing: 'ended', closedBy: 'Anna' }, 'ended'],
    [{ state: 'ended', closing: 'ended' }, 'over'],
    [{ state: 'ended', closing: 'resigned', closedBy: 'Bart' }, 'resigned'],
    [{ state: 'ended', closing: 'replaced', closedBy: 'Bart' }, 'replaced'],
    [{ state: 'ended', closing: 'stopped', closedBy: 'Anna' }, 'stopped'],
  ] as const) {
    assert.equal(shownState({ ...facts, ...given }, on), shown, JSON.stringify(given));
  }
});

test('only what was accepted and goes on is a task, be it suspended', () => {
  assert.deepEqual((['accepted', 'suspended', 'invited', 'over', 'resigned'] as const).map(isTask), [
    true,
    true,
    false,
    false,
    false,
  ]);
});

const life: LifeFacts = {
  ...facts,
  acceptedAtOnce: false,
  appointedBy: { name: 'Anna Claes' },
  invitedOn: day('2026-11-01'),
  timesSent: 1,
  lastSentOn: day('2026-11-01'),
  openedOn: null,
  lastDay: day('2026-11-15'),
  answeredOn: null,
  closedOn: null,
  suspendedBy: null,
  state: 'invited',
};
const told = (given: Partial<LifeFacts>): string =>
  lifeOf({ ...life, ...given }, on)
    .map(({ what, on: date, by }) => `${what} ${date.slice(5)}${by === null ? '' : ` ${by}`}`)
    .join(', ');

test('the life of an appointment is told in order, with who did what others than the invited did', () => {
  assert.equal(told({}), 'sent 11-01 Anna Claes');
  const opened = { openedOn: day('2026-11-02'), timesSent: 2, lastSentOn: day('2026-11-05') };
  assert.equal(told(opened), 'sent 11-01 Anna Claes, opened 11-02, sent-again 11-05');
  const accepted = { ...opened, state: 'accepted', answeredOn: day('2026-11-06') } as const;
  assert.equal(told(accepted), 'sent 11-01 Anna Claes, opened 11-02, sent-again 11-05, accepted 11-06');
  assert.equal(told({ state: 'declined', answeredOn: day('2026-11-03') }), 'sent 11-01 Anna Claes, declined 11-03');
  assert.equal(told({ state: 'expired' }), 'sent 11-01 Anna Claes, expired 11-16');
  const suspended = { ...accepted, suspendedOn: day('2026-11-10'), suspendedBy: 'Eva Smet' };
  assert.match(told(suspended), /accepted 11-06, suspended 11-10 Eva Smet$/);
  assert.match(told({ ...accepted, bounds: { until: day('2026-11-20') } }), /accepted 11-06, over 11-20$/);
});

test('how it ended is told with who ended it, and of who stopped only that they did', () => {
  const ended = {
    state: 'ended',
    answeredOn: day('2026-11-06'),
    closedOn: day('2026-11-12'),
    closedBy: 'Eva Smet',
  } as const;
  assert.match(told({ ...ended, closing: 'ended' }), /ended 11-12 Eva Smet$/);
  assert.match(told({ ...ended, closing: 'replaced' }), /replaced 11-12 Eva Smet$/);
  assert.match(told({ ...ended, closing: 'resigned' }), /resigned 11-12$/);
  const withdrawn = { ...ended, state: 'withdrawn', closing: 'withdrawn', answeredOn: null } as const;
  assert.equal(told(withdrawn), 'sent 11-01 Anna Claes, withdrawn 11-12 Eva Smet');
  const self = { acceptedAtOnce: true, state: 'accepted', answeredOn: day('2026-11-01') } as const;
  assert.equal(told(self), 'appointed-self 11-01');
});
