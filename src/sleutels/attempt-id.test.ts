import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { newAttempt, storedAttemptId } from './attempt-id.ts';

test('an attempt is found again with what was given, in the sign-in that it was made for', () => {
  const { given, stored } = newAttempt(randomBytes, 'one sign-in');
  assert.deepEqual(storedAttemptId(given, 'one sign-in'), stored);
});

test('the same attempt in another sign-in is another one', () => {
  const { given, stored } = newAttempt(randomBytes, 'one sign-in');
  for (const binding of ['another sign-in', '', 'one sign-in ', 'one']) {
    assert.notDeepEqual(storedAttemptId(given, binding), stored);
  }
});

test('an attempt has 256 random bits, of which the table keeps a hash', () => {
  const { given, stored } = newAttempt((length) => Buffer.alloc(length, 7), 'one sign-in');
  assert.deepEqual(Buffer.from(given, 'base64url'), Buffer.alloc(32, 7));
  assert.equal(stored.length, 32);
  assert.ok(!stored.equals(Buffer.alloc(32, 7)));
});

test('what cannot be an attempt is not looked up', () => {
  for (const text of [
    '',
    'A'.repeat(42),
    'A'.repeat(44),
    `${'A'.repeat(42)}=`,
    `${'A'.repeat(42)} `,
    '\0'.repeat(43),
  ]) {
    assert.equal(storedAttemptId(text, 'one sign-in'), null);
  }
});
