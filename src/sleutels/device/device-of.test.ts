import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { deviceLabel, deviceOf } from './device-of.ts';

for (const [told, label, kind] of [
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Windows', 'computer'],
  [
    'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
    'Chrome, Android',
    'phone',
  ],
  [
    'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari, iOS',
    'tablet',
  ],
] as const) {
  test(`a browser that says what it is, is called ${label}`, () => {
    const device = deviceOf(told);
    assert.equal(deviceLabel(device), label);
    assert.equal(device.kind, kind);
  });
}

test('a browser that says nothing, or something else, has no name', () => {
  assert.equal(deviceLabel(deviceOf('')), null);
  assert.equal(deviceLabel(deviceOf('x')), null);
});

test('whatever a browser says, its name is short, holds no markup, and nothing throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 1_000 }), fc.constant('<b>Firefox/1'.repeat(100))),
      (told) => {
        const label = deviceLabel(deviceOf(told));
        if (label !== null) assert.match(label, /^[\w .,-]{1,62}$/);
      },
    ),
  );
});
