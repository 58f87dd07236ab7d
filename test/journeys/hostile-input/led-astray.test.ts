import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bareClient, formOn, type Got } from './bare-client.ts';
import { hostileWorld, signInBare, type HostileWorld } from './hostile-world.ts';

let world: HostileWorld;

before(async () => {
  world = await hostileWorld();
});
after(() => world?.stop());

/** Ways in which a path has been read as an address elsewhere. */
const elsewhere = [
  'https://evil.example/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/%5Cevil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/..//evil.example',
  '@evil.example',
  '.evil.example',
  ':80@evil.example',
  '/\r\nSet-Cookie: a=b',
  '/ondernemingen\u0000',
  `/${'a'.repeat(5_000)}`,
];

/** Every address to which a page leads, as a browser would read it. */
const linksOn = ({ text, url }: Got): readonly URL[] =>
  Array.from(
    text.matchAll(/(?:href|action|src)="([^"]*)"/g),
    ([, link = '']) => new URL(link.replaceAll('&amp;', '&'), url),
  );

const ownOrigins = (): readonly string[] => Object.values(world.product.urls);

test('whatever is given as the place to come back to, signing in ends on the site where it began', async () => {
  for (const asked of elsewhere) {
    // Signed in at the provider already, so each goes through without a key.
    const first = await world.hers.send(world.at('btb', `/aanmelden?terug=${encodeURIComponent(asked)}`));
    assert.equal(first.leadsTo?.origin, world.product.urls.acm, asked);
    const end = await world.hers.open(first.leadsTo);
    assert.equal(end.url.origin, world.product.urls.btb, `${asked} led to ${end.url.href}`);
    assert.ok([200, 404].includes(end.status));
    assert.equal(end.headers['set-cookie']?.includes('a=b') ?? false, false);
  }
});

test('a path of the own site is where one comes back', async () => {
  const end = await world.hers.open(world.at('btb', `/aanmelden?terug=${encodeURIComponent('/uitnodigingen?x=1')}`));
  assert.equal(end.url.href, world.at('btb', '/uitnodigingen?x=1'));
});

test('no parameter of a page makes a link or a redirect to elsewhere', async () => {
  const names = ['terug', 'next', 'url', 'redirect_uri', 'post_logout_redirect_uri', 'state', 'taal', 'verder', 'q'];
  for (const site of ['zone', 'acm', 'gebruikersbeheer', 'btb', 'kbo', 'sleutels', 'hulp'] as const) {
    for (const path of ['/', '/afgemeld', '/aanmelden', '/bestaat-niet', '/zoeken', '/vergeten', '/itsme/terug']) {
      const query = new URLSearchParams(names.map((name): [string, string] => [name, '//evil.example/x']));
      const got = await bareClient().send(world.at(site, `${path}?${query.toString()}`));
      const where = `${site}${path}`;
      assert.ok(got.status < 500, where);
      if (got.leadsTo !== null) assert.ok(ownOrigins().includes(got.leadsTo.origin), `${where}: ${got.leadsTo.href}`);
      for (const link of linksOn(got)) assert.ok(!link.host.includes('evil'), `${where}: ${link.href}`);
    }
  }
});

test('the provider sends nobody to an address that is not in the dossier, on the way in or out', async () => {
  const ask = (path: string, query: Readonly<Record<string, string>>) =>
    bareClient().send(world.at('acm', `/op/v1/${path}?${new URLSearchParams(query).toString()}`));
  const good = { client_id: 'btb', response_type: 'code', scope: 'openid' };
  const { btb } = world.product.urls;
  for (const redirect of [
    'https://evil.example/',
    `${btb}/aanmelden/terug/../../elders`,
    `${btb}/aanmelden/terug?x=1`,
    `${btb}/aanmelden/terug#x`,
    `${btb}@evil.example/aanmelden/terug`,
    btb,
  ]) {
    const got = await ask('auth', { ...good, redirect_uri: redirect });
    assert.equal(got.leadsTo, null, redirect);
    assert.equal(got.status, 400, redirect);
    for (const link of linksOn(got)) assert.ok(!link.host.includes('evil'), link.href);
  }
  for (const back of ['https://evil.example/', '//evil.example', `${btb}/elders`, 'javascript:alert(1)']) {
    const got = await ask('logout', { client_id: 'btb', post_logout_redirect_uri: back, state: '//evil.example' });
    assert.equal(got.leadsTo === null || got.leadsTo.origin === world.product.urls.acm, true, back);
    for (const link of linksOn(got)) assert.ok(!/evil|javascript/.test(link.protocol + link.host), link.href);
  }
});

test('what goes along with a sign-out comes back as it was, at the site that asked, and nowhere else', async () => {
  const client = bareClient();
  await signInBare(world.product, client, world.at('sleutels', '/aanmelden'), world.director);
  const state = '"><script>alert(1)</script>//evil.example';
  const query = new URLSearchParams({
    client_id: 'sleutels',
    post_logout_redirect_uri: world.at('sleutels', '/afgemeld'),
    state,
  });
  const asked = await client.send(world.at('acm', `/op/v1/logout?${query.toString()}`));
  assert.equal(asked.status, 200);
  assert.doesNotMatch(asked.text, /<script>alert/);
  assert.match(String(asked.headers['content-security-policy']), new RegExp(`form-action 'self' [^;*]*;`));
  const { action } = formOn(asked.text, '/logout/confirm');
  assert.equal(new URL(action, asked.url).origin, world.product.urls.acm);
});

test('the static files are those that have a name, and no path leads to another file', async () => {
  for (const rawPath of [
    '/assets/../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..\\..\\package.json',
    '/assets/....//package.json',
    '/assets/',
    '/assets',
    '/assets/css',
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/.env',
    '/.git/config',
    '/data/keys.json',
    '/op/../assets/..',
    '/op/v1/%2e%2e/%2e%2e/etc/passwd',
  ]) {
    for (const site of ['zone', 'acm'] as const) {
      const got = await bareClient().send(world.at(site, '/'), { rawPath });
      assert.ok([400, 404].includes(got.status), `${site} ${rawPath}: ${got.status}`);
      assert.doesNotMatch(got.text, /"dependencies"|root:|\[core\]|PRIVATE/);
    }
  }
});
