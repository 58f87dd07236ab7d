import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import Fastify from 'fastify';
import { itsmeClient, itsmeKeys, type ItsmeClient } from '#sleutels/itsme/index.ts';
import { jwkOf, rsaPair } from '../../../test/support/itsme-token.ts';
import { visitor, type Seen } from '../../../test/support/visitor.ts';
import { openDemoItsme, type DemoItsme } from './open-demo-itsme.ts';

const claim = (name: string): string => `http://itsme.services/v2/claim/${name}`;
const redirectUri = new URL('http://127.0.0.1:1/itsme/terug');
const partner = { clientId: 'zone', serviceCode: 'ZONE', redirectUri };
const people = [
  { username: 'chadia', insz: '93112198428', givenName: 'Chadia', familyName: 'El Amrani' },
  { username: 'bart', insz: '85073003328', givenName: 'Bart', familyName: 'Peeters' },
];

const [signing, encryption, stranger] = [rsaPair('ours-sig'), rsaPair('ours-enc'), rsaPair('ours-sig')];
const keysWith = (pair: typeof signing) =>
  itsmeKeys({
    itsme: {
      signing: [jwkOf(pair.privateKey, pair.kid, 'sig')],
      encryption: [jwkOf(encryption.privateKey, encryption.kid, 'enc')],
    },
  });
const keys = keysWith(signing);
const published = Fastify({ forceCloseConnections: true });
published.get('/jwks.json', async () => keys.jwks);

let itsme: DemoItsme;
let client: ItsmeClient;
const clientWith = (changed: { readonly serviceCode?: string; readonly keys?: typeof keys } = {}): ItsmeClient =>
  itsmeClient({
    settings: {
      issuer: itsme.issuer,
      clientId: partner.clientId,
      serviceCode: changed.serviceCode ?? partner.serviceCode,
      redirectUri,
      duringCall: 'warn',
    },
    keys: changed.keys ?? keys,
    clock: () => new Date(),
  });

before(async () => {
  const jwksUri = new URL('/jwks.json', await published.listen({ host: '127.0.0.1', port: 0 }));
  itsme = await openDemoItsme({
    port: 0,
    partner: { ...partner, name: 'Toegang', jwksUri },
    people,
    sites: [redirectUri],
    contact: 'http://127.0.0.1:1/',
    clock: () => new Date(),
    log: () => undefined,
  });
  client = clientWith();
});
after(async () => {
  await itsme.stop();
  await published.close();
});

const taken = async (url: URL): Promise<{ readonly seen: Seen; readonly press: (fields: Fields) => Promise<URL> }> => {
  const browser = visitor(itsme.issuer.origin);
  const seen = await browser.open(url);
  return {
    seen,
    press: async (fields) => {
      const { leadsTo } = await browser.send(seen, seen.url.pathname, fields);
      assert.ok(leadsTo);
      return leadsTo;
    },
  };
};

type Fields = Readonly<Record<string, string>>;
const confirmed = { persoon: 'chadia', antwoord: 'bevestigen' };

/** A whole sign-in, with what somebody does on the phone. */
async function signIn(fields: Fields, { advanced = true, as = client } = {}) {
  const begun = await as.begin({ advanced, language: 'nl' });
  assert.ok(begun.ok);
  const { press } = await taken(begun.url);
  return as.finish({ callbackUrl: await press(fields), pending: begun.pending, advanced });
}

for (const [advanced, level] of [
  [true, 'advanced'],
  [false, 'basic'],
] as const) {
  test(`who confirms at the level ${level} comes in over the true protocol`, async () => {
    const verdict = await signIn(confirmed, { advanced });
    assert.ok(verdict.ok, JSON.stringify(verdict));
    const { sub, ...identity } = verdict.identity;
    assert.match(sub, /^[\w-]{43}$/);
    assert.deepEqual(identity, {
      insz: '93112198428',
      givenName: 'Chadia',
      familyName: 'El Amrani',
      level,
      ongoingCall: false,
      device: 'Demo-telefoon',
    });
  });
}

test('who refuses does not come in', async () => {
  assert.deepEqual(await signIn({ ...confirmed, antwoord: 'weigeren' }), { ok: false, because: 'refused-by-person' });
});

test('a telephone call is told of, and a new account is another one from then on', async () => {
  const subOf = async (fields: Fields): Promise<string> => {
    const verdict = await signIn(fields);
    assert.ok(verdict.ok);
    assert.equal(verdict.identity.ongoingCall, fields['bellen'] === 'ja');
    return verdict.identity.sub;
  };
  const bart = { ...confirmed, persoon: 'bart' };
  const first = await subOf(bart);
  assert.equal(await subOf({ ...bart, bellen: 'ja' }), first);
  const second = await subOf({ ...bart, nieuw: 'ja' });
  assert.notEqual(second, first);
  assert.equal(await subOf(bart), second);
});

