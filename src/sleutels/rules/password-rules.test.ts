import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgePassword, longestPassword, normalPassword, shortestPassword } from './password-rules.ts';

const refused = (because: string) => ({ ok: false, because });

test('a long password is fine without signs or figures', () => {
  assert.deepEqual(judgePassword('Sleutel-van-Jo', 'jo'), { ok: true });
  assert.deepEqual(judgePassword('correct paard batterij', 'anna'), { ok: true });
});

test('the length is counted in characters as people see them, with both ends in', () => {
  const long = (length: number) => 'abdegxyzkq9'.repeat(20).slice(0, length);
  assert.deepEqual(judgePassword(long(shortestPassword - 1), 'anna'), refused('password-too-short'));
  assert.deepEqual(judgePassword(long(shortestPassword), 'anna'), { ok: true });
  assert.deepEqual(judgePassword(long(longestPassword), 'anna'), { ok: true });
  assert.deepEqual(judgePassword(long(longestPassword + 1), 'anna'), refused('password-too-long'));
  assert.deepEqual(judgePassword('🗝🔑🐢🍐🥕🎲'.repeat(1), 'anna'), refused('password-too-short'));
});

test('what everybody tries first is refused', () => {
  for (const easy of [
    'wachtwoord123',
    'Password1234',
    'aaaaaaaaaaaaaaaa',
    'ababababababab',
    '123456789012',
    'abcdefghijklm',
    'anna.claesanna.claes',
  ]) {
    assert.deepEqual(judgePassword(easy, 'anna.claes'), refused('password-too-easy'), easy);
  }
});

test('one word beside others is no reason to refuse', () => {
  assert.deepEqual(judgePassword('Sleutel-van-Anna', 'anna'), { ok: true });
  assert.deepEqual(judgePassword('welkom bij de fietsenmaker', 'anna'), { ok: true });
});

test('a letter with an accent is the same however the keyboard made it', () => {
  assert.equal(normalPassword('cafe\u0301'), normalPassword('caf\u00e9'));
});
