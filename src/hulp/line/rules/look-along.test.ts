import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  answerWithin,
  lookAlongState,
  mayAnswer,
  maySee,
  mayStop,
  opensFor,
  type LookAlongFacts,
  type LookAlongState,
} from './look-along.ts';

const askedAt = new Date('2026-11-25T09:00:00Z');
const after = (milliseconds: number): Date => new Date(askedAt.getTime() + milliseconds);
const minute = 60_000;
const asked: LookAlongFacts = { askedAt, answer: null, end: null };
const approved: LookAlongFacts = { ...asked, answer: { kind: 'approved', at: after(minute) } };
const refused: LookAlongFacts = { ...asked, answer: { kind: 'refused', at: after(minute) } };
const stop = (by: 'caller' | 'staff', at: number) => ({ by, at: after(at) });

const states: readonly (readonly [string, LookAlongFacts, number, LookAlongState])[] = [
  ['it waits', asked, 0, 'asked'],
  ['it waits to the last moment', asked, answerWithin - 1, 'asked'],
  ['nobody answered in time', asked, answerWithin, 'expired'],
  ['who asked took it back', { ...asked, end: stop('staff', minute) }, 2 * minute, 'withdrawn'],
  ['approved', approved, minute, 'open'],
  ['approved, to the last moment', approved, minute + opensFor - 1, 'open'],
  ['approved, and its time is over', approved, minute + opensFor, 'over'],
  ['approved just in time, it opens for its whole time', approved, answerWithin, 'open'],
  ['refused', refused, minute, 'refused'],
  ['refused stays refused', refused, answerWithin + opensFor, 'refused'],
  ['the caller stops it', { ...approved, end: stop('caller', 2 * minute) }, 2 * minute, 'stopped'],
  ['who asked stops it', { ...approved, end: stop('staff', 2 * minute) }, 3 * minute, 'stopped'],
];

for (const [what, facts, at, state] of states) {
  test(what, () => assert.equal(lookAlongState(facts, after(at)), state));
}

type Act = 'approve' | 'refuse' | 'stop' | 'staff-stops';

/** Does what the rules allow at that moment, and nothing else. */
function run(acts: readonly (readonly [Act, number])[]): { facts: LookAlongFacts; seen: LookAlongState[]; now: Date } {
  let facts = asked;
  let now = askedAt;
  const seen: LookAlongState[] = ['asked'];
  for (const [act, wait] of acts) {
    now = new Date(now.getTime() + wait);
    if (act === 'approve' && mayAnswer(facts, now)) facts = { ...facts, answer: { kind: 'approved', at: now } };
    if (act === 'refuse' && mayAnswer(facts, now)) facts = { ...facts, answer: { kind: 'refused', at: now } };
    if (act.startsWith('sta') && mayStop(facts, now)) facts = { ...facts, end: { by: 'staff', at: now } };
    if (act === 'stop' && mayStop(facts, now)) facts = { ...facts, end: { by: 'caller', at: now } };
    seen.push(lookAlongState(facts, now));
  }
  return { facts, seen, now };
}

const history = fc.array(
  fc.tuple(fc.constantFrom<Act>('approve', 'refuse', 'stop', 'staff-stops'), fc.integer({ min: 0, max: answerWithin })),
  { maxLength: 8 },
);
const next: Readonly<Record<LookAlongState, readonly LookAlongState[]>> = {
  asked: ['asked', 'open', 'refused', 'expired', 'withdrawn'],
  open: ['open', 'stopped', 'over'],
  expired: ['expired'],
  withdrawn: ['withdrawn'],
  refused: ['refused'],
  stopped: ['stopped'],
  over: ['over'],
};

test('whatever is pressed and whenever: it goes its way forward, and what is over stays over', () => {
  fc.assert(
    fc.property(history, (acts) => {
      const { seen } = run(acts);
      for (const [place, state] of seen.slice(1).entries()) {
        assert.ok(next[seen[place] ?? 'asked'].includes(state), `${seen[place]} became ${state}`);
      }
    }),
  );
});

test('whatever is pressed: nothing is seen without an approval, after a stop, or later than fifteen minutes after it', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 0, max: 2 * opensFor }), (acts, more) => {
      const { facts, now } = run(acts);
      const moment = new Date(now.getTime() + more);
      if (!maySee(facts, moment)) return;
      assert.equal(facts.answer?.kind, 'approved');
      assert.equal(facts.end, null);
      assert.ok(moment.getTime() - (facts.answer?.at.getTime() ?? 0) < opensFor);
      assert.ok((facts.answer?.at.getTime() ?? 0) - askedAt.getTime() < answerWithin);
    }),
  );
});
