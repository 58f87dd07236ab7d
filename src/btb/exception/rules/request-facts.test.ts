import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../../../test/support/fake-kbo.ts';
import { documentDays, draftDays, toForget } from './keep-until.ts';
import { mayAsk, type AskFacts } from './may-ask.ts';
import { mayCarryOut, type CarryOutFacts } from './may-carry-out.ts';
import { isKeyUsedNow, isStaffKey } from './staff-key.ts';

const asks = (more: Partial<AskFacts> = {}): AskFacts => ({
  company: { status: 'active' },
  openRequests: [],
  begunLately: 0,
  asked: { company: 'helder', appointee: 'dirk' },
  declaredWithin: true,
  ...more,
});
const other = (name: string) => ({ company: name, appointee: 'dirk' });

test('anybody may ask for an active company, once for a person, and not without end', () => {
  assert.equal(mayAsk(asks()), null);
  assert.equal(mayAsk(asks({ company: null })), 'no-company');
  assert.equal(mayAsk(asks({ company: { status: 'ceased' } })), 'company-ceased');
  assert.equal(mayAsk(asks({ declaredWithin: false })), 'not-declared');
  assert.equal(mayAsk(asks({ openRequests: [other('helder')] })), 'asked-already');
  assert.equal(mayAsk(asks({ openRequests: [{ company: 'helder', appointee: 'elif' }] })), null);
  assert.equal(mayAsk(asks({ openRequests: ['a', 'b'].map(other) })), null);
  assert.equal(mayAsk(asks({ openRequests: ['a', 'b', 'c'].map(other) })), 'too-many-requests');
  assert.equal(mayAsk(asks({ begunLately: 9 })), null);
  assert.equal(mayAsk(asks({ begunLately: 10 })), 'too-often');
});

const waits = (more: Partial<CarryOutFacts> = {}): CarryOutFacts => ({
  state: 'waiting',
  lastDay: day('2026-12-03'),
  companyIsActive: true,
  statesOfAppointee: [],
  ...more,
});
const carriedOut = (facts: CarryOutFacts, on = '2026-12-04'): string => {
  const decision = mayCarryOut(facts, day(on));
  if (decision.permitted) return 'permitted';
  return decision.because === 'impossible' ? decision.why : decision.because;
};

test('what two approved is done the day after the last day to object, and only while it can be', () => {
  assert.equal(carriedOut(waits()), 'permitted');
  assert.equal(carriedOut(waits(), '2026-12-03'), 'too-early');
  assert.equal(carriedOut(waits({ state: 'objected' })), 'not-waiting');
  assert.equal(carriedOut(waits({ lastDay: null })), 'not-waiting');
  assert.equal(carriedOut(waits({ companyIsActive: false })), 'company-ceased');
  assert.equal(carriedOut(waits({ statesOfAppointee: ['accepted'] })), 'in-charge-already');
  assert.equal(carriedOut(waits({ statesOfAppointee: ['invited'] })), 'invited-already');
  assert.equal(carriedOut(waits({ statesOfAppointee: ['ended', 'declined', 'expired'] })), 'permitted');
});

test('what was never sent goes, and documents of what came to nothing; those behind an appointment stay', () => {
  const since = day('2026-01-01');
  assert.deepEqual([draftDays, documentDays], [30, 90]);
  assert.equal(toForget('draft', since, day('2026-01-31')), null);
  assert.equal(toForget('draft', since, day('2026-02-01')), 'request');
  for (const state of ['refused', 'withdrawn'] as const) {
    assert.equal(toForget(state, since, day('2026-04-01')), null);
    assert.equal(toForget(state, since, day('2026-04-02')), 'documents');
  }
  for (const state of ['sent', 'taken', 'more-asked', 'waiting', 'objected', 'carried-out'] as const) {
    assert.equal(toForget(state, since, day('2030-01-01')), null);
  }
});

test('staff need a key of level high, and decide with one used in the last fifteen minutes', () => {
  const urn = (name: string) => `urn:be:vlaanderen:authmech:${name}`;
  for (const key of ['eid', 'itsme']) assert.ok(isStaffKey({ acr: urn(key) }));
  for (const key of ['csamtotp', 'csamsms', 'password', 'eid2']) assert.ok(!isStaffKey({ acr: urn(key) }));
  assert.ok(!isStaffKey({ acr: null }));
  const now = new Date('2026-11-23T12:00:00Z');
  const ago = (seconds: number) => isKeyUsedNow({ authTime: now.getTime() / 1_000 - seconds }, now);
  assert.ok(ago(0) && ago(15 * 60) && ago(-60));
  assert.ok(!ago(15 * 60 + 1) && !ago(-61));
  assert.ok(!isKeyUsedNow({ authTime: null }, now));
});
