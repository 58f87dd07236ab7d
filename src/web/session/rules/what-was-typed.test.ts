import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whatWasTyped } from './what-was-typed.ts';

test('the words that somebody wrote are given back, in their order', () => {
  const form = new URLSearchParams({ naam: 'Els De Smet', waarom: ' Wat ik\nlang schreef. ' });
  assert.deepEqual(whatWasTyped(form), ['Els De Smet', 'Wat ik\nlang schreef.']);
});

test('a choice, a number, an identifier and the proof of the form are not', () => {
  const form = new URLSearchParams({ _csrf: 'a b', plaats: 'gent', insz: '85010112345', leeg: '  ' });
  assert.deepEqual(whatWasTyped(form), []);
});

test('nothing is given back of a form with a secret', () => {
  assert.deepEqual(whatWasTyped(new URLSearchParams({ waarom: 'lange tekst', wachtwoord: 'vier losse woorden' })), []);
});
