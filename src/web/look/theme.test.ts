import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sites } from '#store/systems.ts';
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

for (const system of sites) {
  test(`${system}: white text on its hue and its hue on its mist can be read (WCAG 2.2, 1.4.3)`, () => {
    const rule = new RegExp(`\\[data-system=${system}\\]\\{--hue: ?(#\\w{6});--hue-mist: ?(#\\w{6})`).exec(
      built.replaceAll(/["']/g, ''),
    );
    assert.ok(rule, 'the site has a hue of its own');
    const [, hue = '', mist = ''] = rule;
    assert.ok(contrast(hue, '#ffffff') >= 7, `${hue} on white: ${contrast(hue, '#ffffff')}`);
    assert.ok(contrast(hue, mist) >= 4.5, `${hue} on ${mist}: ${contrast(hue, mist)}`);
  });
}

test('contrast is measured as WCAG defines it', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.ok(Math.abs(contrast('#777777', '#ffffff') - 4.48) < 0.01);
});

/** The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance"). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
