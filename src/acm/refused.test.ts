import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as openid from 'openid-client';
import { testDossier, testProvider, type TestProvider } from '../../test/support/provider.ts';
import { backAt, proveWithKey, relyingParty, type RelyingParty } from '../../test/support/relying-party.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { gent, helder, code as right } from '../../test/support/user-rights.ts';

let database: TestStore;
let here: TestProvider;
let zone: RelyingParty;

const dossier = (clientId: string): ReturnType<typeof testDossier> => testDossier(database.keys, clientId);

const partyOf = (clientId: string, secret = dossier(clientId).clientSecret): Promise<RelyingParty> =>
  relyingParty(here.acm.issuer, {
    id: clientId,
    secret,
    redirectUri: dossier(clientId).redirectUris[0] ?? '',
    scope: 'openid profile vo wsedienstencheques',
  });

before(async () => {
  database = await testStore();
  here = await testProvider(database, [dossier('zone'), testDossier(database.keys, 'ander', { requirePkce: false })]);
  const chadia = here.people.get('chadia');
  if (chadia === undefined) throw new Error('nobody is here');
  here.holdings.set(chadia.insz, [
    {
      capacity: { targetGroup: 'EA', organisation: helder, name: 'Helder & Proper BV', relationId: 'r', keys: null },
      rights: [
        { rightId: 'r1', code: right, claim: 'wsedienstencheques_rol_3d', keys: null, contexts: [gent], until: null },
      ],
    },
  ]);
  zone = await partyOf('zone');
});

after(async () => {
  await here.close();
  await database.close();
});

/** Everything up to the code, which the test then misuses. */
async function codeFor(party: RelyingParty): Promise<{ back: URL; checks: openid.AuthorizationCodeGrantChecks }> {
  const request = await party.request();
  return { back: backAt(await proveWithKey(here.visitor(), request.url, 'chadia')), checks: request.checks };
}