test('the phone says that it is a demonstration, who asks, and with what one confirms', async () => {
  for (const [advanced, words] of [
    [true, 'Bevestig met uw itsme-code.'],
    [false, 'Bevestig met uw itsme-code of uw vingerafdruk.'],
  ] as const) {
    const begun = await client.begin({ advanced, language: 'nl' });
    assert.ok(begun.ok);
    const { seen } = await taken(begun.url);
    assert.equal(seen.status, 200);
    for (const text of ['Demonstratie, geen website van een overheid', 'Toegang vraagt wie u bent', words]) {
      assert.ok(seen.html.includes(text), text);
    }
  }
});

test('the metadata allow what itsme allows and no more', async () => {
  const answer = await fetch(`${itsme.issuer.href}/.well-known/openid-configuration`);
  const metadata = (await answer.json()) as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries({
    issuer: itsme.issuer.href,
    authorization_endpoint: `${itsme.issuer.href}/authorization`,
    token_endpoint: `${itsme.issuer.href}/token`,
    userinfo_endpoint: `${itsme.issuer.href}/userinfo`,
    response_types_supported: ['code'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    code_challenge_methods_supported: ['S256'],
    id_token_encryption_alg_values_supported: ['RSA-OAEP-256'],
    id_token_encryption_enc_values_supported: ['A128CBC-HS256'],
    userinfo_encryption_alg_values_supported: ['RSA-OAEP-256'],
    acr_values_supported: [claim('acr_basic'), claim('acr_advanced')],
  })) {
    assert.deepEqual(metadata[name], value, name);
  }
});

/** What somebody asks who is no good client, and the error with which they go back. */
const badRequests: readonly (readonly [words: string, change: (asked: URLSearchParams) => void, error: string])[] = [
  ['without PKCE', (asked) => asked.delete('code_challenge'), 'invalid_request'],
  ['with PKCE in clear', (asked) => asked.set('code_challenge_method', 'plain'), 'invalid_request'],
  ['for a token at once', (asked) => asked.set('response_type', 'id_token'), 'unsupported_response_type'],
  ['without the service', (asked) => asked.set('scope', 'openid profile eid'), 'invalid_scope'],
  ['for another service', (asked) => asked.set('scope', 'openid service:OTHER'), 'invalid_scope'],
  ['without a page', (asked) => asked.set('prompt', 'none'), 'login_required'],
  ['with claims that are no claims', (asked) => asked.set('claims', '['), 'invalid_request'],
];
for (const [words, change, error] of badRequests) {
  test(`asked ${words} it answers ${error}`, async () => {
    const begun = await client.begin({ advanced: true, language: 'nl' });
    assert.ok(begun.ok);
    change(begun.url.searchParams);
    const { leadsTo } = await visitor(itsme.issuer.origin).open(begun.url);
    assert.equal(leadsTo?.searchParams.get('error') ?? new URLSearchParams(leadsTo?.hash.slice(1)).get('error'), error);
  });
}

for (const [name, value] of [
  ['client_id', 'somebody-else'],
  ['redirect_uri', 'https://somebody-else.example/'],
] as const) {
  test(`a wrong ${name} leads nowhere`, async () => {
    const begun = await client.begin({ advanced: true, language: 'nl' });
    assert.ok(begun.ok);
    begun.url.searchParams.set(name, value);
    const seen = await visitor(itsme.issuer.origin).open(begun.url);
    assert.equal(seen.status, 400);
    assert.equal(seen.leadsTo, null);
    assert.match(seen.html, /Er is niets te bevestigen/);
  });
}

test('who signs with another key gets no token for a code, and a code counts once and with its verifier', async () => {
  const refusal = async (as: ItsmeClient, change: (verifier: string) => string = (same) => same) => {
    const begun = await client.begin({ advanced: true, language: 'nl' });
    assert.ok(begun.ok);
    const callbackUrl = await (await taken(begun.url)).press(confirmed);
    const pending = { ...begun.pending, codeVerifier: change(begun.pending.codeVerifier) };
    const first = await as.finish({ callbackUrl, pending, advanced: true });
    const second = await as.finish({ callbackUrl, pending, advanced: true });
    return [first, second].map((one) => (one.ok ? 'accepted' : one.because));
  };
  assert.deepEqual(await refusal(client), ['accepted', 'code-refused']);
  assert.deepEqual(await refusal(clientWith({ keys: keysWith(stranger) })), [
    'token-error-invalid_client',
    'token-error-invalid_client',
  ]);
  assert.equal((await refusal(client, () => 'A'.repeat(43)))[0], 'code-refused');
});
