import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, type LocalDate } from '#belgian/local-date.ts';
import { aalst, gent } from '../../../test/support/user-rights.ts';
import { effectOf, type Changeable } from './may-change.ts';

const on = '2026-11-23' as LocalDate;
const right = (own: Partial<Changeable> = {}): Changeable => ({
  contexts: [gent],
  from: addDays(on, -3),
  until: addDays(on, 3),
  ...own,
});
const effect = (after: Partial<Changeable>, before: Partial<Changeable> = {}) =>
  effectOf(right(before), right(after), on);

test('who keeps everything goes on: an establishment more, every one, other days that hold today', () => {
  assert.equal(effect({}), 'renewed');
  assert.equal(effect({ contexts: [gent, aalst] }), 'renewed');
  assert.equal(effect({ contexts: 'every' }), 'renewed');
  assert.equal(effect({ contexts: 'every' }, { contexts: 'every' }), 'renewed');
  assert.equal(effect({ until: null }), 'renewed');
  assert.equal(effect({ until: on }), 'renewed');
});

test('who loses something is signed out: an establishment less, a first day that is still to come', () => {
  assert.equal(effect({ contexts: [aalst] }), 'changed');
  assert.equal(effect({ contexts: [gent] }, { contexts: [gent, aalst] }), 'changed');
  assert.equal(effect({ contexts: [gent] }, { contexts: 'every' }), 'changed');
  assert.equal(effect({ from: addDays(on, 1) }), 'changed');
  assert.equal(effect({ until: addDays(on, -1) }), 'changed');
});
