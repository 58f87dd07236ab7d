import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { FastifyReply } from 'fastify';
import { jwkOf, rsaPair } from '../../../test/support/itsme-token.ts';
import {
  itsmeWorld,
  testItsmeCheats,
  type ItsmeCheat,
  type ItsmeWorld,
  type Tried,
} from '../../../test/support/itsme-world.ts';
import { tokenErrors } from './refusal.ts';

let world: ItsmeWorld;
before(async () => {
  world = await itsmeWorld();
});
after(() => world.close());

type Answering = (reply: FastifyReply) => unknown;

/** One address of itsme answers something else. */
const at = (path: string, answer: Answering) => (): Tried => ({ lie: { instead: { [`/v2/${path}`]: answer } } });
const metadata = '.well-known/openid-configuration';
const metadataWith = (changed: Readonly<Record<string, unknown>>) =>
  at(metadata, (reply) => {
    const { href } = world.itsme.issuer;
    return reply.send({
      issuer: href,
      authorization_endpoint: `${href}/authorization`,
      token_endpoint: `${href}/token`,
      userinfo_endpoint: `${href}/userinfo`,
      jwks_uri: `${href}/jwks`,
      ...changed,
    });
  });

const closed: Answering = (reply) => {
  reply.hijack();
  reply.raw.destroy();
};
const slow: Answering = () => undefined;
/** Its first bytes come in time, and then it comes to an end no more. */
const dripping: Answering = (reply) => {
  reply.hijack();
  reply.raw.writeHead(200, { 'content-type': 'application/json' });
  reply.raw.write('{');
};
const long: Answering = (reply) => reply.send('x'.repeat(100_001));
const elsewhere: Answering = (reply) => reply.redirect('http://127.0.0.1:9/elsewhere', 307);
const status =
  (code: number, body: object = {}): Answering =>
  (reply) =>
    reply.code(code).send(body);

const brokenEverywhere = [metadata, 'token', 'jwks', 'userinfo'].flatMap((path): readonly ItsmeCheat[] => [
  { words: `${path} closes the connection`, because: 'unreachable', detail: /fetch failed/, tried: at(path, closed) },
  { words: `${path} answers 503`, because: 'unreachable', detail: /answered 503/, tried: at(path, status(503)) },
  { words: `${path} answers with too much`, because: 'unreachable', detail: /too long/, tried: at(path, long) },
  { words: `${path} sends us elsewhere`, because: 'unreachable', detail: /redirect/, tried: at(path, elsewhere) },
]);

const waits = (path: string, answer: Answering) => (): Tried => ({ ...at(path, answer)(), timeoutMs: 300 });
const slowAnywhere = [metadata, 'token', 'jwks', 'userinfo'].map((path): ItsmeCheat => ({
  words: `${path} does not answer in time`,
  because: 'unreachable',
  detail: /timeout/,
  tried: waits(path, slow),
}));

const tokens = (changed: Readonly<Record<string, unknown>>) =>
  at('token', (reply) => reply.send({ id_token: 'x', access_token: 'x', token_type: 'Bearer', ...changed }));

const short = generateKeyPairSync('rsa', { modulusLength: 1024 });
const keys = (...published: readonly unknown[]) => at('jwks', (reply) => reply.send({ keys: published }));
const other = rsaPair('itsme-1');

