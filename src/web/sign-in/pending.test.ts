import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeKeys } from '#keys/keys-file.ts';
import { sealFor } from '#keys/sealed.ts';
import { redirect } from '../visit.ts';
import { openPending, ownPath, pendingSeconds, sealPending, type Pending } from './pending.ts';

const kept: readonly string[] = [
  '/',
  '/overzicht',
  '/werknemers?zoek=Jo%20An&pagina=2',
  '/a/b/../c',
  '/a//b',
  '/over:het@punt',
  '/%2f%2fevil.example',
  '/%5Cevil.example',
  '/%0d%0aset-cookie:%20a=b',
  '/?terug=https://evil.example',
  '/@evil.example',
  `/${'a'.repeat(499)}`,
];
for (const path of kept) {
  test(`a path of this site is kept: ${path.slice(0, 40)}`, () => {
    assert.equal(ownPath(path), path);
    assert.equal(new URL(path, 'https://zone.example').host, 'zone.example');
  });
}

const given: readonly (string | null)[] = [
  null,
  '',
  'https://evil.example/',
  'HTTPS:evil.example',
  '//evil.example',
  '///evil.example',
  String.raw`/\evil.example`,
  String.raw`\\evil.example`,
  String.raw`\/evil.example`,
  String.raw`/a\..\..\evil.example`,
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  ' //evil.example',
  ' /overzicht',
  '/overzicht ',
  '/overzicht\n',
  '/over\0zicht',
  '/a\r\nset-cookie: a=b',
  '/a\u007f',
  '/\u2028',
  '/é',
  '/\uff0fevil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'evil.example',
  '?terug=/',
  '#top',
  '/aanmelden',
  '/aanmelden/terug?code=x',
  `/${'a'.repeat(500)}`,
  `/${'a'.repeat(1_000_000)}`,
];
for (const path of given) {
  test(`anything else leads to the front page: ${JSON.stringify(path)?.slice(0, 40)}`, () => {
    assert.equal(ownPath(path), '/');
  });
}

const nasty = fc.string({
  unit: fc.constantFrom('/', '\\', ':', '@', '.', '?', '#', '%', '\t', '\n', '\r', '\0', ' ', 'a', 'e', '2', 'f', '／'),
  maxLength: 20,
});

test('whatever is asked, the way back stays on this site', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        nasty,
        nasty.map((rest) => `/${rest}`),
        fc.webUrl(),
        fc.string({ unit: 'binary' }),
      ),
      (asked) => {
        const path = ownPath(asked);
        for (const site of ['https://zone.example', 'http://localhost:8080']) {
          assert.equal(new URL(path, site).origin, site);
          assert.equal(new URL(path, `${site}/aanmelden/terug?code=x`).origin, site);
        }
        assert.equal(redirect(path).to, path);
      },
    ),
    { numRuns: 5_000 },
  );
});

const seal = sealFor(await makeKeys(), 'zone.sign-in');
const now = new Date('2026-11-20T08:00:00Z');
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const pending: Pending = { state: 's', nonce: 'n', verifier: 'v', returnTo: '/overzicht', strong: true };
const cookie = sealPending(seal, pending, now);

test('a sign-in under way comes back as it was, for twenty minutes', () => {
  assert.equal(pendingSeconds, 20 * 60);
  assert.deepEqual(openPending(seal, cookie, now), pending);
  assert.deepEqual(openPending(seal, cookie, later(pendingSeconds - 1)), pending);
  assert.equal(openPending(seal, cookie, later(pendingSeconds)), null);
});

test('nobody reads in the cookie what must stay secret', () => {
  const secret: Pending = { ...pending, verifier: 'the-verifier-of-PKCE', nonce: 'the-nonce' };
  const bytes = Buffer.from(sealPending(seal, secret, now), 'base64url').toString('latin1');
  for (const hidden of [secret.verifier, secret.nonce, secret.returnTo]) assert.ok(!bytes.includes(hidden));
});

test('a cookie of another system, or sealed with keys that are not ours, opens nothing', async () => {
  const keys = await makeKeys();
  const [zone, btb] = [sealFor(keys, 'zone.sign-in'), sealFor(keys, 'btb.sign-in')];
  const ofBtb = sealPending(btb, pending, now);
  assert.deepEqual(openPending(btb, ofBtb, now), pending);
  assert.equal(openPending(zone, ofBtb, now), null);
  assert.equal(openPending(sealFor(keys, 'zone.session'), ofBtb, now), null);
  assert.equal(openPending(seal, ofBtb, now), null);
});

test('a cookie with any byte changed opens nothing', () => {
  const bytes = Buffer.from(cookie, 'base64url');
  for (const [place, byte] of bytes.entries()) {
    for (const bit of [1, 128]) {
      const changed = Buffer.from(bytes);
      changed[place] = byte ^ bit;
      assert.equal(openPending(seal, changed.toString('base64url'), now), null, `byte ${place}`);
    }
  }
});

test('a cookie that is cut, longer, empty, no cookie at all or far too long opens nothing', () => {
  for (const length of [0, 1, 10, 40, cookie.length - 2]) {
    assert.equal(openPending(seal, cookie.slice(0, length), now), null, `${length}`);
  }
  for (const wrong of [`${cookie}AAAA`, 'x'.repeat(5_000), '{}', `${cookie}.${cookie}`, undefined]) {
    assert.equal(openPending(seal, wrong, now), null, wrong?.slice(0, 20));
  }
});

test('what we sealed for something else is no sign-in under way', () => {
  for (const text of ['null', '{}', '[]', 'no json', JSON.stringify(pending)]) {
    assert.equal(openPending(seal, seal.seal(text).toString('base64url'), now), null, text);
  }
});
