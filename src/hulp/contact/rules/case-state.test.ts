import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, parseLocalDate } from '#belgian/local-date.ts';
import {
  caseStates,
  closeReasons,
  isOver,
  mayAsSender,
  mayAsStaff,
  reopenDays,
  senderActions,
  staffActions,
  type CaseFacts,
  type StaffStep,
} from './case-state.ts';

const today = parseLocalDate('2026-11-25') ?? assert.fail();
const fresh: CaseFacts = { state: 'new', inCharge: null, wasAnswered: false, wasConfirmed: false, overOn: null };
const mine: CaseFacts = { ...fresh, state: 'taken', inCharge: 'me' };
const theirs: CaseFacts = { ...mine, inCharge: 'other' };
const answered: CaseFacts = { ...mine, state: 'answered', wasAnswered: true, wasConfirmed: true };
const closed: CaseFacts = { ...answered, state: 'closed', overOn: today };

const staff: readonly (readonly [what: string, step: StaffStep, facts: CaseFacts, said: string])[] = [
  ['what is new is taken', { action: 'take' }, fresh, 'taken me'],
  ['what somebody else has is taken over', { action: 'take' }, theirs, 'taken me'],
  [
    'what was answered is taken over, and stays answered',
    { action: 'take' },
    { ...answered, inCharge: 'other' },
    'answered me',
  ],
  ['what one has already is not', { action: 'take' }, mine, 'no: oneself'],
  ['what is over is not', { action: 'take' }, closed, 'no: over'],
  ['who has it answers', { action: 'answer' }, mine, 'answered -'],
  ['and answers again', { action: 'answer' }, answered, 'answered -'],
  ['nobody answers what somebody else has', { action: 'answer' }, theirs, 'no: somebody-else'],
  ['nobody answers what nobody took', { action: 'answer' }, fresh, 'no: not-taken'],
  ['nobody answers what is over', { action: 'answer' }, closed, 'no: over'],
  ['who has it confirms it', { action: 'confirm' }, mine, 'taken -'],
  ['once', { action: 'confirm' }, { ...mine, wasConfirmed: true }, 'no: confirmed'],
  ['anybody of the staff notes something', { action: 'note' }, theirs, 'taken -'],
  ['also of what is over', { action: 'note' }, closed, 'closed -'],
  ['anybody links a reference', { action: 'reference' }, fresh, 'new -'],
  ['who has it hands it over', { action: 'hand-over', to: 'other' }, mine, 'taken other'],
  ['not to oneself', { action: 'hand-over', to: 'me' }, mine, 'no: oneself'],
  ['nobody hands over what somebody else has', { action: 'hand-over', to: 'me' }, theirs, 'no: somebody-else'],
  ['given to a team, it waits there', { action: 'team' }, mine, 'new nobody'],
  ['an answer that was given stays one', { action: 'team' }, answered, 'answered nobody'],
  ['who has it closes it', { action: 'close', reason: 'elsewhere' }, mine, 'closed -'],
  ['as answered only after an answer', { action: 'close', reason: 'answered' }, mine, 'no: not-answered'],
  ['then it is', { action: 'close', reason: 'answered' }, answered, 'closed -'],
  ['nobody closes what somebody else has', { action: 'close', reason: 'double' }, theirs, 'no: somebody-else'],
];

for (const [what, step, facts, said] of staff) {
  test(`staff: ${what}`, () => {
    const decision = mayAsStaff(step, 'me', facts);
    const holder = decision.permitted && decision.inCharge === undefined ? '-' : undefined;
    assert.equal(
      decision.permitted ? `${decision.to} ${holder ?? decision.inCharge ?? 'nobody'}` : `no: ${decision.because}`,
      said,
    );
  });
}

const senders = [
  ['add', fresh, 0, 'new'],
  ['add', mine, 0, 'taken'],
  ['add', answered, 0, 'taken'],
  ['add', { ...answered, inCharge: null }, 0, 'new'],
  ['add', closed, 0, 'no: over'],
  ['withdraw', fresh, 0, 'withdrawn'],
  ['withdraw', answered, 0, 'withdrawn'],
  ['withdraw', closed, 0, 'no: over'],
  ['reopen', closed, reopenDays, 'taken'],
  ['reopen', { ...closed, state: 'withdrawn', inCharge: null }, 0, 'new'],
  ['reopen', closed, reopenDays + 1, 'no: too-late'],
  ['reopen', answered, 0, 'no: not-over'],
] as const;

for (const [action, facts, later, said] of senders) {
  test(`sender: ${action} of what is ${facts.state}, ${later} days on, held by ${facts.inCharge ?? 'nobody'}: ${said}`, () => {
    const decision = mayAsSender(action, facts, addDays(today, later));
    assert.equal(decision.permitted ? decision.to : `no: ${decision.because}`, said);
  });
}

test('whatever happens in whatever order, somebody has what is taken, nobody has what is new, and the end has a day', () => {
  const doer = fc.oneof(
    fc.record({
      by: fc.constantFrom('me', 'other'),
      action: fc.constantFrom(...staffActions),
      to: fc.constantFrom('me', 'other'),
      reason: fc.constantFrom(...closeReasons),
    }),
    fc.record({ by: fc.constant('sender' as const), action: fc.constantFrom(...senderActions) }),
  );
  fc.assert(
    fc.property(fc.array(doer, { maxLength: 40 }), (all) => {
      let facts = fresh;
      for (const one of all) {
        const decision =
          one.by === 'sender'
            ? mayAsSender(one.action, facts, today)
            : mayAsStaff({ action: one.action, to: one.to, reason: one.reason }, one.by, facts);
        if (!decision.permitted) continue;
        facts = {
          state: decision.to,
          inCharge: decision.inCharge === undefined ? facts.inCharge : decision.inCharge,
          wasAnswered: facts.wasAnswered || one.action === 'answer',
          wasConfirmed: facts.wasConfirmed || one.action === 'confirm' || one.action === 'answer',
          overOn: isOver(decision.to) ? today : null,
        };
        assert.ok(caseStates.includes(facts.state));
        assert.ok(facts.state !== 'taken' || facts.inCharge !== null);
        assert.ok(facts.state !== 'new' || facts.inCharge === null);
        assert.ok(facts.state !== 'answered' || facts.wasAnswered);
      }
    }),
    { numRuns: 500 },
  );
});
