import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AppointmentState } from './appointment-state.ts';
import { mayClose, mayPause, type Closing } from './may-close.ts';

const over: readonly AppointmentState[] = ['declined', 'expired', 'withdrawn', 'ended'];

for (const closing of ['ended', 'resigned'] as const satisfies readonly Closing[]) {
  test(`only what was accepted can be ${closing}`, () => {
    assert.deepEqual(mayClose(closing, 'accepted'), { permitted: true });
    assert.deepEqual(mayClose(closing, 'invited'), { permitted: false, because: 'not-accepted' });
    for (const state of over) assert.deepEqual(mayClose(closing, state), { permitted: false, because: 'over' });
  });
}

test('only an open invitation can be withdrawn', () => {
  assert.deepEqual(mayClose('withdrawn', 'invited'), { permitted: true });
  assert.deepEqual(mayClose('withdrawn', 'accepted'), { permitted: false, because: 'answered-already' });
  for (const state of over) assert.deepEqual(mayClose('withdrawn', state), { permitted: false, because: 'over' });
});

test('only a manager who accepted, and who was not ended, can be suspended or resumed', () => {
  assert.deepEqual(mayPause('accepted'), { permitted: true });
  assert.deepEqual(mayPause('invited'), { permitted: false, because: 'not-accepted' });
  for (const state of over) assert.deepEqual(mayPause(state), { permitted: false, because: 'over' });
});