const exchange = (fields: Readonly<Record<string, string>>, clientId = 'zone', secret?: string): Promise<Response> =>
  fetch(`${here.acm.issuer.href}/v1/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:${secret ?? dossier(clientId).clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: 'authorization_code', redirect_uri: zone.redirectUri, ...fields }),
  });

const errorOf = async (response: Response): Promise<unknown> => {
  const body: unknown = await response.json();
  return typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
};

const verifier = (checks: openid.AuthorizationCodeGrantChecks): string => String(checks.pkceCodeVerifier);

test('discovery gives the paths of the real provider and only what it does', async () => {
  const metadata = zone.config.serverMetadata();
  const { issuer } = here.acm;
  assert.equal(metadata.issuer, issuer.href);
  assert.equal(metadata.authorization_endpoint, `${issuer.href}/v1/auth`);
  assert.equal(metadata.token_endpoint, `${issuer.href}/v1/token`);
  assert.equal(metadata.userinfo_endpoint, `${issuer.href}/v1/userinfo`);
  assert.equal(metadata.jwks_uri, `${issuer.href}/v1/keys`);
  assert.equal(metadata.end_session_endpoint, `${issuer.href}/v1/logout`);
  assert.equal(metadata.introspection_endpoint, `${issuer.href}/v1/introspect`);
  assert.deepEqual(metadata.response_types_supported, ['code']);
  assert.deepEqual(metadata.id_token_signing_alg_values_supported, ['RS256']);
  assert.deepEqual(metadata.code_challenge_methods_supported, ['S256']);
  assert.deepEqual(metadata.grant_types_supported, ['authorization_code', 'client_credentials']);
  assert.equal(metadata.backchannel_logout_supported, true);
});

test('the published keys have no private part', async () => {
  const text = await (await fetch(`${here.acm.issuer.href}/v1/keys`)).text();
  assert.match(text, /"kty":"RSA"/);
  assert.doesNotMatch(text, /"(d|p|q|dp|dq|qi)":/);
});

test('an unknown application or address is a page, never a redirect', async () => {
  const visitor = here.visitor();
  const foreign = await visitor.open((await zone.request({ redirect_uri: 'https://evil.example/terug' })).url);
  assert.equal(foreign.leadsTo, null);
  assert.equal(foreign.status, 400);
  assert.match(foreign.html, /redirect_uri/);
  const longer = await visitor.open((await zone.request({ redirect_uri: `${zone.redirectUri}/x` })).url);
  assert.equal(longer.leadsTo, null);
  const unknown = await visitor.open((await zone.request({ client_id: 'niemand' })).url);
  assert.equal(unknown.leadsTo, null);
  assert.equal(unknown.status, 400);
});

test('when we fail ourselves, the page says so and tells nothing of the cause', async (t) => {
  const visitor = here.visitor();
  t.mock.method(here.holdings, 'get', () => {
    throw new Error('a secret cause');
  });
  const seen = await proveWithKey(visitor, (await zone.request()).url, 'chadia');
  assert.equal(seen.status, 500);
  assert.match(seen.html, /werkt even niet/);
  assert.doesNotMatch(seen.html, /secret cause/);
});

test('no page of the provider loads anything from elsewhere', async () => {
  const seen = await here.visitor().open((await zone.request({ client_id: 'niemand' })).url);
  assert.doesNotMatch(seen.html, /<(link|script|img|iframe)[^>]*(src|href)="(https?:)?\/\//);
  assert.match(seen.headers.get('content-security-policy') ?? '', /default-src 'none'/);
});

for (const [what, scope] of [
  ['a scope of another application', 'openid rrn'],
  ['a scope that does not exist', 'openid bestaat_niet'],
] as const) {
  test(`${what} is refused before anybody signs in`, async () => {
    const back = backAt(await here.visitor().open((await zone.request({ scope })).url));
    assert.equal(back.origin + back.pathname, zone.redirectUri);
    assert.equal(back.searchParams.get('error'), 'invalid_scope');
    assert.equal(back.searchParams.get('code'), null);
  });
}

test('keys of which none is accepted are refused before anybody signs in', async () => {
  const back = backAt(
    await here.visitor().open((await zone.request({ acr_values: 'urn:be:vlaanderen:authmech:eid' })).url),
  );
  assert.equal(back.searchParams.get('error'), 'invalid_request');
  assert.match(back.searchParams.get('error_description') ?? '', /acr_values/);
});

test('an application that must use PKCE is refused without it, and never gets "plain"', async () => {
  const { url } = await zone.request();
  url.searchParams.delete('code_challenge');
  url.searchParams.delete('code_challenge_method');
  assert.equal(backAt(await here.visitor().open(url)).searchParams.get('error'), 'invalid_request');
  const plain = await zone.request({ code_challenge_method: 'plain' });
  assert.equal(backAt(await here.visitor().open(plain.url)).searchParams.get('error'), 'invalid_request');
});

test('an application that need not use PKCE enters without it', async () => {
  const other = await partyOf('ander');
  const { url, checks } = await other.request();
  url.searchParams.delete('code_challenge');
  url.searchParams.delete('code_challenge_method');
  const back = backAt(await proveWithKey(here.visitor(), url, 'chadia'));
  const { pkceCodeVerifier: _unused, ...rest } = checks;
  const tokens = await openid.authorizationCodeGrant(other.config, back, rest);
  assert.equal(tokens.claims()?.aud, 'ander');
});

test('a wrong verifier gets nothing', async () => {
  const { back } = await codeFor(zone);
  const answer = await exchange({ code: back.searchParams.get('code') ?? '', code_verifier: 'x'.repeat(43) });
  assert.equal(answer.status, 400);
  assert.equal(await errorOf(answer), 'invalid_grant');
});

test('a wrong secret gets nothing', async () => {
  const { back, checks } = await codeFor(zone);
  const answer = await exchange(
    { code: back.searchParams.get('code') ?? '', code_verifier: verifier(checks) },
    'zone',
    'mis',
  );
  assert.equal(answer.status, 401);
  assert.equal(await errorOf(answer), 'invalid_client');
});

test('a code for one application is nothing to another', async () => {
  const { back, checks } = await codeFor(zone);
  const answer = await exchange(
    { code: back.searchParams.get('code') ?? '', code_verifier: verifier(checks) },
    'ander',
  );
  assert.equal(await errorOf(answer), 'invalid_grant');
});

test('a code works once; a second use takes back what the first one gave', async () => {
  const { back, checks } = await codeFor(zone);
  const fields = { code: back.searchParams.get('code') ?? '', code_verifier: verifier(checks) };
  const first = await exchange(fields);
  assert.equal(first.status, 200);
  const { access_token: token } = (await first.json()) as { access_token: string };
  const sub = here.people.get('chadia')?.sub ?? '';
  await openid.fetchUserInfo(zone.config, token, sub);
  assert.equal(await errorOf(await exchange(fields)), 'invalid_grant');
  await assert.rejects(openid.fetchUserInfo(zone.config, token, sub));
});

test('of two exchanges of one code at the same moment, at most one gets tokens', async () => {
  const { back, checks } = await codeFor(zone);
  const fields = { code: back.searchParams.get('code') ?? '', code_verifier: verifier(checks) };
  const answers = await Promise.all(Array.from({ length: 5 }, () => exchange(fields)));
  assert.ok(answers.filter(({ status }) => status === 200).length <= 1);
  assert.ok(
    answers.every(({ status }) => status === 200 || status === 400),
    String(answers.map(({ status }) => status)),
  );
});

test('a code of more than thirty seconds ago is too old', async (t) => {
  const { back, checks } = await codeFor(zone);
  const later = Date.now() + 31_000;
  t.mock.timers.enable({ apis: ['Date'], now: later });
  const answer = await exchange({ code: back.searchParams.get('code') ?? '', code_verifier: verifier(checks) });
  t.mock.timers.reset();
  assert.equal(await errorOf(answer), 'invalid_grant');
});

test('a request object without signature is refused', async () => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const request = `${part({ alg: 'none' })}.${part({ client_id: 'zone', scope: 'openid rrn' })}.`;
  const { url } = await zone.request();
  url.searchParams.set('request', request);
  assert.equal(backAt(await here.visitor().open(url)).searchParams.get('error'), 'request_not_supported');
});
