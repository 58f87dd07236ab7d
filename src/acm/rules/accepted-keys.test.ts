import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptedKeys, keyUrn } from './accepted-keys.ts';

const app = keyUrn('csamtotp');
const card = keyUrn('eid');

test('without acr_values the dossier decides', () => {
  assert.deepEqual(acceptedKeys([app, card], undefined), [app, card]);
  assert.deepEqual(acceptedKeys([app, card], ' '), [app, card]);
});

test('acr_values narrows the dossier and never widens it', () => {
  assert.deepEqual(acceptedKeys([app, card], `${card} ${keyUrn('itsme')}`), [card]);
  assert.deepEqual(acceptedKeys([app], card), []);
});
