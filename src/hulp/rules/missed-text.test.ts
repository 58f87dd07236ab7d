import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { longestMiss, missedText } from './missed-text.ts';

const table = [
  ['  Paardrijles   op ZONDAG ', 'paardrijles op zondag'],
  ['rijksregister 71.03.14-982.13', 'rijksregister ##.##.##-###.##'],
  ['71031498213', '###########'],
  ['anna.claes@example.be kan niet', '@ kan niet'],
  ['Élève\u0000\n\tnaïef', 'élève naïef'],
  ['², ½ and ７１', '#, #⁄# and ##'],
  ['?!…', null],
  ['   ', null],
  ['', null],
] as const;

for (const [typed, kept] of table) {
  test(`of ${JSON.stringify(typed)} is kept: ${kept ?? 'nothing'}`, () => assert.equal(missedText(typed), kept));
}

test('whatever is typed, what is kept is short, has no digit, no sign that cannot be shown, and stays the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (typed) => {
      const kept = missedText(typed);
      if (kept === null) return;
      assert.ok(kept.length >= 1 && kept.length <= longestMiss);
      assert.doesNotMatch(kept, /\p{N}|\p{C}/u);
      assert.equal(missedText(kept), kept);
    }),
    { numRuns: 2_000 },
  );
});
