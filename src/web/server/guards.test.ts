import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { formToken, injectVisitor, type InjectVisitor } from '../../../test/support/inject-visitor.ts';
import { signInSite, type SignInSite } from '../../../test/support/sign-in-site.ts';
import { signedInAs } from '../../../test/support/signed-in.ts';

let site: SignInSite;
before(async () => {
  site = await signInSite();
});
after(() => site.close());
beforeEach(() => site.saved.splice(0));

const browser = (): InjectVisitor => injectVisitor(site.server, site.publicUrl.origin);

/** Somebody with an open session, or one that ended for this reason. */
function member(ended: string | null = null): InjectVisitor {
  const visitor = browser();
  const cookie = `cookie-${site.sessions.size}`;
  site.sessions.set(cookie, { id: cookie, person: signedInAs(), ended });
  visitor.cookies.set('zone-session', cookie);
  return visitor;
}

test('a form of our own page, sent from it, reaches its page', async () => {
  const visitor = browser();
  const _csrf = formToken(await visitor.get('/form'));
  assert.equal((await visitor.post('/form', { _csrf, what: 'mine' })).status, 200);
  assert.deepEqual(site.saved, ['mine']);
});

const foreign: Readonly<Record<string, string | null>> = {
  'another site': 'https://evil.example',
  'another port of this host': 'http://localhost:10',
  'another scheme': 'https://localhost:9',
  'a host that begins like ours': 'http://localhost:9.evil.example',
  'a hidden origin (a sandboxed frame, a redirect)': 'null',
  'no origin': null,
  'an empty origin': '',
};

for (const [what, origin] of Object.entries(foreign)) {
  test(`a form with our own token is refused when it comes from ${what}`, async () => {
    const visitor = browser();
    const _csrf = formToken(await visitor.get('/form'));
    const answer = await visitor.post('/form', { _csrf, what: 'theirs' }, origin);
    assert.equal(answer.status, 403);
    assert.match(answer.body, /Dit verzoek komt niet van deze website/);
    assert.deepEqual(site.saved, []);
  });
}

test('a form without token, with a made-up one, or with the one of another browser is refused', async () => {
  const other = browser();
  const theirs = formToken(await other.get('/form'));
  const visitor = browser();
  const mine = formToken(await visitor.get('/form'));
  for (const fields of [{}, { _csrf: '' }, { _csrf: theirs }, { _csrf: `${mine}x` }, { csrf: mine }]) {
    const answer = await visitor.post('/form', { ...fields, what: 'theirs' });
    assert.equal(answer.status, 403);
    assert.match(answer.body, /Dit formulier is verlopen/);
  }
  assert.deepEqual(site.saved, []);
  assert.equal((await visitor.post('/form', { _csrf: mine })).status, 200, 'and the own one still works');
});

test('a token in the address counts for nothing', async () => {
  const visitor = browser();
  const mine = formToken(await visitor.get('/form'));
  assert.equal((await visitor.post(`/form?_csrf=${mine}`, { what: 'x' })).status, 403);
});

test('a browser without cookies is told to allow them', async () => {
  const answer = await browser().post('/form', { what: 'x' });
  assert.equal(answer.status, 403);
  assert.match(answer.body, /Uw browser weigert cookies/);
  assert.match(answer.body, /Wij hebben niets ontvangen. Ga terug met de knop van uw browser/);
});

test('who is signed in sees the page; a stranger is sent to sign in and comes back to it', async () => {
  const inside = await member().get('/inside');
  assert.equal(inside.status, 200);
  assert.match(inside.body, /Persoon/);
  const outside = await browser().get('/inside?pagina=2');
  assert.equal(outside.status, 303);
  assert.equal(outside.location, '/aanmelden?terug=%2Finside%3Fpagina%3D2');
  const unknown = browser();
  unknown.cookies.set('zone-session', 'made up');
  assert.equal((await unknown.get('/inside')).status, 303);
});

