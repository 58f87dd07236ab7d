import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { languages } from '#web/languages.ts';
import { dutchLeft } from './support/dutch-left.ts';
import { dutchFiles, textsIn } from './support/message-files.ts';
import { sameInDutch } from './support/same-in-dutch.ts';
import { sentences } from './support/sentences.ts';
import { literalTexts } from './support/template-texts.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => `src/${name}`);

test('no template holds a text of its own: every text comes from a message file', () => {
  // A description for browsers, not a text.
  const notTexts = new Set([
    'width=device-width, initial-scale=1, viewport-fit=cover',
    'width=device-width, initial-scale=1',
    'noindex, nofollow',
    'light dark',
  ]);
  const found = sources.flatMap((path) =>
    literalTexts(path)
      .filter((text) => !notTexts.has(text))
      .map((text) => `${path}: ${text}`),
  );
  assert.deepEqual(found, []);
});

test('the finder of literal texts finds them', () => {
  assert.deepEqual(literalTexts('test/support/template-with-text.ts.txt'), ['Sluiten', 'Welkom,']);
});

for (const path of dutchFiles) {
  for (const language of languages.filter((one) => one !== 'nl')) {
    test(`${path}: ${language} has every text, filled in, with the same places for values`, async () => {
      const nl = await textsIn(path, 'nl');
      const texts = await textsIn(path, language);
      assert.deepEqual(Object.keys(texts).toSorted(), Object.keys(nl).toSorted());
      for (const [key, text] of Object.entries(nl)) {
        assert.notEqual(text.trim(), '', `${key} is empty`);
        assert.notEqual(texts[key]?.trim(), '', `${key} is empty in ${language}`);
        assert.deepEqual(places(key, texts[key] ?? ''), places(key, text), `${key} has other places in ${language}`);
      }
    });

    test(`${path}: nothing in ${language} was left in Dutch`, async () => {
      const nl = await textsIn(path, 'nl');
      for (const [key, text] of Object.entries(await textsIn(path, language))) {
        if (!sameInDutch.has(text)) assert.notEqual(text, nl[key], `${key} is still the Dutch text`);
        assert.equal(dutchLeft(text), undefined, `${key} has a Dutch word: ${text}`);
      }
    });
  }

  for (const language of languages) {
    test(`${path}: sentences in ${language} are short`, async () => {
      const lengths = Object.values(await textsIn(path, language))
        .filter((text) => /[.?!]\s*$/.test(text))
        .flatMap((text) => sentences(text).map((words) => words.length));
      const average = lengths.reduce((all, one) => all + one, 0) / Math.max(1, lengths.length);
      assert.ok(average <= 20, `${average.toFixed(1)} words on average`);
      assert.ok(Math.max(0, ...lengths) <= 30, `${Math.max(...lengths)} words in the longest`);
    });
  }
}

/** Dutch says "1 onderneming"; French needs the count there, because 0 takes the singular too. */
const places = (key: string, text: string): string[] =>
  (text.match(/\{[a-zA-Z]+\}/g) ?? []).filter((place) => !(key.endsWith('.one') && place === '{count}')).toSorted();

test('the finder of leftovers finds a Dutch sentence, and no word that a file asks to type', () => {
  assert.equal(dutchLeft('Il manque quelque chose. Kies een persoon.'), 'een');
  assert.equal(dutchLeft('Vous n’avez rien à faire.'), undefined);
  assert.equal(dutchLeft('Laissez « van » vide pour aujourd’hui.'), undefined);
});

test('what may be the same as in Dutch is the same somewhere, so that the list stays short', async () => {
  const found = new Set<string>();
  for (const path of dutchFiles) {
    const nl = await textsIn(path, 'nl');
    for (const language of languages.filter((one) => one !== 'nl')) {
      const texts = await textsIn(path, language);
      for (const [key, text] of Object.entries(texts)) if (text === nl[key]) found.add(text);
    }
  }
  assert.deepEqual(
    [...sameInDutch].filter((text) => !found.has(text)),
    [],
  );
});

test('French keeps its punctuation on the line of the word before it', async () => {
  for (const path of dutchFiles) {
    for (const [key, text] of Object.entries(await textsIn(path, 'fr'))) {
      assert.doesNotMatch(text, / [?!;:»]|« |[\p{L}\p{N}][?!»]/u, `${path}, ${key}`);
    }
  }
});

test('there are message files', () => {
  assert.ok(dutchFiles.length > 0);
});
