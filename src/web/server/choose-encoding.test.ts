import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseEncoding } from './choose-encoding.ts';

for (const [accepted, chosen] of [
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP;q=0.5, deflate', 'gzip'],
  ['br;q=0, gzip;q=1.0', 'gzip'],
  ['br;q=0.000,gzip;q=0', null],
  ['identity', null],
  ['*', null],
  ['brotli', null],
  ['', null],
  [undefined, null],
] as const) {
  test(`a browser that takes ${accepted ?? 'nothing in particular'} gets ${chosen ?? 'the plain bytes'}`, () => {
    assert.equal(chooseEncoding(accepted), chosen);
  });
}
