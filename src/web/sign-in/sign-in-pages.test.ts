import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { formToken, injectVisitor, type Injected, type InjectVisitor } from '../../../test/support/inject-visitor.ts';
import { signInSite, type SignInSite } from '../../../test/support/sign-in-site.ts';

let site: SignInSite;
before(async () => {
  site = await signInSite();
});
after(() => site.close());
beforeEach(() => {
  site.issuer.tell('honest');
  site.refuse.next = false;
  site.told.splice(0);
  site.logged.splice(0);
});

const browser = (): InjectVisitor => injectVisitor(site.server, site.publicUrl.origin);

/** Where the provider sends this browser back to, after its page of sign-in. */
async function walkToProvider(visitor: InjectVisitor, start = '/aanmelden'): Promise<string> {
  const { location } = await visitor.get(start);
  return `/aanmelden/terug?${site.issuer.answer(new URL(location ?? '')).toString()}`;
}
const signIn = async (visitor: InjectVisitor, start?: string): Promise<Injected> =>
  visitor.get(await walkToProvider(visitor, start));

test('somebody signs in and comes to the page that they asked for', async () => {
  const visitor = browser();
  const answer = await signIn(visitor, '/aanmelden?terug=%2Finside%3Fpagina%3D2');
  assert.equal(answer.status, 303);
  assert.equal(answer.location, '/inside?pagina=2');
  assert.ok(visitor.cookies.has('zone-session'));
  assert.ok(!visitor.cookies.has('zone-sign-in'), 'the cookie of the sign-in is gone');
  assert.equal((await visitor.get('/inside')).status, 200);
});

for (const evil of ['https://evil.example', '//evil.example', String.raw`/\evil.example`, '/aanmelden?terug=/']) {
  test(`after signing in nobody is led to ${evil}`, async () => {
    const answer = await signIn(browser(), `/aanmelden?${new URLSearchParams({ terug: evil }).toString()}`);
    assert.equal(answer.location, '/');
  });
}

test('an answer of the provider opens no session in a browser that did not begin', async () => {
  const began = browser();
  const back = await walkToProvider(began);
  const victim = browser();
  const answer = await victim.get(back);
  assert.equal(answer.status, 400);
  assert.match(answer.body, /kon niet worden afgerond/);
  await victim.get('/aanmelden');
  assert.equal((await victim.get(back)).status, 403, 'nor in one that began something else');
  assert.ok(!victim.cookies.has('zone-session'));
});

test('a sign-in that the provider spoils is refused with a reference, and a session before it stays', async () => {
  const visitor = browser();
  await signIn(visitor);
  const before = visitor.cookies.get('zone-session');
  const back = await walkToProvider(visitor);
  site.issuer.tell('wrong-nonce');
  const answer = await visitor.get(back);
  assert.equal(answer.status, 403);
  assert.match(answer.body, /Uw verwijzing is[\s\S]*BZ-7K2M-PD4Q/);
  assert.equal(visitor.cookies.get('zone-session'), before);
  assert.ok(!visitor.cookies.has('zone-sign-in'));
});

test('each sign-in makes a new session, and ends the one of before', async () => {
  const visitor = browser();
  await signIn(visitor);
  const first = visitor.cookies.get('zone-session') ?? '';
  await signIn(visitor);
  const second = visitor.cookies.get('zone-session') ?? '';
  assert.notEqual(first, second);
  assert.equal(site.sessions.get(first)?.ended, 'replaced');
  assert.equal(site.sessions.get(second)?.ended, null);
});

test('a session cookie that somebody planted is not the one after signing in', async () => {
  const visitor = browser();
  visitor.cookies.set('zone-session', 'planted');
  await signIn(visitor);
  assert.notEqual(visitor.cookies.get('zone-session'), 'planted');
});

test('a session that the provider ended before it opened: the page says so, and nobody is signed in', async () => {
  const visitor = browser();
  const back = await walkToProvider(visitor, '/aanmelden?terug=/inside');
  site.refuse.next = true;
  const answer = await visitor.get(back);
  assert.equal(answer.status, 401);
  assert.match(answer.body, /Uw toegang is elders beëindigd/);
  assert.match(answer.body, /href="\/aanmelden\?terug=%2Finside"/);
  assert.ok(!visitor.cookies.has('zone-session'));
  assert.equal((await visitor.get('/inside')).status, 303);
});

test('while the provider is away the page says so, and the sign-in works as soon as it is back', async () => {
  const away = await signInSite();
  try {
    const visitor = injectVisitor(away.server, away.publicUrl.origin);
    away.issuer.tell('away');
    const answer = await visitor.get('/aanmelden');
    assert.equal(answer.status, 503);
    assert.match(answer.body, /Het toegangsbeheer antwoordt niet/);
    away.issuer.tell('honest');
    assert.equal((await visitor.get('/aanmelden')).status, 303);
  } finally {
    await away.close();
  }
});

test('signing out ends the session here and leads to the way out of the provider', async () => {
  const visitor = browser();
  await signIn(visitor);
  const cookie = visitor.cookies.get('zone-session') ?? '';
  const _csrf = formToken(await visitor.get('/form'));
  const answer = await visitor.post('/afmelden', { _csrf });
  assert.equal(new URL(answer.location ?? '').origin, site.issuer.issuer.origin);
  assert.equal(site.sessions.get(cookie)?.ended, 'signed-out');
  assert.ok(!visitor.cookies.has('zone-session'));
});

test('another site cannot sign anybody out', async () => {
  const visitor = browser();
  await signIn(visitor);
  const cookie = visitor.cookies.get('zone-session') ?? '';
  const _csrf = formToken(await visitor.get('/form'));
  assert.equal((await visitor.post('/afmelden', { _csrf }, 'https://evil.example')).status, 403);
  assert.equal(site.sessions.get(cookie)?.ended, null);
});

const seconds = (): number => Math.floor(Date.now() / 1000);
const logoutToken = (typ = 'logout+jwt', published = true): Promise<string> =>
  site.issuer.sign(
    {
      iss: site.issuer.issuer.origin,
      aud: 'zone',
      iat: seconds(),
      exp: seconds() + 120,
      jti: randomUUID(),
      sid: 'session-1',
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    },
    typ,
    published,
  );

test('the provider tells that a session is over, without a cookie or an origin', async () => {
  const answer = await browser().post('/backchannel-logout', { logout_token: await logoutToken() }, null);
  assert.equal(answer.status, 200);
  assert.deepEqual(
    site.told.map(({ sid }) => sid),
    ['session-1'],
  );
});

test('what is no logout token of the provider ends nothing, and the log does not repeat it', async () => {
  for (const token of ['', 'x', await logoutToken('JWT'), await logoutToken('logout+jwt', false)]) {
    const answer = await browser().post('/backchannel-logout', { logout_token: token }, null);
    assert.equal(answer.status, 400);
    assert.equal(answer.body, '{"error":"invalid_request"}');
    if (token.length > 1) assert.ok(!site.logged.join().includes(token));
  }
  assert.deepEqual(site.told, []);
});
