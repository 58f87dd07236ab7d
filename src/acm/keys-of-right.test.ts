import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as openid from 'openid-client';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import {
  goodCode,
  goodPassword,
  testDossier,
  testProvider,
  type Holding,
  type TestProvider,
} from '../../test/support/provider.ts';
import { backAt, proveWithKey, relyingParty, type RelyingParty } from '../../test/support/relying-party.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { code as right, gent, helder, strijkwinkel } from '../../test/support/user-rights.ts';
import type { Seen, Visitor } from '../../test/support/visitor.ts';
import { keyUrn } from './index.ts';

const [app, sms] = [keyUrn('csamtotp'), keyUrn('csamsms')];

let database: TestStore;
let here: TestProvider;
/** Accepts the app and the text message. */
let party: RelyingParty;

before(async () => {
  database = await testStore();
  const dossier = testDossier(database.keys, 'zone', { keys: [app, sms], namesKey: true });
  here = await testProvider(database, [dossier]);
  party = await relyingParty(here.acm.issuer, {
    id: dossier.clientId,
    secret: dossier.clientSecret,
    redirectUri: dossier.redirectUris[0] ?? '',
    scope: 'openid profile vo wsedienstencheques',
  });
});
after(async () => {
  await here?.close();
  await database?.close();
});

const held = (
  organisation: EnterpriseNumber,
  name: string,
  ...kinds: readonly (readonly string[] | null)[]
): Holding => ({
  capacity: {
    targetGroup: 'EA',
    organisation,
    name,
    relationId: 'a0000000-0000-4000-8000-000000000000',
    keys: kinds.includes(null) ? null : kinds.flatMap((keys) => keys ?? []),
  },
  rights: kinds.map((keys, at) => ({
    rightId: `r${at}`,
    code: at === 0 ? right : `${right}${at}`,
    claim: 'wsedienstencheques_rol_3d',
    keys,
    contexts: [gent],
    until: null,
  })),
});

function holding(username: string, ...all: readonly Holding[]): void {
  const person = here.people.get(username);
  if (person === undefined) throw new Error('nobody');
  here.holdings.set(person.insz, all);
}

async function withText(visitor: Visitor, choice: Seen, username: string): Promise<Seen> {
  const password = await visitor.open(new URL(/action="([^"]*\/sms)"/.exec(choice.html)?.[1] ?? '/none', choice.url));
  const code = await visitor.send(password, '/sms', { gebruikersnaam: username, wachtwoord: goodPassword });
  return visitor.send(code, '/sms/code', { code: goodCode });
}

const organisationOf = (tokens: Awaited<ReturnType<typeof openid.authorizationCodeGrant>>): unknown =>
  tokens.claims()?.['vo_orgcode'];

test('a right that asks for another key opens nothing, says which one, and opens once that one is used', async () => {
  holding('dirk', held(helder, 'Helder', ['csamsms']));
  const visitor = here.visitor();
  const request = await party.request();
  const seen = await proveWithKey(visitor, request.url, 'dirk');
  assert.equal(seen.leadsTo, null);
  assert.match(seen.html, /Hier is een andere sleutel nodig/);
  assert.match(seen.html, /Helder\. Uw recht vraagt: Beveiligingscode via sms\./);
  assert.match(seen.html, /\/sms"/);
  assert.doesNotMatch(seen.html, /\/app"|name="hoedanigheid"/, 'a key that does not help is not offered');
  const back = backAt(await withText(visitor, seen, 'dirk'));
  const tokens = await openid.authorizationCodeGrant(party.config, back, request.checks);
  assert.equal(organisationOf(tokens), helder);
  assert.equal(tokens.claims()?.['acr'], sms);
});

test('the key that a right asks for opens it at once', async () => {
  holding('chadia', held(helder, 'Helder', ['csamtotp', 'eid']));
  const request = await party.request();
  const back = backAt(await proveWithKey(here.visitor(), request.url, 'chadia'));
  assert.equal(organisationOf(await openid.authorizationCodeGrant(party.config, back, request.checks)), helder);
});

test('among several organisations only those can be chosen that the key opens, also by a form that was made up', async () => {
  holding('elif', held(helder, 'Helder', ['csamsms']), held(strijkwinkel, 'De Strijkwinkel', null));
  const visitor = here.visitor();
  const request = await party.request();
  const seen = await proveWithKey(visitor, request.url, 'elif');
  assert.match(seen.html, new RegExp(`value="EA:${strijkwinkel}"`));
  assert.doesNotMatch(seen.html, new RegExp(`value="EA:${helder}"`));
  assert.match(seen.html, /Helder\. Uw recht vraagt/);
  const forced = await visitor.send(seen, '/hoedanigheid', { hoedanigheid: `EA:${helder}` });
  assert.equal(forced.leadsTo, null);
  assert.match(forced.html, /Kies namens wie u werkt/);
  const back = backAt(await visitor.send(forced, '/hoedanigheid', { hoedanigheid: `EA:${strijkwinkel}` }));
  assert.equal(organisationOf(await openid.authorizationCodeGrant(party.config, back, request.checks)), strijkwinkel);
});

test('an application that names an organisation does not get past the key of its right either', async () => {
  holding('elif', held(helder, 'Helder', ['csamsms']), held(strijkwinkel, 'De Strijkwinkel', null));
  const hint = Buffer.from(JSON.stringify({ cap_hint: 'EA', code_hint: helder })).toString('base64');
  const request = await party.request({ login_hint: hint });
  assert.equal((await proveWithKey(here.visitor(), request.url, 'elif')).leadsTo, null);
  const other = Buffer.from(JSON.stringify({ cap_hint: 'EA', code_hint: strijkwinkel })).toString('base64');
  const allowed = await party.request({ login_hint: other });
  assert.notEqual((await proveWithKey(here.visitor(), allowed.url, 'elif')).leadsTo, null);
});

test('of several rights in one organisation a token names those that the key opens, and no other', async () => {
  holding('dirk', held(helder, 'Helder', null, ['csamsms'], ['csamtotp']));
  const request = await party.request();
  const back = backAt(await proveWithKey(here.visitor(), request.url, 'dirk'));
  const tokens = await openid.authorizationCodeGrant(party.config, back, request.checks);
  assert.deepEqual(tokens.claims()?.['wsedienstencheques_rol_3d'], [
    `${right}-${gent}:${helder}`,
    `${right}2-${gent}:${helder}`,
  ]);
});

test('nobody is asked for a key that does not work here', async () => {
  holding('dirk', held(helder, 'Helder', ['eid']));
  const seen = await proveWithKey(here.visitor(), (await party.request()).url, 'dirk');
  assert.equal(seen.leadsTo, null);
  assert.match(seen.html, /Geen van die sleutels werkt op dit ogenblik/);
  assert.doesNotMatch(seen.html, /\/eid"|\/sms"|\/app"/);
});

test('Gebruikersbeheer is told who entered for which organisation, with the key that was used', async () => {
  holding('chadia', held(helder, 'Helder', null));
  here.entered.length = 0;
  await proveWithKey(here.visitor(), (await party.request()).url, 'chadia');
  assert.deepEqual(
    here.entered.map(({ insz, organisation, key }) => [insz, organisation, key]),
    [[here.people.get('chadia')?.insz, helder, 'csamtotp']],
  );
});
