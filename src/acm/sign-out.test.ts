import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import * as openid from 'openid-client';
import { freePort, testDossier, testProvider, type TestProvider } from '../../test/support/provider.ts';
import { ask } from '../../test/support/ask.ts';
import { backAt, proveWithKey, relyingParty, signIn, type RelyingParty } from '../../test/support/relying-party.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { brugge, gent, helder, strijkwinkel, code as right } from '../../test/support/user-rights.ts';
import type { ClientDossier } from './index.ts';

let database: TestStore;
let here: TestProvider;
let zone: RelyingParty;
let office: RelyingParty;
let application: Server;
let answers = 200;
const told: JWTPayload[] = [];
const eventName = 'http://schemas.openid.net/event/backchannel-logout';

before(async () => {
  database = await testStore();
  const port = await freePort();
  const dossier = (clientId: string, changes: Partial<ClientDossier> = {}): ReturnType<typeof testDossier> =>
    testDossier(database.keys, clientId, { backchannelLogoutUri: `http://127.0.0.1:${port}/${clientId}`, ...changes });
  here = await testProvider(database, [
    dossier('zone'),
    dossier('kantoor', { scopes: ['openid', 'profile', 'vo'], capacities: 'person' }),
  ]);
  const keys = createRemoteJWKSet(new URL(`${here.acm.issuer.href}/v1/keys`));
  application = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const token = new URLSearchParams(body).get('logout_token') ?? '';
      void jwtVerify(token, keys, {
        issuer: here.acm.issuer.href,
        audience: request.url?.slice(1) ?? '',
        typ: 'logout+jwt',
      })
        .then(({ payload }) => told.push(payload))
        .finally(() => response.writeHead(answers).end());
    });
  });
  await new Promise<void>((resolve) => application.listen(port, '127.0.0.1', resolve));
  const holding = (
    organisation: typeof helder,
    name: string,
    establishment: typeof gent,
  ): Parameters<TestProvider['holdings']['set']>[1][number] => ({
    capacity: { targetGroup: 'EA', organisation, name, relationId: 'r' },
    rights: [
      { rightId: 'r1', code: right, claim: 'wsedienstencheques_rol_3d', contexts: [establishment], until: null },
    ],
  });
  for (const name of ['chadia', 'elif']) {
    const person = here.people.get(name);
    if (person === undefined) throw new Error('nobody is here');
    const one = holding(helder, 'Helder & Proper BV', gent);
    here.holdings.set(
      person.insz,
      name === 'chadia' ? [one] : [one, holding(strijkwinkel, 'De Strijkwinkel VZW', brugge)],
    );
  }
  const party = (clientId: string, scope: string): Promise<RelyingParty> => {
    const { clientSecret, redirectUris } = dossier(clientId);
    return relyingParty(here.acm.issuer, {
      id: clientId,
      secret: clientSecret,
      redirectUri: redirectUris[0] ?? '',
      scope,
    });
  };
  zone = await party('zone', 'openid profile vo wsedienstencheques');
  office = await party('kantoor', 'openid profile vo');
});

beforeEach(() => {
  told.length = 0;
  answers = 200;
  here.ended.outcomes.length = 0;
});

after(async () => {
  application.close();
  await here.close();
  await database.close();
});

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

test('who has no session here is sent on without a question', async () => {
  assert.equal(backAt(await here.visitor().open(logout({}))).href, 'http://127.0.0.1:1/zone/?state=terug-thuis');
});

test('an application that does not answer does not hold up who signs out', async () => {
  answers = 503;
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

const endRight = async (): Promise<void> => {
  const handler = here.acm.jobHandlers['acm.right-ended'];
  assert.ok(handler !== undefined);
  await handler({ event: 'e1' });
};

test('a right that ended: the application is told, the tokens are gone, and the outcome is confirmed', async () => {
  const visitor = here.visitor();
  const tokens = await signIn(zone, visitor, 'chadia');
  const chadia = here.people.get('chadia');
  assert.ok(chadia !== undefined);
  here.ended.right = { insz: chadia.insz, organisation: helder, rightId: 'r1' };
  await endRight();
  assert.ok(told.every(({ aud }) => aud === 'zone'));
  assert.ok(told.some(({ sid }) => sid === tokens.claims()?.['sid']));
  assert.deepEqual(here.ended.outcomes, ['e1 confirmed']);
  await assert.rejects(openid.fetchUserInfo(zone.config, tokens.access_token, chadia.sub));
  await endRight();
  assert.equal(here.ended.outcomes.at(-1), 'e1 no-open-session', 'a second run finds nobody to tell');
});

test('an application that does not answer yet is tried again, and hears it then', async () => {
  const visitor = here.visitor();
  const tokens = await signIn(zone, visitor, 'chadia');
  const chadia = here.people.get('chadia');
  assert.ok(chadia !== undefined);
  here.ended.right = { insz: chadia.insz, organisation: helder, rightId: 'r1' };
  answers = 503;
  await assert.rejects(endRight());
  assert.deepEqual(here.ended.outcomes, ['e1 trying']);
  told.length = 0;
  await assert.rejects(
    openid.fetchUserInfo(zone.config, tokens.access_token, chadia.sub),
    'the tokens are gone already',
  );
  answers = 200;
  await endRight();
  assert.deepEqual(
    told.map(({ sid }) => sid),
    [tokens.claims()?.['sid']],
  );
  assert.equal(here.ended.outcomes.at(-1), 'e1 confirmed');
});

test('an application hears it also when the single sign-on session is over, for its own lasts longer', async () => {
  const tokens = await signIn(zone, here.visitor(), 'chadia');
  const chadia = here.people.get('chadia');
  assert.ok(chadia !== undefined);
  await ask(database.superuserUrl, "delete from acm.artifact where model in ('Session', 'Grant')");
  here.ended.right = { insz: chadia.insz, organisation: helder, rightId: 'r1' };
  await endRight();
  assert.deepEqual(
    told.map(({ sid }) => sid),
    [tokens.claims()?.['sid']],
  );
  assert.deepEqual(here.ended.outcomes, ['e1 confirmed']);
});

test('a right in one organisation ends nothing in another, nor where only the person signed in', async () => {
  const visitor = here.visitor();
  const tokens = await signIn(zone, visitor, 'chadia');
  const second = await office.request();
  const person = await openid.authorizationCodeGrant(
    office.config,
    backAt(await visitor.open(second.url)),
    second.checks,
  );
  const chadia = here.people.get('chadia');
  assert.ok(chadia !== undefined);
  here.ended.right = { insz: chadia.insz, organisation: strijkwinkel, rightId: 'r2' };
  await endRight();
  assert.deepEqual(here.ended.outcomes, ['e1 no-open-session']);
  assert.deepEqual(told, []);
  await openid.fetchUserInfo(zone.config, tokens.access_token, chadia.sub);
  await openid.fetchUserInfo(office.config, person.access_token, chadia.sub);
});
