import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOfBrowser } from './language-of-browser.ts';

test('a browser in French or German is answered in that language', () => {
  assert.equal(languageOfBrowser('fr-BE,fr;q=0.9,en;q=0.8'), 'fr');
  assert.equal(languageOfBrowser('de'), 'de');
  assert.equal(languageOfBrowser('DE-be;q=0.9'), 'de');
});

test('a browser in Dutch or English, in a language that we do not speak or that says nothing gets Dutch', () => {
  for (const accepted of ['nl-BE,nl;q=0.9,fr;q=0.5', 'en-US,en;q=0.9,fr;q=0.8', 'pl,fr;q=0.5', '*', '', undefined]) {
    assert.equal(languageOfBrowser(accepted), 'nl', accepted);
  }
});
