import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { decodeProtectedHeader } from 'jose';
import * as openid from 'openid-client';
import { testProvider, testDossier, type TestProvider } from '../../test/support/provider.ts';
import { backAt, proveWithKey, relyingParty, signIn, type RelyingParty } from '../../test/support/relying-party.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { aalst, gent, helder, strijkwinkel, brugge, code as right } from '../../test/support/user-rights.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { Holding } from '../../test/support/provider.ts';

let database: TestStore;
let here: TestProvider;
let zone: RelyingParty;
let office: RelyingParty;

const holds = (organisation: EnterpriseNumber, name: string, contexts: readonly EstablishmentNumber[]): Holding => ({
  capacity: { targetGroup: 'EA', organisation, name, relationId: 'a0000000-0000-4000-8000-000000000000', keys: null },
  rights: [{ rightId: 'r1', code: right, claim: 'wsedienstencheques_rol_3d', keys: null, contexts, until: null }],
});

const partyOf = (clientId: string, scope: string): Promise<RelyingParty> => {
  const { clientSecret, redirectUris } = testDossier(database.keys, clientId);
  return relyingParty(here.acm.issuer, {
    id: clientId,
    secret: clientSecret,
    redirectUri: redirectUris[0] ?? '',
    scope,
  });
};

before(async () => {
  database = await testStore();
  here = await testProvider(database, [
    testDossier(database.keys, 'zone'),
    testDossier(database.keys, 'kantoor', {
      scopes: ['openid', 'profile', 'rrn', 'vo'],
      capacities: 'person',
      namesKey: true,
    }),
  ]);
  const chadia = here.people.get('chadia');
  const elif = here.people.get('elif');
  if (chadia === undefined || elif === undefined) throw new Error('nobody is here');
  here.holdings.set(chadia.insz, [holds(helder, 'Helder & Proper BV', [gent])]);
  here.holdings.set(elif.insz, [
    holds(helder, 'Helder & Proper BV', [gent, aalst]),
    holds(strijkwinkel, 'De Strijkwinkel VZW', [brugge]),
  ]);
  zone = await partyOf('zone', 'openid profile vo wsedienstencheques');
  office = await partyOf('kantoor', 'openid profile rrn vo');
});

after(async () => {
  await here.close();
  await database.close();
});

test('somebody with one capacity gets exactly the documented claims, in the ID token and in userinfo', async () => {
  const tokens = await signIn(zone, here.visitor(), 'chadia');
  const chadia = here.people.get('chadia');
  const claims = tokens.claims();
  assert.ok(claims !== undefined && chadia !== undefined);
  const personal = {
    sub: chadia.sub,
    given_name: 'Chadia',
    family_name: 'Proef 0',
    vo_id: chadia.voId,
    vo_doelgroepcode: 'EA',
    vo_doelgroepnaam: 'Economische Actoren',
    vo_orgcode: helder,
    vo_orgnaam: 'Helder & Proper BV',
    wsedienstencheques_rol_3d: [`${right}-${gent}:${helder}`],
  };
  const { iat, exp, nonce, ...rest } = claims;
  assert.deepEqual(rest, {
    ...personal,
    iss: here.acm.issuer.href,
    aud: 'zone',
    azp: 'zone',
    kid: database.keys.signing[0]?.kid,
    at_hash: createHash('sha256').update(tokens.access_token).digest().subarray(0, 16).toString('base64url'),
  });
  assert.equal(exp - iat, 3600);
  assert.equal(typeof nonce, 'string');
  assert.deepEqual(
    { alg: decodeProtectedHeader(tokens.id_token ?? '').alg, kid: decodeProtectedHeader(tokens.id_token ?? '').kid },
    { alg: 'RS256', kid: database.keys.signing[0]?.kid },
  );
  assert.equal(tokens.expires_in, 3600);
  assert.deepEqual(await openid.fetchUserInfo(zone.config, tokens.access_token, chadia.sub), personal);
});

test('acr names the key that was used, when the application asked by acr_values', async () => {
  const urn = 'urn:be:vlaanderen:authmech:csamtotp';
  const tokens = await signIn(zone, here.visitor(), 'chadia', { acr_values: `${urn} urn:be:vlaanderen:authmech:eid` });
  assert.equal(tokens.claims()?.['acr'], urn);
});

test('acr is absent when nobody asked, unless the dossier says that the key is always named', async () => {
  assert.equal((await signIn(zone, here.visitor(), 'chadia')).claims()?.['acr'], undefined);
  const tokens = await signIn(office, here.visitor(), 'chadia');
  assert.equal(tokens.claims()?.['acr'], 'urn:be:vlaanderen:authmech:csamtotp');
});

test('an application for persons gets the citizen and the national number, and no organisation', async () => {
  const tokens = await signIn(office, here.visitor(), 'dirk');
  const claims = tokens.claims();
  assert.equal(claims?.['vo_doelgroepcode'], 'BUR');
  assert.equal(claims?.['rrn'], here.people.get('dirk')?.insz);
  assert.equal(claims?.['vo_orgcode'], undefined);
  assert.equal(claims?.['wsedienstencheques_rol_3d'], undefined);
});

