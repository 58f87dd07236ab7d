import assert from 'node:assert/strict';
import { test } from 'node:test';
import { incidentStep } from './incident-step.ts';
import { overall, shownState } from './shown-state.ts';
import { staleAfterMs } from './state-after.ts';

const since = new Date('2026-11-25T09:00:00Z');

test('an incident begins with trouble, may become worse, and ends when it is good or nobody can say', () => {
  assert.deepEqual(incidentStep(null, { state: 'good', since }), { do: 'nothing' });
  assert.deepEqual(incidentStep(null, { state: 'unknown', since }), { do: 'nothing' });
  assert.deepEqual(incidentStep(null, { state: 'slow', since }), { do: 'begin', worst: 'slow', at: since });
  assert.deepEqual(incidentStep(null, { state: 'down', since }), { do: 'begin', worst: 'down', at: since });
  assert.deepEqual(incidentStep('slow', { state: 'down', since }), { do: 'worsen' });
  assert.deepEqual(incidentStep('down', { state: 'slow', since }), { do: 'nothing' });
  assert.deepEqual(incidentStep('down', { state: 'down', since }), { do: 'nothing' });
  assert.deepEqual(incidentStep('down', { state: 'good', since }), { do: 'end', at: since });
  assert.deepEqual(incidentStep('slow', { state: 'unknown', since }), { do: 'end', at: since });
});

test('a check of more than five minutes ago says nothing about now', () => {
  const at = new Date(since.getTime() + 60_000);
  const known = { state: 'good', since, found: 'good', at } as const;
  const after = (ms: number): Date => new Date(at.getTime() + ms);
  assert.deepEqual(shownState(known, after(staleAfterMs)), { state: 'good', since, checkedAt: at });
  assert.deepEqual(shownState(known, after(staleAfterMs + 1)), { state: 'unknown', since: at, checkedAt: at });
  assert.deepEqual(shownState(null, at), { state: 'unknown', since: null, checkedAt: null });
});

test('all of it is as bad as the worst part, and not known only where nothing is', () => {
  assert.equal(overall(['good', 'unknown', 'slow', 'down']), 'down');
  assert.equal(overall(['good', 'unknown', 'slow']), 'slow');
  assert.equal(overall(['good', 'unknown']), 'good');
  assert.equal(overall(['unknown']), 'unknown');
  assert.equal(overall([]), 'unknown');
});
