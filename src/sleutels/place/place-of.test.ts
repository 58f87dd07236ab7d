import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countryName, placeCode, placeOf, readPlaceCode } from './place-of.ts';

test('an address that was given to a country is there, in either kind of address', () => {
  assert.deepEqual(placeOf('81.246.1.1'), { kind: 'country', code: 'BE' });
  assert.deepEqual(placeOf('2a02:a03f::1'), { kind: 'country', code: 'BE' });
});

test('a socket for both kinds of address writes an IPv4 one in another way: it is the same place', () => {
  assert.deepEqual(placeOf('::ffff:81.246.1.1'), { kind: 'country', code: 'BE' });
  assert.deepEqual(placeOf('::FFFF:192.168.1.1'), { kind: 'local' });
});

for (const [first, last] of [
  ['127.0.0.1', '127.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['::1', '0:0:0:0:0:0:0:1'],
  ['fe80::1', 'febf::1%eth0'],
  ['fc00::', 'fdff::1'],
] as const) {
  test(`from ${first} to ${last} is this network`, () => {
    assert.deepEqual(placeOf(first), { kind: 'local' });
    assert.deepEqual(placeOf(last), { kind: 'local' });
  });
}

for (const address of [
  '172.15.255.255',
  '172.32.0.0',
  '11.0.0.0',
  '128.0.0.1',
  '192.169.0.0',
  '169.253.1.1',
  'fec0::1',
  '2001:db8::1',
]) {
  test(`${address} is not this network`, () => assert.notEqual(placeOf(address).kind, 'local'));
}

for (const address of [
  '',
  'niets',
  '999.1.1.1',
  '81.246.1',
  '81.246.1.1:443',
  ' 81.246.1.1',
  '81.246.1.1, 10.0.0.1',
  '::ffff:::ffff:81.246.1.1',
  '240.0.0.1',
  '0.0.0.0',
  '1'.repeat(100_000),
]) {
  test(`${JSON.stringify(address.slice(0, 40))} is nowhere that we know`, () =>
    assert.deepEqual(placeOf(address), { kind: 'unknown' }));
}

test('a place is read again as it was kept, and what is no place is unknown', () => {
  for (const place of [{ kind: 'country', code: 'BE' }, { kind: 'local' }, { kind: 'unknown' }] as const) {
    assert.deepEqual(readPlaceCode(placeCode(place)), place);
  }
  assert.deepEqual(readPlaceCode('country:<b>'), { kind: 'unknown' });
});

test('no address makes it throw, and no more than a country comes out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()), (address) => {
      assert.match(placeCode(placeOf(address)), /^(country:[A-Z]{2}|local|unknown)$/);
    }),
  );
});

test('countries are named in the reader’s language', () => {
  assert.equal(countryName('BE', 'nl'), 'België');
  assert.equal(countryName('BE', 'fr'), 'Belgique');
  assert.equal(countryName('BE', 'de'), 'Belgien');
  assert.equal(countryName('BE', 'en'), 'Belgium');
});