test('somebody with two capacities chooses, and the tokens are for what was chosen', async () => {
  const visitor = here.visitor();
  const request = await zone.request();
  const choice = await proveWithKey(visitor, request.url, 'elif');
  assert.equal(choice.leadsTo, null);
  assert.match(choice.html, /De Strijkwinkel VZW/);
  const back = backAt(await visitor.send(choice, '/hoedanigheid', { hoedanigheid: `EA:${strijkwinkel}` }));
  const tokens = await openid.authorizationCodeGrant(zone.config, back, request.checks);
  assert.deepEqual(tokens.claims()?.['wsedienstencheques_rol_3d'], [`${right}-${brugge}:${strijkwinkel}`]);
  const info = await openid.fetchUserInfo(zone.config, tokens.access_token, tokens.claims()?.sub ?? '');
  assert.equal(info['vo_orgcode'], strijkwinkel);
});

test('an organisation that was not offered cannot be chosen', async () => {
  const visitor = here.visitor();
  const choice = await proveWithKey(visitor, (await zone.request()).url, 'elif');
  const again = await visitor.send(choice, '/hoedanigheid', { hoedanigheid: 'EA:1999999250' });
  assert.equal(again.status, 422);
  assert.equal(again.leadsTo, null);
});

test('login_hint with an organisation skips the choice', async () => {
  const hint = Buffer.from(JSON.stringify({ cap_hint: 'EA', code_hint: helder })).toString('base64');
  const tokens = await signIn(zone, here.visitor(), 'elif', { login_hint: hint });
  assert.equal(tokens.claims()?.['vo_orgcode'], helder);
});

test('login_hint with an organisation that the person may not use gives no way in', async () => {
  const hint = Buffer.from(JSON.stringify({ cap_hint: 'EA', code_hint: '1999999250' })).toString('base64');
  const request = await zone.request({ login_hint: hint });
  const choice = await proveWithKey(here.visitor(), request.url, 'elif');
  assert.match(choice.html, /name="hoedanigheid"/);
});

test('somebody who is signed in enters a second application without a key', async () => {
  const visitor = here.visitor();
  await signIn(zone, visitor, 'chadia');
  const request = await office.request();
  const tokens = await openid.authorizationCodeGrant(
    office.config,
    backAt(await visitor.open(request.url)),
    request.checks,
  );
  assert.equal(tokens.claims()?.['vo_doelgroepcode'], 'BUR');
});

test('prompt=login asks for the key again, prompt=none never asks', async () => {
  const visitor = here.visitor();
  await signIn(zone, visitor, 'chadia');
  const asked = await visitor.open((await zone.request({ prompt: 'login' })).url);
  assert.equal(asked.leadsTo, null);
  const back = backAt(await here.visitor().open((await zone.request({ prompt: 'none' })).url));
  assert.equal(back.searchParams.get('error'), 'login_required');
});

test('max_age asks for the key again when the proof is older', async () => {
  const visitor = here.visitor();
  await signIn(zone, visitor, 'chadia');
  const old = await visitor.open((await zone.request({ max_age: '0' })).url);
  assert.equal(old.leadsTo, null);
  const young = await visitor.open((await zone.request({ max_age: '1000' })).url);
  assert.notEqual(young.leadsTo, null);
});

test('without a capacity: a page that names the missing link, a reference, and Terug with access_denied', async () => {
  here.missing.link = {
    because: 'right-not-given',
    company: { number: helder, name: 'Helder & Proper BV' },
    whoCanHelp: 'chief-access-manager',
  };
  const visitor = here.visitor();
  const request = await zone.request();
  const explained = await proveWithKey(visitor, request.url, 'dirk');
  assert.equal(explained.status, 403);
  assert.match(explained.html, /Helder &amp; Proper BV/);
  const [reference] = /BZ-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(explained.html) ?? [];
  assert.ok(reference !== undefined);
  const again = await visitor.open(explained.url);
  assert.ok(again.html.includes(reference), 'a reload keeps the reference');
  const back = backAt(await visitor.send(again, '/terug', {}));
  assert.equal(back.searchParams.get('error'), 'access_denied');
  assert.equal(back.searchParams.get('state'), request.checks.expectedState);
});

test('a wrong password or code keeps the user name, never the secret', async () => {
  const visitor = here.visitor();
  const choice = await visitor.open((await zone.request()).url);
  const password = await visitor.open(`${choice.url.pathname}/app`);
  const wrong = await visitor.send(password, '/app', { gebruikersnaam: 'chadia', wachtwoord: 'dit-is-fout' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.html, /value="chadia"/);
  assert.doesNotMatch(wrong.html, /dit-is-fout/);
  const code = await visitor.send(wrong, '/app', { gebruikersnaam: 'chadia', wachtwoord: 'een lang geheim' });
  const wrongCode = await visitor.send(code, '/code', { code: '654321' });
  assert.equal(wrongCode.status, 422);
  assert.doesNotMatch(wrongCode.html, /654321/);
});

test('the sign-in of one browser means nothing in another', async () => {
  const visitor = here.visitor();
  const choice = await visitor.open((await zone.request()).url);
  const elsewhere = await here.visitor().open(choice.url);
  assert.equal(elsewhere.status, 400);
  assert.match(elsewhere.html, /cookies/);
});
