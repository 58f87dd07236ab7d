import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelOf, type KeyKind } from '../key-kind.ts';
import { freshFor, mayChange, type Change } from './may-change.ts';

const now = new Date('2026-11-23T09:00:00Z');
const ago = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
const every: readonly Change[] = ['login', 'app', 'phone', 'mail', 'remove', 'release', 'passkey'];

for (const key of ['eid', 'itsme'] as const) {
  test(`${key}, used just now, changes everything; used longer ago it is asked again`, () => {
    for (const change of every) {
      assert.deepEqual(mayChange(change, { key, at: ago(0) }, now), { permitted: true });
      assert.deepEqual(mayChange(change, { key, at: ago(freshFor) }, now), { permitted: true });
      const again = { permitted: false, because: 'prove-again' };
      assert.deepEqual(mayChange(change, { key, at: ago(freshFor + 1) }, now), again);
      assert.deepEqual(mayChange(change, { key, at: null }, now), again);
      assert.deepEqual(mayChange(change, { key, at: ago(-120_000) }, now), again, 'a proof from the future is none');
    }
  });
}

test('the code of the app puts the app on another phone, and changes nothing else', () => {
  const stronger = { permitted: false, because: 'stronger-key' };
  for (const change of every) {
    const decision = mayChange(change, { key: 'csamtotp', at: ago(0) }, now);
    assert.deepEqual(decision, change === 'app' ? { permitted: true } : stronger, change);
  }
});

test('a text message, and a key that nobody named, change nothing', () => {
  for (const key of ['csamsms', null] satisfies (KeyKind | null)[]) {
    for (const change of every) {
      const decision = mayChange(change, { key, at: ago(0) }, now);
      assert.deepEqual(decision, { permitted: false, because: 'stronger-key' }, `${key} ${change}`);
    }
  }
});

const lasting: readonly Change[] = ['login', 'app', 'phone', 'mail', 'passkey'];

test('a wallet of level high removes keys and lets them in again, and brings nothing that lasts', () => {
  const stronger = { permitted: false, because: 'stronger-key' };
  for (const change of every) {
    const decision = mayChange(change, { key: 'eidashigh', at: ago(0) }, now);
    assert.deepEqual(decision, lasting.includes(change) ? stronger : { permitted: true }, change);
    assert.deepEqual(mayChange(change, { key: 'eidassubstantial', at: ago(0) }, now), stronger, change);
  }
});

test('a passkey changes nothing; where a deployment counts it as high it does as a wallet', () => {
  const stronger = { permitted: false, because: 'stronger-key' };
  for (const change of every) {
    assert.deepEqual(mayChange(change, { key: 'passkey', at: ago(0) }, now), stronger, change);
    const asHigh = mayChange(change, { key: 'passkey', at: ago(0) }, now, { ...levelOf, passkey: 'high' });
    assert.deepEqual(asHigh, lasting.includes(change) ? stronger : { permitted: true }, change);
  }
});
