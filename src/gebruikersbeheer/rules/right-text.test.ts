import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rightText } from './right-text.ts';

const nl = { name: 'Rooster', opens: 'het rooster zien' };
const en = { name: 'Roster', opens: 'see the roster' };
const fr = { name: 'Horaire', opens: 'voir l’horaire' };

test('a right is named in the language of the reader', () => {
  const catalogue = [{ code: 'Rooster', texts: { nl, en, fr } }];
  assert.deepEqual(rightText(catalogue, 'Rooster', 'fr'), fr);
  assert.deepEqual(rightText(catalogue, 'Rooster', 'en'), en);
});

test('where the application gave no text in that language, it is named in Dutch', () => {
  assert.deepEqual(rightText([{ code: 'Rooster', texts: { nl, en } }], 'Rooster', 'de'), nl);
});

test('a code that the catalogue does not know shows itself', () => {
  assert.deepEqual(rightText([], 'Rooster', 'nl'), { name: 'Rooster', opens: '' });
});
