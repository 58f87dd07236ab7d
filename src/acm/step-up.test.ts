import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as openid from 'openid-client';
import { goodCode, goodPassword, testDossier, testProvider, type TestProvider } from '../../test/support/provider.ts';
import { backAt, proveWithKey, relyingParty, type RelyingParty } from '../../test/support/relying-party.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import type { Seen, Visitor } from '../../test/support/visitor.ts';
import { keyUrn } from './index.ts';

const [app, sms, eid] = [keyUrn('csamtotp'), keyUrn('csamsms'), keyUrn('eid')];

let database: TestStore;
let here: TestProvider;
/** Accepts the app and the text message. */
let easy: RelyingParty;
/** Accepts the text message only. */
let strict: RelyingParty;

before(async () => {
  database = await testStore();
  const person = { scopes: ['openid', 'profile'], capacities: 'person', namesKey: true } as const;
  const dossiers = [
    testDossier(database.keys, 'easy', { ...person, keys: [app, sms, eid] }),
    testDossier(database.keys, 'strict', { ...person, keys: [sms] }),
  ];
  here = await testProvider(database, dossiers);
  const party = (at: number): Promise<RelyingParty> => {
    const dossier = dossiers[at];
    if (dossier === undefined) throw new Error('no such application');
    const { clientId: id, clientSecret: secret, redirectUris } = dossier;
    return relyingParty(here.acm.issuer, { id, secret, redirectUri: redirectUris[0] ?? '', scope: 'openid profile' });
  };
  [easy, strict] = [await party(0), await party(1)];
});
after(async () => {
  await here?.close();
  await database?.close();
});

const signIn = async (party: RelyingParty, visitor: Visitor, parameters: Readonly<Record<string, string>> = {}) => {
  const request = await party.request(parameters);
  const back = backAt(await proveWithKey(visitor, request.url, 'dirk'));
  return openid.authorizationCodeGrant(party.config, back, { ...request.checks, ...maxAge(parameters) });
};

const maxAge = (parameters: Readonly<Record<string, string>>) =>
  parameters['max_age'] === undefined ? {} : { maxAge: Number(parameters['max_age']) };

async function withText(visitor: Visitor, choice: Seen): Promise<Seen> {
  const password = await visitor.open(new URL(/action="([^"]*\/sms)"/.exec(choice.html)?.[1] ?? '/none', choice.url));
  const code = await visitor.send(password, '/sms', { gebruikersnaam: 'dirk', wachtwoord: goodPassword });
  return visitor.send(code, '/sms/code', { code: goodCode });
}

test('the page offers what the dossier accepts and this deployment has, in its order; a key without means is not there', async () => {
  const { html } = await here.visitor().open((await easy.request()).url);
  assert.ok(html.indexOf('/app"') > 0 && html.indexOf('/sms"') > html.indexOf('/app"'));
  assert.doesNotMatch(html, /\/eid"/);
  const narrowed = await here.visitor().open((await easy.request({ acr_values: `${sms} ${eid}` })).url);
  assert.doesNotMatch(narrowed.html, /\/app"/);
  assert.match(narrowed.html, /\/sms"/);
});

test('a page of a key that this request does not accept leads back to the choice', async () => {
  const visitor = here.visitor();
  const choice = await visitor.open((await strict.request()).url);
  for (const path of ['/app', '/code', '/eid', '/itsme']) {
    const seen = await visitor.open(`${choice.url.pathname}${path}`);
    assert.notEqual(seen.status, 500);
    assert.doesNotMatch(seen.html, /name="wachtwoord"|name="code"/, path);
  }
});

test('keys of which none works here are refused before the person is asked anything', async () => {
  const seen = await here.visitor().open((await easy.request({ acr_values: eid })).url);
  assert.equal(seen.leadsTo?.searchParams.get('error'), 'invalid_request');
});

test('who is inside with a key that does not do is told so, uses another, and the request goes on; acr names the one used', async () => {
  const visitor = here.visitor();
  assert.equal((await signIn(easy, visitor)).claims()?.['acr'], app);
  const request = await strict.request();
  const choice = await visitor.open(request.url);
  assert.match(choice.html, /sterkere sleutel nodig/);
  assert.match(choice.html, /U bent al binnen met: Beveiligingscode via mobiele app/);
  const tokens = await openid.authorizationCodeGrant(
    strict.config,
    backAt(await withText(visitor, choice)),
    request.checks,
  );
  assert.equal(tokens.claims()?.['acr'], sms);
  const again = await visitor.open((await strict.request()).url);
  assert.notEqual(again.leadsTo, null, 'and is not asked a second time');
});

test('without a reason to ask again, somebody who is signed in goes straight on', async () => {
  const visitor = here.visitor();
  await signIn(easy, visitor);
  assert.notEqual((await visitor.open((await easy.request()).url)).leadsTo, null);
});

test('prompt=login asks for a key again, whoever is signed in', async () => {
  const visitor = here.visitor();
  await signIn(easy, visitor);
  const seen = await visitor.open((await easy.request({ prompt: 'login' })).url);
  assert.equal(seen.leadsTo, null);
  assert.match(seen.html, /Hoe wilt u bewijzen wie u bent/);
  assert.doesNotMatch(seen.html, /sterkere sleutel/);
});

test('prompt=none shows nobody a page: signed in it goes on, else it says login_required', async () => {
  const visitor = here.visitor();
  const stranger = await visitor.open((await easy.request({ prompt: 'none' })).url);
  assert.equal(stranger.leadsTo?.searchParams.get('error'), 'login_required');
  await signIn(easy, visitor);
  const member = await visitor.open((await easy.request({ prompt: 'none' })).url);
  assert.notEqual(member.leadsTo?.searchParams.get('code'), null);
});

test('max_age asks for a key when the proof is older, and the token says when it was given', async () => {
  const visitor = here.visitor();
  const tokens = await signIn(easy, visitor, { max_age: '600' });
  assert.ok(Math.abs(Number(tokens.claims()?.['auth_time']) - Date.now() / 1000) < 60);
  assert.notEqual((await visitor.open((await easy.request({ max_age: '600' })).url)).leadsTo, null);
  assert.equal((await visitor.open((await easy.request({ max_age: '0' })).url)).leadsTo, null);
});
