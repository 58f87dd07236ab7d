import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeFormError } from './code-form.ts';

test('six digits have the form of a code, with or without spaces', () => {
  for (const typed of ['123456', ' 123 456 ', '000000']) assert.equal(codeFormError(typed), null);
});

test('nothing typed is told apart from something that is no code', () => {
  for (const typed of ['', '   ', '\n']) assert.equal(codeFormError(typed), 'empty');
  for (const typed of ['12345', '1234567', 'abcdef', '12345６', '1'.repeat(100_000)])
    assert.equal(codeFormError(typed), 'form');
});
