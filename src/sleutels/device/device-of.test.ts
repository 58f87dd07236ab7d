import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { deviceLabel, deviceOf, deviceText } from './device-of.ts';

const webKit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const told: readonly (readonly [userAgent: string, label: string, kind: string])[] = [
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Windows', 'computer'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webKit} Chrome/140.0.0.0 Safari/537.36`, 'Chrome, Windows', 'computer'],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webKit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
    'Microsoft Edge, Windows',
    'computer',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    'Safari, macOS',
    'computer',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux', 'computer'],
  [
    `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webKit} Chrome/140.0.0.0 Safari/537.36`,
    'Chrome, Chrome OS',
    'computer',
  ],
  [
    `Mozilla/5.0 (Linux; Android 15; Pixel 8) ${webKit} Chrome/140.0.0.0 Mobile Safari/537.36`,
    'Chrome, Android',
    'phone',
  ],
  [
    `Mozilla/5.0 (Linux; Android 14; SAMSUNG SM-S918B) ${webKit} SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36`,
    'Samsung Internet for Android, Android',
    'phone',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari, iOS',
    'phone',
  ],
  [
    'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari, iOS',
    'tablet',
  ],
];

for (const [userAgent, label, kind] of told) {
  test(`${label} on a ${kind} is recognised`, () => {
    const device = deviceOf(userAgent);
    assert.equal(deviceLabel(device), label);
    assert.equal(device.kind, kind);
  });
}

const hostile: readonly (readonly [what: string, userAgent: string])[] = [
  ['nothing', ''],
  ['spaces', '   '],
  ['a program without a name that we know', 'curl/8.5.0'],
  ['a sentence for the reader of our mail', 'Bel meteen 0470 12 34 56/1.0 (x)'],
  ['an address for the reader of our mail', 'Ga naar evil.example/1.0 (x)'],
  ['markup', '<img src=x onerror=alert(1)>/1.0 '],
  ['names of what every object has', 'constructor/1.0 (__proto__)'],
  ['a second line', 'Windhoek\r\nSubject: other/1.0 (x)'],
];

for (const [what, userAgent] of hostile) {
  test(`a browser that sends ${what} has no name`, () => {
    assert.deepEqual(deviceOf(userAgent), { browser: null, system: null, kind: 'unknown' });
    assert.equal(deviceLabel(deviceOf(userAgent)), null);
  });
}

test('only the first 500 characters count, so that no length costs more', () => {
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  assert.equal(deviceOf(`${' '.repeat(500)}${firefox}`).browser, null);
  assert.equal(deviceOf(`${firefox}${' x'.repeat(500_000)}`).browser, 'Firefox');
});

test('whatever a browser says, what we keep consists of names that we know, and nothing throws', () => {
  const pieces = fc.constantFrom(
    'Firefox/',
    'Windows ',
    'Version/',
    '(',
    ')',
    ';',
    'Android',
    'iPhone',
    'OPR/',
    '<b>',
    '1.',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 1_000 }),
        fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 80 }).map((parts) => parts.join('')),
      ),
      (userAgent) => {
        const label = deviceLabel(deviceOf(userAgent));
        if (label !== null) assert.match(label, /^[A-Za-z][A-Za-z0-9 -]*(, [A-Za-z][A-Za-z0-9 ]*)?$/);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('what was kept is read in the language of the reader', () => {
  assert.equal(deviceText('Firefox, Windows', 'nl'), 'Firefox op Windows');
  assert.equal(deviceText('Firefox, Windows', 'en'), 'Firefox on Windows');
  assert.equal(deviceText('Firefox', 'nl'), 'Firefox');
});
