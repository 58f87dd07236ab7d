import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createRemoteJWKSet, decodeJwt, generateKeyPair, jwtVerify } from 'jose';
import { application, tokenFields, type Application } from '../../test/support/application.ts';
import { ask } from '../../test/support/ask.ts';
import { testDossier, testProvider, type TestProvider } from '../../test/support/provider.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import type { ApiAgreement } from './index.ts';

const library = new URL('https://bibliotheek.example.be/api/v1');
const archive = new URL('https://archief.example.be/api/v1');
const apis = [
  { resource: library, scopes: ['library.read', 'library.lend'] },
  { resource: archive, scopes: ['archive.read'] },
];
const agreement: ApiAgreement = { scopes: ['library.read', 'archive.read'], companies: 'every', rights: 'own' };
const good = tokenFields(library, 'library.read');

let database: TestStore;
let here: TestProvider;
let reader: Application;

before(async () => {
  database = await testStore();
  here = await testProvider(database, [testDossier(database.keys, 'zone')], { apis });
  reader = await application('lezer', here.acm.issuer);
  await here.acm.registerClient(reader.dossier(agreement), new Date());
});

after(async () => {
  await here.close();
  await database.close();
});

interface Told {
  readonly status: number;
  readonly error: string | undefined;
}

async function told(answer: Response): Promise<Told> {
  const body = (await answer.json()) as { readonly error?: string };
  return { status: answer.status, error: body.error };
}

test('an application that signs who it is gets a token for the API that it names, as an API can check it', async () => {
  const answer = await reader.askToken(good);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const body = (await answer.json()) as { access_token: string; token_type: string; expires_in: number; scope: string };
  assert.equal(body.token_type, 'Bearer');
  assert.equal(body.expires_in, 300);
  assert.equal(body.scope, 'library.read');
  const { payload, protectedHeader } = await jwtVerify(body.access_token, createRemoteJWKSet(here.acm.keysUrl), {
    issuer: here.acm.issuer.href,
    audience: library.href,
    typ: 'at+jwt',
  });
  assert.equal(protectedHeader.alg, 'RS256');
  const { iat, exp, jti, ...rest } = payload;
  assert.equal((exp ?? 0) - (iat ?? 0), 300);
  assert.equal(typeof jti, 'string');
  assert.deepEqual(rest, {
    iss: here.acm.issuer.href,
    sub: 'lezer',
    client_id: 'lezer',
    aud: library.href,
    scope: 'library.read',
    vo_applicatienaam: 'Toepassing lezer',
    companies: 'every',
    rights: 'own',
    role_scopes: ['wsedienstencheques'],
  });
});

test('every token that was given is in the record, with who got it and for what', async () => {
  await reader.token(archive, 'archive.read');
  const entries = await ask(
    database.superuserUrl,
    `select count(*) from audit.entry where action = 'acm.application-token' and subject = 'api:${archive.href}'
       and actor->>'kind' = 'application' and actor->>'id' = 'lezer' and after->>'scope' = 'archive.read'`,
  );
  assert.equal(Number(entries), 1);
});

const now = (): number => Math.floor(Date.now() / 1000);

