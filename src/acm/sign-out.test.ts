import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { JWTPayload } from 'jose';
import * as openid from 'openid-client';
import { ask } from '../../test/support/ask.ts';
import type { TestProvider } from '../../test/support/provider.ts';
import { backAt, proveWithKey, signIn, type RelyingParty } from '../../test/support/relying-party.ts';
import { twoApplications, type TwoApplications } from '../../test/support/two-applications.ts';
import { helder, strijkwinkel } from '../../test/support/user-rights.ts';

const eventName = 'http://schemas.openid.net/event/backchannel-logout';

let all: TwoApplications;
let here: TestProvider;
let zone: RelyingParty;
let office: RelyingParty;
let told: JWTPayload[];

before(async () => {
  all = await twoApplications();
  ({ here, zone, office, told } = all);
});

beforeEach(() => {
  told.length = 0;
  all.answer.status = 200;
  here.ended.outcomes.length = 0;
});

after(() => all.close());

const logout = (fields: Readonly<Record<string, string>>): URL =>
  openid.buildEndSessionUrl(zone.config, {
    post_logout_redirect_uri: 'http://127.0.0.1:1/zone/',
    state: 'terug-thuis',
    ...fields,
  });

test('with the ID token as hint: signed out at once, back where the dossier allows, every application told', async () => {
  const visitor = here.visitor();
  const tokens = await signIn(zone, visitor, 'chadia');
  const second = await office.request();
  await openid.authorizationCodeGrant(office.config, backAt(await visitor.open(second.url)), second.checks);
  const back = backAt(await visitor.open(logout({ id_token_hint: tokens.id_token ?? '' })));
  assert.equal(back.href, 'http://127.0.0.1:1/zone/?state=terug-thuis');
  assert.deepEqual(new Set(told.map(({ aud }) => aud)), new Set(['kantoor', 'zone']));
  assert.equal(told.length, 2);
  const forZone = told.find(({ aud }) => aud === 'zone');
  assert.deepEqual(forZone?.['events'], { [eventName]: {} });
  assert.equal(forZone?.sub, here.people.get('chadia')?.sub);
  assert.equal(typeof forZone?.['sid'], 'string');
  assert.equal(forZone?.['sid'], tokens.claims()?.['sid']);
  assert.equal((await visitor.open((await zone.request()).url)).leadsTo, null, 'the next sign-in asks for the key');
  await assert.rejects(openid.fetchUserInfo(zone.config, tokens.access_token, forZone?.sub ?? ''));
});

test('without a hint: a page asks first, and one button does it', async () => {
  const visitor = here.visitor();
  await signIn(zone, visitor, 'chadia');
  const asked = await visitor.open(logout({}));
  assert.equal(asked.status, 200);
  assert.match(asked.html, /Afmelden/);
  assert.notEqual((await visitor.open((await zone.request()).url)).leadsTo, null, 'nothing happened yet');
  const done = await visitor.send(await visitor.open(logout({})), '/confirm', { logout: 'yes' });
  assert.equal(backAt(done).href, 'http://127.0.0.1:1/zone/?state=terug-thuis');
  assert.deepEqual(
    told.map(({ aud }) => aud),
    ['zone'],
  );
  assert.equal((await visitor.open((await zone.request()).url)).leadsTo, null);
});

test('the hint of somebody else signs nobody out', async () => {
  const elsewhere = here.visitor();
  await signIn(zone, elsewhere, 'chadia');
  const foreign = await signIn(office, here.visitor(), 'dirk');
  const asked = await elsewhere.open(
    openid.buildEndSessionUrl(office.config, {
      id_token_hint: foreign.id_token ?? '',
      post_logout_redirect_uri: 'http://127.0.0.1:1/kantoor/',
    }),
  );
  assert.equal(asked.leadsTo, null);
  assert.deepEqual(told, []);
});

