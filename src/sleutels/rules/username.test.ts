import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldUsername, readUsername } from './username.ts';

test('capitals and spaces around make no other name', () => {
  assert.deepEqual(readUsername('  Chadia '), { ok: true, username: 'chadia' });
  assert.deepEqual(readUsername('jo'), { ok: true, username: 'jo' });
  assert.deepEqual(readUsername('anna.claes+1@voorbeeld.be'), { ok: true, username: 'anna.claes+1@voorbeeld.be' });
});

test('what is too short, too long or has other characters can be nobody’s name', () => {
  for (const typed of ['', 'a', 'a'.repeat(65), 'an na', '.anna', 'anna.', 'ännä', '<b>anna</b>', 'an\nna']) {
    assert.deepEqual(readUsername(typed), { ok: false, because: 'username-unusable' }, typed);
  }
  assert.equal(readUsername('a'.repeat(64)).ok, true);
});

test('a character that the database refuses is left out of a name', () => {
  assert.equal(foldUsername('an\0na\0'), 'anna');
});

test('folding takes any text, gives the same again, and leaves nothing that the database refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const folded = foldUsername(typed);
      assert.ok(!folded.includes('\0'));
      const read = readUsername(typed);
      if (read.ok) assert.equal(foldUsername(read.username), read.username);
    }),
  );
});
