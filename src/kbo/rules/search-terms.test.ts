import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, searchTerms } from './search-terms.ts';

for (const [name, folded] of [
  ['Helder & Proper BV', 'helder proper bv'],
  ["'t Strijkhuis", 't strijkhuis'],
  ['Pêche à Éole', 'peche a eole'],
  ['B.V. Straße-Œuvre', 'bv strasse oeuvre'],
  ['100% Net_jes', '100 net jes'],
  ['  <script>  ', 'script'],
] as const) {
  test(`"${name}" is compared as "${folded}"`, () => assert.equal(fold(name), folded));
}

test('what is compared holds letters, digits and single spaces, and folding it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      const folded = fold(name);
      return /^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u.test(folded) && fold(folded) === folded;
    }),
  );
});

for (const [typed, terms] of [
  ['', { kind: 'nothing' }],
  [' &-. ', { kind: 'nothing' }],
  ['x'.repeat(101), { kind: 'too-long' }],
  ['1999.999.052', { kind: 'enterprise', number: '1999999052' }],
  ['BE 1999 999 052', { kind: 'enterprise', number: '1999999052' }],
  ['8.999.999.005', { kind: 'establishment', number: '8999999005' }],
  ['1999.999.053', { kind: 'wrong-number' }],
  ['9999.999.999', { kind: 'wrong-number' }],
  ['1999.9', { kind: 'start-of-number', digits: '19999', words: ['19999'] }],
  ['Clean 24', { kind: 'words', words: ['clean', '24'] }],
  ['123', { kind: 'words', words: ['123'] }],
] as const) {
  test(`"${typed.slice(0, 20)}" is understood as ${terms.kind}`, () => assert.deepEqual(searchTerms(typed), terms));
}

test('at most eight words count', () => {
  const terms = searchTerms('a b c d e f g h i j');
  assert.ok(terms.kind === 'words');
  assert.equal(terms.words.length, 8);
});
