import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchWords } from './search-words.ts';

test('a search is the words of a name, in any order and writing', () => {
  assert.deepEqual(searchWords(' Amrâni,  CHADIA '), { kind: 'words', words: ['amrani', 'chadia'] });
  assert.deepEqual(searchWords('  '), { kind: 'everybody' });
  assert.deepEqual(searchWords('%_'), { kind: 'everybody' });
});

test('what looks like a national number is not searched for', () => {
  for (const typed of ['93112198428', '93.11.21-984.28', 'nr 93 11 21'])
    assert.equal(searchWords(typed).kind, 'a-number');
  assert.equal(searchWords('Jan 2').kind, 'words');
});
