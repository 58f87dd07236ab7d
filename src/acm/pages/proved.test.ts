import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeKeys } from '#keys/keys-file.ts';
import { provedCookie, provedSeal } from './proved.ts';

const keys = await makeKeys();
const seal = provedSeal(keys);
const now = new Date('2026-11-23T09:00:00Z');
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const proved = { personId: 'person-1', key: 'itsme', at: now, device: 'd' } as const;
const cookie = seal.seal('sign-in-1', proved, now);

test('who proved who they are goes on in the same sign-in, within five minutes', () => {
  assert.deepEqual(seal.open(cookie, 'sign-in-1', now), proved);
  assert.deepEqual(seal.open(cookie, 'sign-in-1', later(300)), proved);
  assert.equal(seal.open(cookie, 'sign-in-1', later(300.001)), null);
  assert.equal(provedCookie(seal, 'sign-in-1', proved, now).maxAgeSeconds, 300);
});

test('in another sign-in the same proof is none', () => {
  for (const uid of ['sign-in-2', '', 'sign-in-1 ']) assert.equal(seal.open(cookie, uid, now), null);
});

test('what we did not seal for this proves nothing', async () => {
  const forged = Buffer.from(JSON.stringify({ uid: 'sign-in-1', ...proved, at: now.getTime() })).toString('base64url');
  const others = provedSeal(await makeKeys()).seal('sign-in-1', proved, now);
  for (const wrong of [undefined, '', forged, others, cookie.slice(0, -4), 'x'.repeat(3_000)]) {
    assert.equal(seal.open(wrong, 'sign-in-1', now), null);
  }
});