test('an address that the dossier does not name is not followed', async () => {
  const visitor = here.visitor();
  await signIn(zone, visitor, 'chadia');
  const seen = await visitor.open(logout({ post_logout_redirect_uri: 'https://evil.example/' }));
  assert.equal(seen.leadsTo, null);
  assert.equal(seen.status, 400);
});

test('what is no address at all is refused in words too', async () => {
  const visitor = here.visitor();
  await signIn(zone, visitor, 'chadia');
  assert.equal((await visitor.open(logout({ post_logout_redirect_uri: 'rommel' }))).status, 400);
});

test('the page that asks stands in the language that is chosen on it', async () => {
  const visitor = here.visitor();
  await signIn(zone, visitor, 'chadia');
  const asked = await visitor.open(logout({}));
  const english = /href="([^"]*taal=en)"/.exec(asked.html)?.[1]?.replaceAll('&amp;', '&');
  const seen = await visitor.open(new URL(english ?? '/none', asked.url));
  assert.match(seen.html, /Sign out/);
  assert.equal(backAt(await visitor.send(seen, '/confirm', { logout: 'yes' })).pathname, '/zone/');
});

test('who has no session here is sent on without a question', async () => {
  assert.equal(backAt(await here.visitor().open(logout({}))).href, 'http://127.0.0.1:1/zone/?state=terug-thuis');
});

test('an application that does not answer does not hold up who signs out', async () => {
  all.answer.status = 503;
  const visitor = here.visitor();
  const tokens = await signIn(zone, visitor, 'chadia');
  assert.notEqual((await visitor.open(logout({ id_token_hint: tokens.id_token ?? '' }))).leadsTo, null);
});

test('switch forgets the capacity of that application only, and the choice comes again without a key', async () => {
  const visitor = here.visitor();
  const request = await zone.request();
  const choice = await proveWithKey(visitor, request.url, 'elif');
  const back = backAt(await visitor.send(choice, '/hoedanigheid', { hoedanigheid: `EA:${helder}` }));
  const tokens = await openid.authorizationCodeGrant(zone.config, back, request.checks);
  assert.equal(tokens.claims()?.['vo_orgcode'], helder);
  const url = logout({});
  url.searchParams.set('switch', 'true');
  assert.equal(backAt(await visitor.open(url)).href, 'http://127.0.0.1:1/zone/?state=terug-thuis');
  await assert.rejects(openid.fetchUserInfo(zone.config, tokens.access_token, tokens.claims()?.sub ?? ''));
  const again = await zone.request();
  const chosen = await visitor.send(await visitor.open(again.url), '/hoedanigheid', {
    hoedanigheid: `EA:${strijkwinkel}`,
  });
  const next = await openid.authorizationCodeGrant(zone.config, backAt(chosen), again.checks);
  assert.equal(next.claims()?.['vo_orgcode'], strijkwinkel);
});

test('who proves to be somebody else ends the session of the first, and enters as the second', async () => {
  const visitor = here.visitor();
  await signIn(zone, visitor, 'chadia');
  const request = await office.request({ prompt: 'login' });
  const between = await proveWithKey(visitor, request.url, 'dirk');
  const back = backAt(await visitor.send(between, '/confirm', {}));
  const tokens = await openid.authorizationCodeGrant(office.config, back, request.checks);
  assert.equal(tokens.claims()?.sub, here.people.get('dirk')?.sub);
  assert.deepEqual(
    told.map(({ aud }) => aud),
    ['zone'],
  );
});

test('entering and signing out stand in the record', async () => {
  const visitor = here.visitor();
  const tokens = await signIn(zone, visitor, 'chadia');
  await visitor.open(logout({ id_token_hint: tokens.id_token ?? '' }));
  const last = await ask(
    all.database.superuserUrl,
    `select array_agg(action || ' ' || coalesce(company, '-')) from
      (select action, company from audit.entry where action like 'acm.%' order by id desc limit 2) as last`,
  );
  assert.deepEqual(last, ['acm.signed-out -', `acm.signed-in ${helder}`]);
});
