import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confirmStage } from './stage-confirmation.ts';

for (const [what, facts, operator, expected] of [
  [
    'the first of a file without signature',
    { signed: false, confirmedBy: [] },
    'An',
    { permitted: true, enough: false },
  ],
  ['the second, another', { signed: false, confirmedBy: ['an'] }, 'Bo', { permitted: true, enough: true }],
  ['the only one of a signed file', { signed: true, confirmedBy: [] }, 'An', { permitted: true, enough: true }],
  ['the same again', { signed: false, confirmedBy: ['an'] }, 'An', { permitted: false, because: 'same-operator' }],
  [
    'the same, written otherwise',
    { signed: false, confirmedBy: ['an claes'] },
    '  AN   Claes ',
    { permitted: false, because: 'same-operator' },
  ],
  ['nobody', { signed: true, confirmedBy: [] }, '', { permitted: false, because: 'no-name' }],
  ['spaces', { signed: true, confirmedBy: [] }, '   ', { permitted: false, because: 'no-name' }],
  ['a letter', { signed: true, confirmedBy: [] }, 'x', { permitted: false, because: 'no-name' }],
  ['a story', { signed: true, confirmedBy: [] }, 'x'.repeat(101), { permitted: false, because: 'no-name' }],
] as const) {
  test(`a confirmation by ${what}: ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(confirmStage(facts, operator), expected);
  });
}
