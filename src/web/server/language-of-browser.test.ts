import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOfBrowser } from './language-of-browser.ts';

test('a browser in French, German or English is answered in that language', () => {
  assert.equal(languageOfBrowser('fr-BE,fr;q=0.9,en;q=0.8'), 'fr');
  assert.equal(languageOfBrowser('de'), 'de');
  assert.equal(languageOfBrowser('DE-be;q=0.9'), 'de');
  assert.equal(languageOfBrowser('en-US,en;q=0.9,fr;q=0.8'), 'en');
  assert.equal(languageOfBrowser('en'), 'en');
});

test('a browser in Dutch, in a language that we do not speak or that says nothing gets Dutch, whatever it likes less', () => {
  for (const accepted of ['nl-BE,nl;q=0.9,en;q=0.5', 'pl,fr;q=0.5', 'pl,en;q=0.9', 'english', '*', '', undefined]) {
    assert.equal(languageOfBrowser(accepted), 'nl', accepted);
  }
});
