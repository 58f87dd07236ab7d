import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countryName, placeCode, placeOf, readPlaceCode } from './place-of.ts';

test('an address that was given to a country is there, in either kind of address', () => {
  assert.deepEqual(placeOf('81.246.1.1'), { kind: 'country', code: 'BE' });
  assert.deepEqual(placeOf('2a02:a03f::1'), { kind: 'country', code: 'BE' });
});

for (const address of [
  '127.0.0.1',
  '10.1.2.3',
  '172.20.0.1',
  '192.168.1.1',
  '169.254.0.1',
  '::1',
  'fe80::1',
  'fd00::1',
]) {
  test(`${address} is this network`, () => assert.deepEqual(placeOf(address), { kind: 'local' }));
}

for (const address of ['', 'niets', '999.1.1.1', '240.0.0.1']) {
  test(`${JSON.stringify(address)} is nowhere that we know`, () =>
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
  assert.equal(countryName('BE', 'en'), 'Belgium');
});