test('a page that takes any key says so where it sends a stranger to sign in', async () => {
  assert.equal((await browser().get('/any-key')).location, '/aanmelden?sleutel=elke&terug=%2Fany-key');
  const late = member('idle');
  assert.match((await late.get('/any-key')).body, /\/aanmelden\?sleutel=elke&amp;terug=%2Fany-key/);
});

test('the session cookie of another system is none of ours', async () => {
  const visitor = member();
  visitor.cookies.set('btb-session', visitor.cookies.get('zone-session') ?? '');
  visitor.cookies.delete('zone-session');
  assert.equal((await visitor.get('/inside')).status, 303);
});

for (const [because, words] of [
  ['provider', /elders beëindigd/],
  ['replaced', /elders beëindigd/],
  ['signed-out', /U hebt zich afgemeld/],
] as const) {
  test(`who has a session that ended (${because}) reads why, and sees nothing of the page`, async () => {
    const answer = await member(because).get('/inside');
    assert.equal(answer.status, 401);
    assert.match(answer.body, words);
    assert.doesNotMatch(answer.body, /Persoon/);
  });
}

test('a form inside saves for who is signed in, and not for a stranger or after the end of a session', async () => {
  for (const [visitor, status] of [
    [member(), 200],
    [browser(), 401],
    [member('provider'), 401],
  ] as const) {
    const _csrf = formToken(await visitor.get('/form'));
    assert.equal((await visitor.post('/inside', { _csrf, what: `status ${status}` })).status, status);
  }
  assert.deepEqual(site.saved, ['status 200']);
});

test('a form of a stranger over 64 KiB, and one of too many fields, are refused before they are read', async () => {
  const visitor = browser();
  const _csrf = formToken(await visitor.get('/form'));
  assert.equal((await visitor.post('/form', { _csrf, what: 'a'.repeat(64 * 1024) })).status, 413);
  const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`f${index}`, '1']));
  assert.equal((await visitor.post('/form', { _csrf, ...many })).status, 413);
  assert.deepEqual(site.saved, []);
});

for (const opensWithoutDatabase of [true, false]) {
  test(`while no session can be read, a site that ${opensWithoutDatabase ? 'opens' : 'does not open'} without database shows ${opensWithoutDatabase ? 'its public pages only' : 'nothing'}`, async () => {
    const away = await signInSite({ opensWithoutDatabase });
    try {
      away.sessions.get = () => {
        throw new Error('timeout exceeded when trying to connect');
      };
      const visitor = injectVisitor(away.server, away.publicUrl.origin);
      visitor.cookies.set('zone-session', 'cookie');
      assert.equal((await visitor.get('/form')).status, opensWithoutDatabase ? 200 : 503);
      assert.equal((await visitor.get('/inside')).status, 503);
      assert.equal((await visitor.post('/form', { what: 'mine' })).status, 503);
      assert.deepEqual(away.saved, []);
    } finally {
      await away.close();
    }
  });
}

test('what the menu has for one person is asked for who is signed in only, and a page goes out without it', async () => {
  const asked: (string | undefined)[] = [];
  const own = await signInSite({
    ownNavigation: async ({ person }) => {
      asked.push(person?.sub);
      if (asked.length > 1) throw new Error('timeout exceeded when trying to connect');
      return [{ label: 'Het team', href: '/team', under: [{ label: 'Ons werk', href: '/inside' }] }];
    },
  });
  try {
    const visitor = injectVisitor(own.server, own.publicUrl.origin);
    assert.doesNotMatch((await visitor.get('/form')).body, /Het team/);
    assert.deepEqual(asked, []);
    own.sessions.set('cookie', { id: 'cookie', person: signedInAs(), ended: null });
    visitor.cookies.set('zone-session', 'cookie');
    const { body } = await visitor.get('/inside');
    assert.match(body, /href="\/team" aria-current="true">Het team</);
    assert.match(
      body,
      /<nav class="site-nav site-nav--section" aria-label="Het team">[^]*href="\/inside" aria-current="page">Ons werk</,
    );
    const without = await visitor.get('/inside');
    assert.equal(without.status, 200);
    assert.doesNotMatch(without.body, /Het team/);
    assert.equal(own.logged.filter((line) => line.startsWith('the menu of a person was not read')).length, 1);
  } finally {
    await own.close();
  }
});

