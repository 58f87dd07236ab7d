import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { browserOf } from './browser-of.ts';

const webKit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const ios = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

const told: readonly (readonly [
  userAgent: string,
  name: string,
  version: number,
  steps: string | null,
  recent: boolean | null,
])[] = [
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webKit} Chrome/140.0.0.0 Safari/537.36`,
    'Google Chrome',
    140,
    'chrome',
    true,
  ],
  [`Mozilla/5.0 (Windows NT 6.1) ${webKit} Chrome/99.0.0.0 Safari/537.36`, 'Google Chrome', 99, 'chrome', false],
  [
    `Mozilla/5.0 (Linux; Android 15; Pixel 8) ${webKit} Chrome/140.0.0.0 Mobile Safari/537.36`,
    'Google Chrome',
    140,
    'chrome-android',
    true,
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0) ${webKit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
    'Microsoft Edge',
    140,
    'edge',
    true,
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Mozilla Firefox', 140, 'firefox', true],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:97.0) Gecko/20100101 Firefox/97.0', 'Mozilla Firefox', 97, 'firefox', false],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    'Safari',
    18,
    'safari',
    true,
  ],
  [`${ios} Version/18.0 Mobile/15E148 Safari/604.1`, 'Safari', 18, 'safari-ios', true],
  [`${ios} CriOS/140.0.0.0 Mobile/15E148 Safari/604.1`, 'Google Chrome', 140, null, null],
  [
    `Mozilla/5.0 (Linux; Android 14; SAMSUNG SM-S918B) ${webKit} SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36`,
    'Samsung Internet',
    23,
    'samsung',
    true,
  ],
];

for (const [userAgent, name, version, steps, recent] of told) {
  test(`${name} ${version} reads the steps of ${steps ?? 'no browser'}`, () => {
    assert.deepEqual(browserOf(userAgent), { name, version, steps, recent });
  });
}

for (const userAgent of [
  '',
  '   ',
  'curl/8.5.0',
  'Bel meteen 0470 12 34 56/1.0 (x)',
  '<img src=x onerror=alert(1)>/1.0',
]) {
  test(`a browser that says "${userAgent}" is none that we know`, () => {
    assert.deepEqual(browserOf(userAgent), { name: null, version: null, steps: null, recent: null });
  });
}

test('whatever it says, the name is one of ours, and nothing throws', () => {
  const names = [null, 'Google Chrome', 'Microsoft Edge', 'Mozilla Firefox', 'Safari', 'Samsung Internet'];
  const pieces = fc.constantFrom(
    'Chrome/',
    'Firefox/',
    'Safari/',
    'Version/',
    'Android',
    'iPhone',
    '(',
    ')',
    '99',
    '.',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 60 }), (parts) =>
      assert.ok(names.includes(browserOf(parts.join(' ')).name)),
    ),
    { numRuns: 1_000 },
  );
});
