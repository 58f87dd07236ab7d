import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLanguage, languageOfTag, languages, plural, translator } from './languages.ts';

const t = translator({
  nl: { 'found.one': '{count} gevonden', 'found.other': '{count} gevonden' },
  fr: { 'found.one': '{count} trouvé', 'found.other': '{count} trouvés' },
  de: { 'found.one': '{count} gefunden', 'found.other': '{count} gefunden' },
  en: { 'found.one': '{count} found', 'found.other': '{count} found' },
});

test('Dutch comes first, and four languages are spoken', () => {
  assert.deepEqual(languages, ['nl', 'fr', 'de', 'en']);
  for (const language of languages) assert.ok(isLanguage(language));
  assert.ok(!isLanguage('pl'));
  assert.ok(!isLanguage(undefined));
});

test('one takes the singular everywhere, nothing takes it in French only', () => {
  for (const language of languages) {
    assert.equal(plural(1, language), 'one');
    assert.equal(plural(2, language), 'other');
    assert.equal(plural(1_000_000, language), 'other', `a million in ${language}`);
  }
  assert.deepEqual(
    languages.map((language) => plural(0, language)),
    ['other', 'one', 'other', 'other'],
  );
});

test('a count is written in the form of the language', () => {
  const found = (count: number) => languages.map((language) => t(language)('found.other', { count }));
  assert.deepEqual(found(2), ['2 gevonden', '2 trouvés', '2 gefunden', '2 found']);
  assert.deepEqual(found(12_345), ['12.345 gevonden', '12\u202f345 trouvés', '12.345 gefunden', '12,345 found']);
});

test('a text never shows a place that was not filled', () => {
  assert.throws(() => t('fr')('found.one'), /needs a value for count/);
});

test('of the tag of a language the first part counts, in capitals or not', () => {
  assert.equal(languageOfTag('fr-BE'), 'fr');
  assert.equal(languageOfTag(' DE '), 'de');
  assert.equal(languageOfTag('pl-PL'), undefined);
  assert.equal(languageOfTag(undefined), undefined);
});
