import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { FastifyReply } from 'fastify';
import { encryptedFor, rsaPair, signedBy } from '../../../test/support/itsme-token.ts';
import { itsmeWorld, type ItsmeWorld } from '../../../test/support/itsme-world.ts';

const minute = 60_000;
const unknown = rsaPair('itsme-unknown');
/** Signed with a key that itsme does not publish. */
const strange = {
  idToken: {
    sign: (claims: unknown) => signedBy(unknown.privateKey, claims, { kid: unknown.kid }),
  },
};

let world: ItsmeWorld;
beforeEach(async () => {
  world = await itsmeWorld();
});
afterEach(() => world.close());

const because = async (signIn: ReturnType<ItsmeWorld['signIn']>): Promise<string> => {
  const verdict = await signIn;
  return verdict.ok ? 'accepted' : verdict.because;
};

test('what itsme encrypts with our older key still opens, with its kid and without', async () => {
  const client = world.client({ keys: world.newerKeys });
  assert.equal(await because(world.signIn({ client })), 'accepted');
  const withoutKid = {
    encrypt: (jws: string, { kid: _unsaid, ...key }: { readonly kid?: string }) => encryptedFor(key, jws),
  };
  assert.equal(await because(world.signIn({ client, lie: { idToken: withoutKid, person: withoutKid } })), 'accepted');
});

test('what itsme encrypts with a key that we no longer have does not open', async () => {
  const [newest] = world.newerKeys.encryption;
  assert.ok(newest);
  const client = world.client({ keys: { ...world.newerKeys, encryption: [newest] } });
  assert.equal(await because(world.signIn({ client })), 'unknown-encryption-key');
});

test('a new key with which itsme signs is fetched at the first token that names it', async () => {
  const client = world.client();
  assert.equal(await because(world.signIn({ client })), 'accepted');
  world.pass(minute);
  world.itsme.rotate();
  assert.equal(await because(world.signIn({ client })), 'accepted');
  assert.equal(await because(world.signIn({ client })), 'accepted');
  assert.equal(world.itsme.asked('/v2/jwks'), 2);
});

test('unknown keys make us ask itsme once a minute, and not more', async () => {
  const client = world.client();
  for (const [passed, asked] of [
    [0, 1],
    [minute - 1, 1],
    [1, 2],
    [0, 2],
    [minute - 1, 2],
    [1, 3],
  ] as const) {
    world.pass(passed);
    assert.equal(await because(world.signIn({ client, lie: strange })), 'unknown-signing-key');
    assert.equal(world.itsme.asked('/v2/jwks'), asked);
  }
});

test('unknown keys do not make us ask more often while itsme does not answer for its keys', async () => {
  const client = world.client();
  assert.equal(await because(world.signIn({ client })), 'accepted');
  world.pass(minute);
  const lie = {
    ...strange,
    instead: { '/v2/jwks': (reply: FastifyReply) => reply.code(503).send() },
  };
  for (let time = 0; time < 3; time += 1) await world.signIn({ client, lie });
  assert.equal(world.itsme.asked('/v2/jwks'), 2);
  assert.equal(await because(world.signIn({ client })), 'accepted', 'the keys that we have still count');
});

test('people who sign in at once make us ask for keys and metadata once', async () => {
  const client = world.client();
  const verdicts = await Promise.all([1, 2, 3, 4, 5].map(() => because(world.signIn({ client }))));
  assert.deepEqual(new Set(verdicts), new Set(['accepted']));
  assert.equal(world.itsme.asked('/v2/jwks'), 1);
  assert.equal(world.itsme.asked('/v2/.well-known/openid-configuration'), 1);
});

test('a key that itsme took back does not count once the time is over for which it let us keep it', async () => {
  const client = world.client();
  assert.equal(await because(world.signIn({ client })), 'accepted');
  const gone = { instead: { '/v2/jwks': (reply: FastifyReply) => reply.send({ keys: [] }) } };
  world.pass(60 * minute - 1);
  assert.equal(await because(world.signIn({ client, lie: gone })), 'accepted');
  world.pass(1);
  assert.equal(await because(world.signIn({ client, lie: gone })), 'unknown-signing-key');
});
