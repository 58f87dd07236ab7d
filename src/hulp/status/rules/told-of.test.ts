import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Notice } from '../notice.ts';
import type { Shown } from './shown-state.ts';
import type { State } from './state-after.ts';
import { withTold } from './told-of.ts';

const at = new Date('2026-11-25T09:00:00Z');
const startsAt = new Date('2026-11-25T08:30:00Z');
const found = (state: State): Shown => ({ state, since: at, checkedAt: at });
const notice = (about: Notice['about'], severity: Notice['severity']): Notice => ({
  about,
  severity,
  startsAt,
  endsAt: at,
  texts: { nl: 'x', fr: null, de: null, en: null },
});

test('a part about which staff tell that it does not work is shown so, whatever its check finds', () => {
  const told = { state: 'down', since: startsAt, checkedAt: at, told: true };
  for (const state of ['good', 'slow', 'unknown'] as const) {
    assert.deepEqual(withTold('itsme', found(state), [notice('itsme', 'down')]), told);
  }
  assert.deepEqual(withTold('itsme', found('good'), [notice('itsme', 'slow'), notice('all', 'down')]), told);
});

test('what the check finds stands where it is as bad, or where the notice is about something else or is only news', () => {
  const unchanged = (item: 'itsme' | 'jobs', state: State, ...notices: readonly Notice[]): void =>
    assert.deepEqual(withTold(item, found(state), notices), { ...found(state), told: false });
  unchanged('itsme', 'down', notice('itsme', 'down'));
  unchanged('itsme', 'down', notice('itsme', 'slow'));
  unchanged('itsme', 'good', notice('eid', 'down'), notice('itsme', 'info'));
  unchanged('jobs', 'good', notice('all', 'down'));
});
