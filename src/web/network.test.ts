import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { networkOf } from './network.ts';

test('an IPv4 address counts alone, also when it is written inside IPv6', () => {
  assert.equal(networkOf('192.0.2.7'), '192.0.2.7');
  assert.equal(networkOf('::ffff:192.0.2.7'), '192.0.2.7');
  assert.equal(networkOf('::ffff:c000:207'), '192.0.2.7');
  assert.notEqual(networkOf('192.0.2.8'), networkOf('192.0.2.7'));
});

test('all addresses of one IPv6 connection count as one, those of another do not', () => {
  assert.equal(networkOf('2001:db8:1:2::1'), '2001:db8:1:2::/64');
  assert.equal(networkOf('2001:0db8:0001:0002:ffff:1:2:3'), '2001:db8:1:2::/64');
  assert.equal(networkOf('2001:db8::1'), '2001:db8:0:0::/64');
  assert.equal(networkOf('::1'), '0:0:0:0::/64');
  assert.equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0::/64');
  assert.notEqual(networkOf('2001:db8:1:3::1'), networkOf('2001:db8:1:2::1'));
});

test('every IPv6 address falls under its first four groups', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const network = networkOf(address);
      if (network.includes('.')) return;
      assert.match(network, /^[0-9a-f]{1,4}(:[0-9a-f]{1,4}){3}::\/64$/);
      assert.equal(networkOf(network.replace('/64', '1')), network);
    }),
  );
});

test('what is no address counts as the text it is', () => {
  assert.equal(networkOf('unknown'), 'unknown');
  assert.equal(networkOf(''), '');
});
