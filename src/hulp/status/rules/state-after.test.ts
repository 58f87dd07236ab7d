import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { staleAfterMs, stateAfter, type Known, type State } from './state-after.ts';

const start = new Date('2026-11-25T09:00:00Z');
const minute = (count: number): Date => new Date(start.getTime() + count * 60_000);

/** What is known after checks one minute apart; the last character of a word is how long ago it began, in minutes. */
function after(found: readonly State[]): Known | null {
  let known: Known | null = null;
  found.forEach((one, place) => {
    const check = { found: one, at: minute(place) };
    known = { ...stateAfter(known, check), ...check };
  });
  return known;
}

const letters = { g: 'good', s: 'slow', d: 'down', u: 'unknown' } as const;
const read = (text: string): readonly State[] => Array.from(text, (letter) => letters[letter as keyof typeof letters]);

const rows: readonly (readonly [string, State, number, string])[] = [
  ['g', 'good', 0, 'a first check that passes says so'],
  ['d', 'unknown', 0, 'a first check that fails says nothing yet'],
  ['dd', 'down', 0, 'two say so, since the first'],
  ['ggd', 'good', 0, 'one that fails is not yet down'],
  ['ggdg', 'good', 0, 'nor is one that fails between two that pass'],
  ['ggdgd', 'good', 0, 'however often'],
  ['ggdd', 'down', 2, 'two in a row are, since the first of them'],
  ['ggddg', 'down', 2, 'one that passes does not mend it'],
  ['ggddgg', 'good', 4, 'two do, since the first of them'],
  ['ggs', 'good', 0, 'one that is slow is nothing yet'],
  ['ggss', 'slow', 2, 'two are'],
  ['ggsd', 'slow', 2, 'a slow one and one that fails are no more than slow'],
  ['ggds', 'slow', 2, 'in either order'],
  ['ggddds', 'down', 2, 'one that is slow does not mend what is down'],
  ['ggdddss', 'slow', 5, 'two make it slow'],
  ['ddg', 'down', 0, 'who begins with down stays there for one that passes'],
  ['dg', 'good', 1, 'one that failed and one that passes are good, since the one that passes'],
  ['gu', 'unknown', 1, 'nobody can say'],
  ['guu', 'unknown', 1, 'nor later'],
  ['gud', 'unknown', 1, 'and one that fails after that says nothing yet'],
  ['gudd', 'down', 2, 'two do'],
  ['gug', 'good', 2, 'one that passes does'],
];

for (const [found, state, since, what] of rows) {
  test(`${found}: ${what}`, () => {
    const known = after(read(found));
    assert.equal(known?.state, state);
    assert.deepEqual(known?.since, minute(since));
  });
}

test('a check of long ago is not the one before: nothing is in a row with it', () => {
  const before = { state: 'good', since: start, found: 'down', at: start } as const;
  const late = new Date(start.getTime() + staleAfterMs + 1);
  assert.deepEqual(stateAfter(before, { found: 'down', at: late }), { state: 'unknown', since: late });
  const inTime = new Date(start.getTime() + staleAfterMs);
  assert.deepEqual(stateAfter(before, { found: 'down', at: inTime }), { state: 'down', since: start });
});

const findings = fc.array(fc.constantFrom<State>('good', 'slow', 'down', 'unknown'), { minLength: 2, maxLength: 40 });

test('trouble is said only when the last two checks both found some, and never worse than the milder of them or before', () => {
  const weight = { unknown: -1, good: 0, slow: 1, down: 2 } as const;
  fc.assert(
    fc.property(findings, (found) => {
      const [last, now] = [found.at(-2) ?? 'good', found.at(-1) ?? 'good'];
      const [before, known] = [after(found.slice(0, -1)), after(found)];
      if (known === null || before === null) return;
      if (now === 'unknown') assert.equal(known.state, 'unknown');
      else if (weight[known.state] > Math.max(weight[before.state], 0)) {
        assert.ok(weight[last] >= weight[known.state] && weight[now] >= weight[known.state]);
      }
      if (last === now) assert.equal(known.state, now);
      assert.ok(known.since <= known.at);
      if (known.state === before.state) assert.deepEqual(known.since, before.since);
    }),
  );
});
