import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SiteName } from '#store/systems.ts';
import { cookieComplaints, lineOf } from './cookie-complaints.ts';

const at = new Date('2026-11-25T10:00:00Z');
const complaints = (site: SiteName, header: string, secure = false): readonly string[] =>
  cookieComplaints({ site, header, at }, secure);

test('a cookie as the table says it is good, with and without https', () => {
  assert.deepEqual(complaints('zone', 'zone-session=x; Path=/; HttpOnly; SameSite=Lax'), []);
  assert.deepEqual(complaints('zone', '__Host-zone-session=x; Path=/; HttpOnly; Secure; SameSite=Lax', true), []);
  assert.deepEqual(complaints('acm', 'acm-attempt=x; Max-Age=900; Path=/; HttpOnly; SameSite=Lax'), []);
  const until = 'expires=Wed, 25 Nov 2026 12:00:00 GMT';
  assert.deepEqual(complaints('acm', `acm-provider.sig=x; path=/; ${until}; samesite=lax; httponly`), []);
});

test('one that nobody named, or that another site sets, is a complaint', () => {
  assert.match(complaints('zone', 'zone-tracker=x; Path=/; HttpOnly; SameSite=Lax').join(), /not in the table/);
  assert.match(complaints('zone', 'zone-device=x; Path=/; HttpOnly; SameSite=Lax').join(), /not in the table/);
  assert.equal(lineOf({ site: 'zone', header: 'acm-device=x', at }), undefined);
});

test('another life, path or flag is a complaint', () => {
  const wrong: readonly [string, RegExp][] = [
    ['zone-session=x; Max-Age=60; Path=/; HttpOnly; SameSite=Lax', /lives 60/],
    ['zone-language=x; Path=/; HttpOnly; SameSite=Lax', /as long as the browser/],
    ['zone-session=x; Path=/; SameSite=Lax', /script/],
    ['zone-session=x; Path=/; HttpOnly; SameSite=None', /SameSite/],
    ['zone-session=x; Path=/werknemers; HttpOnly; SameSite=Lax', /path/],
    ['zone-session=x; Path=/; Domain=example.be; HttpOnly; SameSite=Lax', /shared/],
  ];
  for (const [header, expected] of wrong) assert.match(complaints('zone', header).join(), expected);
  assert.match(complaints('zone', 'zone-session=x; Path=/; HttpOnly; Secure; SameSite=Lax', true).join(), /tied/);
  assert.match(complaints('zone', '__Host-zone-session=x; Path=/; HttpOnly; SameSite=Lax', true).join(), /Secure/);
});

test('one that is cleared has no life of its own', () => {
  const gone = 'Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Lax';
  assert.deepEqual(complaints('zone', `zone-session=; ${gone}`), []);
});
