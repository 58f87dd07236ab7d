import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cookieName, cookieOptions } from './cookies.ts';

test('each system has cookies of its own, tied to exactly this host where there is https', () => {
  assert.equal(cookieName('zone', false, 'session'), 'zone-session');
  assert.equal(cookieName('btb', true, 'session'), '__Host-btb-session');
});

test('no script reads a cookie, and no other site sends it along with a form', () => {
  for (const secure of [true, false]) {
    assert.deepEqual(cookieOptions(secure), { path: '/', httpOnly: true, secure, sameSite: 'lax' });
  }
  assert.equal(cookieOptions(true, { name: 'controle', value: 'y', maxAgeSeconds: 60 }).maxAge, 60);
});