const forged: Readonly<Record<string, (own: Application) => Promise<string>>> = {
  'signed with another key': async (own) => own.proof({ key: (await generateKeyPair('RS256')).privateKey }),
  'for somebody else': (own) => own.proof({ claims: { aud: 'https://elders.example.be/op' } }),
  'for somebody else besides': (own) =>
    own.proof({ claims: { aud: [here.acm.issuer.href, 'https://elders.example.be/op'] } }),
  'for the address of tokens instead of the issuer': (own) =>
    own.proof({ claims: { aud: `${here.acm.issuer.href}/v1/token` } }),
  'that names no audience': (own) => own.proof({ claims: { aud: undefined } }),
  'that has expired': (own) => own.proof({ claims: { iat: now() - 400, exp: now() - 100 } }),
  'that never expires': (own) => own.proof({ claims: { exp: undefined } }),
  'that lives too long to be remembered': (own) => own.proof({ claims: { exp: now() + 3600 } }),
  'that is not valid yet': (own) => own.proof({ claims: { nbf: now() + 300 } }),
  'without a name of its own': (own) => own.proof({ claims: { jti: undefined } }),
  'with a name as long as a book': (own) => own.proof({ claims: { jti: 'x'.repeat(3_000) } }),
  'by another issuer': (own) => own.proof({ claims: { iss: 'ander' } }),
  'about another application': (own) => own.proof({ claims: { sub: 'ander' } }),
  'with a secret that is our public key (HS256)': (own) =>
    own.proof({
      key: new TextEncoder().encode(JSON.stringify(own.dossier(undefined).publicKeys)),
      header: { alg: 'HS256' },
    }),
  'with another algorithm of the same key': async (own) =>
    own.proof({ key: (await generateKeyPair('PS256')).privateKey, header: { alg: 'PS256' } }),
  'without a signature (alg none)': async (own) => {
    const [, payload = ''] = (await own.proof()).split('.');
    return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
  },
  'whose signature was cut off': async (own) => (await own.proof()).replace(/\.[^.]*$/, '.'),
  'whose contents were changed': async (own) => {
    const [header = '', payload = '', signature = ''] = (await own.proof()).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const changed = Buffer.from(JSON.stringify({ ...claims, jti: randomUUID() })).toString('base64url');
    return `${header}.${changed}.${signature}`;
  },
};

for (const [what, forge] of Object.entries(forged)) {
  test(`a proof ${what} gets no token`, async () => {
    assert.deepEqual(await told(await reader.askToken(good, await forge(reader))), {
      status: 401,
      error: 'invalid_client',
    });
  });
}

test('a proof counts once, also when it comes twice at the same moment', async () => {
  const proof = await reader.proof();
  const answers = await Promise.all([1, 2, 3, 4].map(async () => told(await reader.askToken(good, proof))));
  assert.equal(answers.filter(({ status }) => status === 200).length, 1);
  assert.equal((await told(await reader.askToken(good, proof))).error, 'invalid_client');
});

test('the name of a proof may be one that another application used', async () => {
  const other = await application('lezer-twee', here.acm.issuer);
  await here.acm.registerClient(other.dossier(agreement), new Date());
  const claims = { jti: randomUUID() };
  assert.equal((await reader.askToken(good, await reader.proof({ claims }))).status, 200);
  assert.equal((await other.askToken(good, await other.proof({ claims }))).status, 200);
});

const wrong: Readonly<Record<string, readonly [fields: Readonly<Record<string, string>>, error: string]>> = {
  'a scope that its dossier does not have': [tokenFields(library, 'library.lend'), 'invalid_scope'],
  'a scope of its dossier beside one that is not in it': [
    tokenFields(library, 'library.read library.lend'),
    'invalid_scope',
  ],
  'a scope of another API': [tokenFields(library, 'archive.read'), 'invalid_scope'],
  'a scope that nobody knows': [tokenFields(library, 'everything'), 'invalid_scope'],
  'the scopes of people': [tokenFields(library, 'openid profile rrn'), 'invalid_scope'],
  'no scope': [tokenFields(library, ''), 'invalid_scope'],
  'an API that is not ours': [tokenFields(new URL('https://elders.example.be/'), 'library.read'), 'invalid_target'],
  'an address below that of an API': [tokenFields(new URL(`${library.href}/x`), 'library.read'), 'invalid_target'],
  'no API': [{ grant_type: 'client_credentials', scope: 'library.read' }, 'invalid_target'],
};

for (const [what, [fields, error]] of Object.entries(wrong)) {
  test(`an application that asks for ${what} gets no token`, async () => {
    assert.deepEqual(await told(await reader.askToken(fields)), { status: 400, error });
  });
}

