import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byTheRules } from './by-the-rules.ts';
import { histories } from './history.ts';
import { naively } from './naive.ts';

const runs = 100_000;

const everyAnswer = [
  'permitted',
  'may-not-manage',
  'no-work-relation',
  'other-company',
  'relation-not-open',
  'unknown-right',
  'no-context',
  'foreign-context',
  'from-in-the-past',
  'until-missing',
  'until-in-the-past',
  'until-too-far',
  'more-than-held',
  'already-given',
];

test('over a hundred thousand histories, who may give what is what a naive model says, with the same reason', (t) => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(histories, (history) => {
      const decision = byTheRules(history);
      const answer = decision.permitted ? 'permitted' : decision.because;
      assert.equal(answer, naively(history));
      seen.set(answer, (seen.get(answer) ?? 0) + 1);
    }),
    { numRuns: runs },
  );
  t.diagnostic(Array.from(seen, ([answer, times]) => `${answer} ${times}`).join(', '));
  // Each answer was tried often: a comparison of refusals only would prove little.
  for (const answer of everyAnswer) assert.ok((seen.get(answer) ?? 0) >= runs / 1_000, `${answer} was hardly tried`);
});
