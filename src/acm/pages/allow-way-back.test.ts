import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originsOf, withFormTargets } from './allow-way-back.ts';

test('only the origins of the dossier are added, each once, and nothing else changes', () => {
  const origins = originsOf({
    redirectUris: ['https://a.example/terug', 'https://a.example/anders'],
    postLogoutRedirectUris: ['https://b.example/'],
  });
  assert.deepEqual(origins, ['https://a.example', 'https://b.example']);
  assert.equal(
    withFormTargets("default-src 'none';form-action 'self' https://a.example;img-src 'self'", origins),
    "default-src 'none';form-action 'self' https://a.example https://b.example;img-src 'self'",
  );
});
