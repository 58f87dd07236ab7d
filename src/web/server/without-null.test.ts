import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsWithoutNull } from './without-null.ts';

test('a null character becomes the sign for what cannot be shown, in names and values', () => {
  const cleaned = fieldsWithoutNull(new URLSearchParams('naam=A%00nna&b%00=x&naam=y'));
  assert.deepEqual(Array.from(cleaned), [
    ['naam', 'A\uFFFDnna'],
    ['b\uFFFD', 'x'],
    ['naam', 'y'],
  ]);
});

test('fields without one are left alone', () => {
  const fields = new URLSearchParams('naam=Anna&naam=%F0%9F%98%80');
  assert.equal(fieldsWithoutNull(fields), fields);
});

test('half of a character, which no text can hold, is already gone when a form is read', () => {
  assert.equal(new URLSearchParams('naam=%ED%A0%80').get('naam')?.isWellFormed(), true);
});
