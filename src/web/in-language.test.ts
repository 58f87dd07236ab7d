import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLanguage } from './in-language.ts';

test('a link to another site takes the language along, beside what it had', () => {
  assert.equal(inLanguage(new URL('https://btb.example/'), 'fr'), 'https://btb.example/?taal=fr');
  assert.equal(
    inLanguage(new URL('https://kbo.example/zoeken?q=a+b&taal=nl#x'), 'de'),
    'https://kbo.example/zoeken?q=a+b&taal=de#x',
  );
});