testItsmeCheats(
  () => world,
  [
    ...tokenErrors.map((error) => ({
      words: 'itsme answers that to the code',
      because: `token-error-${error}` as const,
      tried: at('token', status(400, { error })),
    })),
    {
      words: 'an error that nobody documents, to the code',
      because: 'token-error-other',
      detail: /^slow_down$/,
      tried: at('token', status(400, { error: 'slow_down' })),
    },
    {
      words: 'an error that is no text, to the code',
      because: 'token-error-other',
      tried: at('token', status(400, { error: { toString: 'invalid_client' } })),
    },
    {
      words: 'an access token that itsme no longer knows',
      because: 'access-token-refused',
      detail: /^userinfo 401$/,
      tried: at('userinfo', status(401)),
    },
    ...brokenEverywhere,
    ...slowAnywhere,
    { words: 'an answer without an end', because: 'unreachable', detail: /timeout/, tried: waits('token', dripping) },
    {
      words: 'metadata of another issuer',
      because: 'unreachable',
      detail: /another issuer/,
      tried: metadataWith({ issuer: 'https://itsme.example/v2' }),
    },
    {
      words: 'metadata that are no JSON',
      because: 'unreachable',
      detail: /JSON/,
      tried: at(metadata, (reply) => reply.send('<p>')),
    },
    ...['authorization_endpoint', 'token_endpoint', 'userinfo_endpoint', 'jwks_uri'].flatMap(
      (name): readonly ItsmeCheat[] => [
        {
          words: `metadata without ${name}`,
          because: 'unreachable',
          detail: /lack/,
          tried: metadataWith({ [name]: null }),
        },
        {
          words: `metadata with a script as ${name}`,
          because: 'unreachable',
          detail: /lack/,
          tried: metadataWith({ [name]: 'javascript:alert(1)' }),
        },
      ],
    ),
    { words: 'no tokens for the code', because: 'not-an-answer', detail: /no tokens/, tried: at('token', status(200)) },
    { words: 'no ID token', because: 'not-an-answer', detail: /no tokens/, tried: tokens({ id_token: undefined }) },
    { words: 'no access token', because: 'not-an-answer', detail: /no tokens/, tried: tokens({ access_token: 1 }) },
    {
      words: 'a token of another type',
      because: 'not-an-answer',
      detail: /no tokens/,
      tried: tokens({ token_type: 'DPoP' }),
    },
    {
      words: 'a kind of token that is no text',
      because: 'not-an-answer',
      detail: /no tokens/,
      tried: tokens({ token_type: { toString: 'Bearer' } }),
    },
    {
      words: 'a page for the code',
      because: 'not-an-answer',
      detail: /no tokens/,
      tried: at('token', (reply) => reply.send('<p>')),
    },
    {
      words: 'a list for the code',
      because: 'not-an-answer',
      detail: /no tokens/,
      tried: at('token', (reply) => reply.send(['x'])),
    },
    { words: 'no keys of itsme', because: 'unknown-signing-key', tried: keys() },
    { words: 'keys of itsme that are no list', because: 'unknown-signing-key', tried: at('jwks', status(200)) },
    {
      words: 'a key of itsme on a curve',
      because: 'unknown-signing-key',
      tried: keys({ ...jwkOf(other.publicKey, 'itsme-1', 'sig'), kty: 'EC', crv: 'P-256' }),
    },
    {
      words: 'a key of itsme that is no key',
      because: 'unknown-signing-key',
      tried: keys({ kty: 'RSA', kid: 'itsme-1' }),
    },
    {
      words: 'a key of itsme without a name',
      because: 'unknown-signing-key',
      tried: keys({ ...jwkOf(other.publicKey, '', 'sig'), kid: 1 }),
    },
    {
      words: 'a key of itsme for encrypting',
      because: 'unknown-signing-key',
      tried: keys(jwkOf(other.publicKey, 'itsme-1', 'enc')),
    },
    {
      words: 'a key of itsme of 1024 bits',
      because: 'unknown-signing-key',
      tried: keys(jwkOf(short.publicKey, 'itsme-1', 'sig')),
    },
    {
      words: 'another key of itsme under the same name',
      because: 'bad-signature',
      tried: keys(jwkOf(other.publicKey, 'itsme-1', 'sig')),
    },
    {
      words: 'a key of itsme behind twenty others',
      because: 'unknown-signing-key',
      tried: keys(
        ...Array.from({ length: 20 }, (_none, place) => jwkOf(other.publicKey, `other-${place}`, 'sig')),
        jwkOf(other.publicKey, 'itsme-1', 'sig'),
      ),
    },
  ],
);

test('once itsme answers again, the same client works', async () => {
  const client = world.client();
  const down = await world.signIn({ client, lie: { instead: { [`/v2/${metadata}`]: status(503) } } });
  assert.ok(!down.ok && down.because === 'unreachable');
  assert.ok((await world.signIn({ client })).ok);
});

test('unreachable: metadata over https with an address where anybody can listen', async () => {
  const issuer = new URL('https://idp.example/v2');
  const at = (name: string): string => `${issuer.href}/${name}`;
  const begin = async (token: string) => {
    const fetch = async () =>
      Response.json({
        issuer: issuer.href,
        authorization_endpoint: at('authorization'),
        token_endpoint: token,
        userinfo_endpoint: at('userinfo'),
        jwks_uri: at('jwks'),
      });
    const begun = await world.client({ fetch, issuer }).begin({ advanced: true, language: 'nl' });
    return begun.ok ? 'sent on' : begun.detail;
  };
  assert.equal(await begin(at('token')), 'sent on');
  assert.equal(await begin('http://idp.example/v2/token'), 'the metadata of itsme lack token_endpoint');
});