test('a token is for one API: two are refused', async () => {
  const body = new URLSearchParams(tokenFields(library, 'library.read'));
  body.append('resource', archive.href);
  body.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
  body.set('client_assertion', await reader.proof());
  const answer = await told(await fetch(`${here.acm.issuer.href}/v1/token`, { method: 'POST', body }));
  assert.equal(answer.status, 400);
});

test('an application without an agreement about APIs gets no token, signed or with a secret', async () => {
  const other = await application('zonder-akkoord', here.acm.issuer);
  await here.acm.registerClient(
    { ...other.dossier(undefined), redirectUris: ['https://toepassing.example.be/terug'] },
    new Date(),
  );
  const refused = { status: 400, error: 'invalid_request' };
  assert.deepEqual(await told(await other.askToken(good)), refused);
  const { clientSecret } = testDossier(database.keys, 'zone');
  const answer = await fetch(`${here.acm.issuer.href}/v1/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`zone:${clientSecret}`)}` },
    body: new URLSearchParams(good),
  });
  assert.deepEqual(await told(answer), refused);
});

test('a secret proves nothing for an application that signs', async () => {
  const answer = await fetch(`${here.acm.issuer.href}/v1/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('lezer:geheim')}` },
    body: new URLSearchParams(good),
  });
  assert.deepEqual(await told(answer), { status: 401, error: 'invalid_client' });
});

test('what is taken from the dossier is in no token from then on', async () => {
  const other = await application('ingetrokken', here.acm.issuer);
  await here.acm.registerClient(other.dossier(agreement), new Date());
  assert.equal((await other.askToken(good)).status, 200);
  await here.acm.registerClient(other.dossier({ ...agreement, scopes: ['archive.read'] }), new Date());
  assert.deepEqual(await told(await other.askToken(good)), { status: 400, error: 'invalid_scope' });
});

test('an agreement cannot be kept with a secret instead of keys, with unknown scopes, or with too many companies', async () => {
  const { publicKeys: _none, ...secret } = reader.dossier(agreement);
  const dossiers = [
    { ...secret, clientId: 'met-geheim', clientSecret: 'geheim' },
    { ...reader.dossier({ ...agreement, scopes: ['onbekend'] }), clientId: 'met-onbekend' },
    {
      ...reader.dossier({ ...agreement, companies: Array.from({ length: 501 }, () => '0123456749' as never) }),
      clientId: 'met-veel',
    },
  ];
  for (const dossier of dossiers) await assert.rejects(here.acm.registerClient(dossier, new Date()), dossier.clientId);
});

test('an application that signs people in cannot have their tokens made for an API', async () => {
  const url = new URL(`${here.acm.issuer.href}/v1/auth`);
  const { redirectUris } = testDossier(database.keys, 'zone');
  url.search = new URLSearchParams({
    client_id: 'zone',
    redirect_uri: redirectUris[0] ?? '',
    response_type: 'code',
    scope: 'openid',
    resource: library.href,
    state: 's',
    nonce: 'n',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  }).toString();
  const seen = await here.visitor().open(url);
  assert.equal(seen.leadsTo?.searchParams.get('error'), 'invalid_target');
});

test('the program of an application cannot send anybody to sign in', async () => {
  const url = new URL(`${here.acm.issuer.href}/v1/auth`);
  url.search = new URLSearchParams({ client_id: 'lezer', response_type: 'code', scope: 'openid' }).toString();
  const seen = await here.visitor().open(url);
  assert.equal(seen.status, 400);
});

test('the companies of a dossier are in the token, and no others', async () => {
  const other = await application('twee-bedrijven', here.acm.issuer);
  const companies = ['0123456749' as never];
  await here.acm.registerClient(other.dossier({ ...agreement, companies, rights: 'every' }), new Date());
  const claims = decodeJwt(await other.token(library, 'library.read'));
  assert.deepEqual([claims['companies'], claims['rights']], [companies, 'every']);
});
