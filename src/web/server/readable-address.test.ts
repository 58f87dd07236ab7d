import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readableAddress } from './readable-address.ts';

test('an address that can be read stays as it is, its query too', () => {
  for (const address of ['/', '/zoeken?q=%', '/a%20b', '/caf%C3%A9?terug=//elders', '*', 'http://elders/x'])
    assert.equal(readableAddress(address), address);
});

test('what stands for no text, and what looks like another host, leads nowhere', () => {
  for (const address of [
    '/%',
    '/%zz',
    '/a%C3',
    '/%c0%ae',
    '/a%00b',
    '//',
    '//elders/x',
    '/\\elders',
    `/${'9'.repeat(201)}`,
    undefined,
  ])
    assert.equal(readableAddress(address), '/onleesbaar');
});
