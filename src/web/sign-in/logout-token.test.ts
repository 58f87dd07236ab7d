import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { JWTPayload } from 'jose';
import { lyingIssuer, type LyingIssuer } from '../../../test/support/lying-issuer.ts';
import { logoutTokens } from './logout-token.ts';
import { relyingParty } from './relying-party.ts';

let issuer: LyingIssuer;
let tokens: ReturnType<typeof logoutTokens>;

before(async () => {
  issuer = await lyingIssuer();
  tokens = logoutTokens(
    relyingParty({
      issuer: issuer.issuer,
      clientId: 'site',
      clientSecret: 'a secret of the site',
      redirectUri: new URL('http://localhost:9/aanmelden/terug'),
      postLogoutRedirectUri: new URL('http://localhost:9/afgemeld'),
      scopes: ['openid'],
      acrValues: null,
    }),
  );
});
after(() => issuer.close());

const seconds = (): number => Math.floor(Date.now() / 1000);

const good = (): JWTPayload => ({
  iss: issuer.issuer.origin,
  aud: 'site',
  iat: seconds(),
  exp: seconds() + 120,
  jti: 'one',
  sid: 'session-1',
  events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
});

test('a logout token of the provider names the session that is over', async () => {
  const payload = { ...good(), iat: seconds() - 10 };
  const notice = await tokens.verify(await issuer.sign(payload, 'logout+jwt'), new Date());
  assert.deepEqual(notice, { sid: 'session-1', sub: null, jti: 'one', issuedAt: new Date(payload.iat * 1000) });
});

const without = (claim: keyof JWTPayload): JWTPayload =>
  Object.fromEntries(Object.entries(good()).filter(([name]) => name !== claim));

const wrong: Readonly<Record<string, () => JWTPayload>> = {
  'another issuer': () => ({ ...good(), iss: 'https://somebody-else.example' }),
  'another audience': () => ({ ...good(), aud: 'another-client' }),
  'too old': () => ({ ...good(), iat: seconds() - 3600, exp: seconds() + 60 }),
  expired: () => ({ ...good(), exp: seconds() - 60 }),
  'no time of issue': () => without('iat'),
  'no identifier': () => without('jti'),
  'in the future': () => ({ ...good(), iat: seconds() + 600, exp: seconds() + 900 }),
  'no event': () => ({ ...good(), events: {} }),
  'a nonce, as an ID token has': () => ({ ...good(), nonce: 'x' }),
  'neither session nor person': () => without('sid'),
};

for (const [what, payload] of Object.entries(wrong)) {
  test(`a logout token is refused: ${what}`, async () => {
    await assert.rejects(tokens.verify(await issuer.sign(payload(), 'logout+jwt'), new Date()));
  });
}

test('an ID token, a foreign signature, another algorithm, no signature and no token at all are refused', async () => {
  await assert.rejects(tokens.verify(await issuer.sign(good(), 'JWT'), new Date()));
  await assert.rejects(tokens.verify(await issuer.sign(good(), 'logout+jwt', false), new Date()));
  await assert.rejects(tokens.verify(await issuer.sign(good(), 'logout+jwt', true, 'RS512'), new Date()));
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  await assert.rejects(tokens.verify(`${part({ alg: 'none', typ: 'logout+jwt' })}.${part(good())}.`, new Date()));
  await assert.rejects(tokens.verify('', new Date()));
});
