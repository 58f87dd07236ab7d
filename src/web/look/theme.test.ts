import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { assetPath, lookAssets } from './assets.ts';
import { buildTheme } from './build-theme.ts';

const built = readFileSync(new URL('built/theme.css', import.meta.url), 'utf8');

test('the built stylesheet is what its source compiles to', () => {
  assert.equal(built, buildTheme(), 'run: node src/web/look/build-theme.ts');
});

test('the stylesheet stays small on the way to a browser', () => {
  assert.ok(gzipSync(built).length < 20_000);
});

test('nothing of the British government is in the look, and nothing comes from elsewhere', () => {
  assert.doesNotMatch(built, /GDS Transport|crown|govuk-logotype/i);
  for (const [, address] of built.matchAll(/url\(([^)]*)\)/g)) assert.match(address ?? '', /^["']?(font|data:)/);
});

test('every asset is named after its content, and the stylesheet names the fonts as they are served', () => {
  const css =
    lookAssets()
      .find(({ name }) => name === 'css')
      ?.body.toString('utf8') ?? '';
  assert.ok(css.includes(`url(${assetPath('font')})`));
  assert.ok(css.includes(`url(${assetPath('font-extended')})`));
  for (const { path, immutable } of lookAssets()) {
    assert.match(path, /^\/assets\/[a-z-]+-[\w-]{12}\.(css|js|svg|woff2)$/);
    assert.equal(immutable, true);
  }
});

test('the fonts are fonts', () => {
  for (const { body } of lookAssets().filter(({ contentType }) => contentType === 'font/woff2')) {
    assert.equal(body.subarray(0, 4).toString('latin1'), 'wOF2');
  }
});
