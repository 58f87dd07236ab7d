import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbounded, type Bounds } from '#btb/index.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { code, gent } from '../../../test/support/user-rights.ts';
import type { ManageDecision } from './may-manage.ts';
import { mayStop } from './may-stop.ts';

const now = new Date('2026-11-23T10:00:00Z');
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const manager = (bounds: Partial<Bounds> = {}): ManageDecision => ({
  permitted: true,
  capacity: 'access-manager',
  powers: [
    { capacity: 'access-manager', under: 'a', bounds: { ...unbounded, ...bounds }, since: '2026-01-01' as LocalDate },
  ],
});
const said = (manages: ManageDecision, used: Date | null) => {
  const decision = mayStop(manages, used, now);
  return decision.permitted ? 'permitted' : decision.because;
};

test('who is in charge of everything stops everything, with a key used in the last five minutes', () => {
  assert.equal(said(manager(), ago(0)), 'permitted');
  assert.equal(said(manager(), ago(5)), 'permitted');
  assert.equal(said(manager(), ago(5.1)), 'prove-again');
  assert.equal(said(manager(), null), 'prove-again');
});

test('who manages a part, or nothing, stops nothing', () => {
  assert.equal(said(manager({ establishments: [gent] }), ago(0)), 'not-in-charge-of-all');
  assert.equal(said(manager({ services: [code] }), ago(0)), 'not-in-charge-of-all');
  assert.equal(said({ permitted: false, because: 'not-the-manager' }, ago(0)), 'may-not-manage');
});
