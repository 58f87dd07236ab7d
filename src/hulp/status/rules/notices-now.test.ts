import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Notice, Severity } from '../notice.ts';
import { mayChange } from './may-change.ts';
import { noticeState } from './notice-state.ts';
import { noticesNow } from './notices-now.ts';

const now = new Date('2026-11-25T09:00:00Z');
const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);
const notice = (from: number, until: number, severity: Severity = 'info', nl = 'tekst'): Notice => ({
  about: 'all',
  severity,
  startsAt: hours(from),
  endsAt: hours(until),
  texts: { nl, fr: 'texte', de: null, en: null },
});

test('a notice stands from its beginning up to its end', () => {
  const all = [notice(-2, -1), notice(-1, 0), notice(0, 1), notice(-1, 1), notice(1, 2)];
  assert.deepEqual(noticesNow(all, now), [all[2], all[3]]);
});

test('the worst comes first, then the newest, and never more than five', () => {
  const all = [notice(-3, 1), notice(-1, 1, 'slow'), notice(-2, 1, 'down'), notice(-1, 1, 'down'), notice(-2, 1)];
  assert.deepEqual(noticesNow(all, now), [all[3], all[2], all[1], all[4], all[0]]);
  assert.equal(noticesNow([...all, ...all], now).length, 5);
});

test('only who saw what stands there now may change it, and nobody what is gone', () => {
  assert.equal(mayChange({ version: 3, takenDownAt: null }, 3), 'may');
  assert.equal(mayChange({ version: 4, takenDownAt: null }, 3), 'changed');
  assert.equal(mayChange({ version: 3, takenDownAt: now }, 3), 'gone');
  assert.equal(mayChange(null, 3), 'gone');
});

test('a notice is still to come, stands, is over or was taken down', () => {
  const state = (from: number, until: number, takenDownAt: Date | null = null): string =>
    noticeState({ startsAt: hours(from), endsAt: hours(until), takenDownAt }, now);
  assert.deepEqual([state(1, 2), state(0, 1), state(-1, 0), state(0, 1, now)], ['later', 'now', 'over', 'taken-down']);
});
