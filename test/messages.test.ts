import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
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
    'light',
    '#ffffff',
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

const dutch = sources.filter((path) => /messages\/(.+\.)?nl\.ts$/.test(path));

for (const path of dutch) {
  test(`${path}: every language has every text, filled in, with the same places for values`, async () => {
    const { nl } = (await import(`../${path}`)) as { nl: Record<string, string> };
    const english = path.replace(/nl\.ts$/, 'en.ts');
    const { en } = (await import(`../${english}`)) as { en: Record<string, string> };
    assert.deepEqual(Object.keys(en).toSorted(), Object.keys(nl).toSorted());
    const places = (text: string): string[] => (text.match(/\{[a-zA-Z]+\}/g) ?? []).toSorted();
    for (const [key, text] of Object.entries(nl)) {
      assert.notEqual(text.trim(), '', `${key} is empty`);
      assert.notEqual(en[key]?.trim(), '', `${key} is empty in English`);
      assert.deepEqual(places(en[key] ?? ''), places(text), `${key} has other places in English`);
    }
  });
}

test('there are message files', () => {
  assert.ok(dutch.length > 0);
});
