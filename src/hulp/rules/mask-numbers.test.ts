import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { maskNumbers } from './mask-numbers.ts';

const table = [
  ['mijn nummer is 71.03.14-982.13', 'mijn nummer is ##.##.##-###.##'],
  ['71031498213', '###########'],
  ['71 03 14 982 13, dank u', '## ## ## ### ##, dank u'],
  ['(0470) 12 34 56 7', '(####) ## ## ## #'],
  ['bel 1700 of 02 54', 'bel 1700 of 02 54'],
  ['in 2026, op 25/11', 'in 2026, op 25/11'],
  ['٧١٠٣١٤٩٨٢١٣', '###########'],
  ['', ''],
] as const;

for (const [text, masked] of table) {
  test(`"${text}" becomes "${masked}"`, () => assert.equal(maskNumbers(text), masked));
}

test('however a national number is written in a text, none of it can be read', () => {
  const gap = fc.constantFrom('', ' ', '.', '-', '. ', ' - ');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), gap), { minLength: 11, maxLength: 11 }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',') }),
      (digits, around) => {
        const number = digits.map(([digit, after]) => `${digit}${after}`).join('');
        assert.doesNotMatch(maskNumbers(`${around}${number}${around}`), /\d/);
      },
    ),
  );
});

test('what is masked keeps its length, so that a text within a limit stays within it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('1', ' ', '.', '-', 'a') }), (text) =>
      assert.equal(maskNumbers(text).length, text.length),
    ),
  );
});