test('a form that arrives when the session ran out changes nothing, is kept, and leads on after signing in', async () => {
  const visitor = member('idle');
  const _csrf = formToken(await visitor.get('/form'));
  const answer = await visitor.post('/inside', { _csrf, what: 'typed for long' });
  assert.equal(answer.status, 401);
  assert.match(answer.body, /na het aanmelden gaat u ermee verder/);
  assert.match(answer.body, /href="\/aanmelden\?terug=%2Fsessie%2Fverder"/);
  assert.deepEqual(site.saved, []);
  const { location } = await visitor.get('/aanmelden?terug=%2Fsessie%2Fverder');
  const back = await visitor.get(`/aanmelden/terug?${site.issuer.answer(new URL(location ?? '')).toString()}`);
  assert.equal(back.location, '/sessie/verder');
  const offered = await visitor.get('/sessie/verder');
  assert.match(offered.body, /action="\/inside"/);
  assert.match(offered.body, /name="what" value="typed for long"/);
  assert.deepEqual(site.saved, [], 'nothing happens by itself');
  await visitor.post('/inside', { _csrf: formToken(offered), what: 'typed for long' });
  assert.deepEqual(site.saved, ['typed for long']);
});

test('of a form with a secret, of a foreign one, or after another end nothing is kept, and the page says so', async () => {
  const late = member('idle');
  const _csrf = formToken(await late.get('/form'));
  const secret = await late.post('/inside', { _csrf, wachtwoord: 'geheim', what: 'more than geheim' });
  assert.equal(secret.status, 401);
  assert.match(secret.body, /Wij hebben het niet bijgehouden/);
  assert.doesNotMatch(secret.body, /geheim/);
  const foreign = await late.post('/inside', { _csrf, what: 'theirs' }, 'https://evil.example');
  assert.equal(foreign.status, 403);
  const out = member('signed-out');
  const mine = formToken(await out.get('/form'));
  const left = await out.post('/inside', { _csrf: mine, what: 'x' });
  assert.match(left.body, /Wij hebben het niet bijgehouden/);
  assert.deepEqual(site.saved, []);
});

for (const [what, visitor, why] of [
  ['after signing out elsewhere', () => member('signed-out'), /U hebt zich afgemeld/],
  ['when the cookie of the session is gone', browser, /stuurde uw aanmelding niet mee/],
] as const) {
  test(`a form sent ${what} is said to have done nothing, gives the words back, and leads to its page`, async () => {
    const out = visitor();
    const _csrf = formToken(await out.get('/form'));
    const sent = { _csrf, what: 'written <b>for long' };
    const answer = await out.post('/inside', sent, undefined, `${site.publicUrl.origin}/inside?for=1`);
    assert.equal(answer.status, 401);
    assert.match(answer.body, why);
    assert.match(answer.body, /Er is niets gewijzigd/);
    assert.match(answer.body, />written &lt;b&gt;for long<\/textarea>/);
    assert.match(answer.body, /href="\/aanmelden\?terug=%2Finside%3Ffor%3D1"/);
    const from = await out.post('/inside', sent, undefined, 'https://evil.example/inside?for=2');
    assert.match(from.body, /href="\/aanmelden\?terug=%2Finside"/);
    assert.deepEqual(site.saved, []);
    const { location } = await out.get('/aanmelden?terug=%2Finside%3Ffor%3D1');
    const back = await out.get(`/aanmelden/terug?${site.issuer.answer(new URL(location ?? '')).toString()}`);
    assert.equal(back.location, '/inside?for=1', 'nothing was kept, so nothing is offered');
    assert.equal((await out.get('/sessie/verder')).location, '/');
  });
}

test('who has nothing to go on with is led to the front page', async () => {
  assert.equal((await member().get('/sessie/verder')).location, '/');
});
