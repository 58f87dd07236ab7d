import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageAsked } from './language-asked.ts';

test('the first language that we speak is taken, with or without a country', () => {
  assert.equal(languageAsked('fr'), 'fr');
  assert.equal(languageAsked('de-BE nl'), 'de');
  assert.equal(languageAsked('pl FR-be nl'), 'fr');
});

test('an application that asks for none of ours, or for none, leaves the choice as it was', () => {
  for (const locales of ['pl', '', undefined, null, 3, '&taal=fr']) assert.equal(languageAsked(locales), undefined);
});
