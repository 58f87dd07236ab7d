import assert from 'node:assert/strict';
import { createHash, sign } from 'node:crypto';
import { before, test } from 'node:test';
import type { CertifiedKey } from '#demo/card/certified-key.ts';
import { issueCard } from '#demo/card/issue-card.ts';
import { signChallenge } from '#demo/card/sign-challenge.ts';
import {
  bart,
  cardWorld,
  challenge,
  issuedOn,
  testCheats,
  testThatNoneCanGo,
  type CardWorld,
  type Cheat,
} from '../../../test/support/card-world.ts';

let world: CardWorld;
before(async () => {
  world = await cardWorld();
});

/** The card's own signature, over a hash that does not belong to its curve. */
function signedOverSha256({ keys }: CertifiedKey): string {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const signed = Buffer.concat([digest(challenge.origin), digest(challenge.nonce)]);
  return sign('sha256', signed, { key: keys.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64');
}

/** What a token can pretend, with a card that is good or was. */
const cheats: readonly Cheat[] = [
  {
    words: 'a token for an earlier nonce, sent again',
    because: 'bad-signature',
    tried: () => ({ nonce: Buffer.alloc(32, 8).toString('base64') }),
  },
  {
    words: 'a token that another site asked for',
    because: 'bad-signature',
    tried: (world) => ({ token: signChallenge({ ...challenge, card: world.good, origin: 'https://evil.example' }) }),
  },
  {
    words: 'a token that the same host asked for at another port',
    because: 'bad-signature',
    tried: (world) => ({
      token: signChallenge({ ...challenge, card: world.good, origin: `${challenge.origin}:8443` }),
    }),
  },
  {
    words: 'a challenge without a nonce',
    because: 'bad-signature',
    tried: (world) => ({ nonce: '', token: signChallenge({ ...challenge, card: world.good, nonce: '' }) }),
  },
  {
    words: 'the certificate of somebody else beside the own signature',
    because: 'bad-signature',
    tried: async (world) => {
      const other = await issueCard(world.authorities.citizen, bart, { notBefore: issuedOn });
      return world.rewritten((fields) => ({ ...fields, unverifiedCertificate: other.certificate.toString('base64') }));
    },
  },
  {
    words: 'a signature of zeros (R and S both 0)',
    because: 'bad-signature',
    tried: (world) => world.rewritten((fields) => ({ ...fields, signature: Buffer.alloc(96).toString('base64') })),
  },
  {
    words: 'a signature in DER',
    because: 'bad-signature',
    tried: (world) =>
      world.rewritten((fields) => ({
        ...fields,
        signature: sign('sha384', Buffer.from('x'), world.good.keys.privateKey).toString('base64'),
      })),
  },
  {
    words: 'bytes behind the signature',
    because: 'bad-signature',
    tried: (world) =>
      world.rewritten((fields) => ({
        ...fields,
        signature: Buffer.concat([Buffer.from(String(fields['signature']), 'base64'), Buffer.alloc(2)]).toString(
          'base64',
        ),
      })),
  },
  {
    words: 'a card that has ended',
    because: 'certificate-expired',
    tried: (world) => world.signedWith({ notAfter: new Date(challenge.at.getTime() - 1_000) }),
  },
  {
    words: 'a card that does not count yet',
    because: 'certificate-not-yet-valid',
    tried: (world) => world.signedWith({ notBefore: new Date(challenge.at.getTime() + 1_000) }),
  },
  {
    words: 'a weaker hash than the key asks',
    because: 'algorithm-does-not-fit-key',
    tried: (world) => world.rewritten((fields) => ({ ...fields, algorithm: 'ES256' })),
  },
  {
    words: 'a weaker hash than the key asks, in the signature as well',
    because: 'algorithm-does-not-fit-key',
    tried: (world) =>
      world.rewritten((fields) => ({ ...fields, algorithm: 'ES256', signature: signedOverSha256(world.good) })),
  },
  {
    words: 'RSA said of an elliptic key',
    because: 'algorithm-does-not-fit-key',
    tried: (world) => world.rewritten((fields) => ({ ...fields, algorithm: 'RS256' })),
  },
  {
    words: 'an elliptic algorithm said of an RSA key',
    because: 'algorithm-does-not-fit-key',
    tried: (world) => world.rewritten((fields) => ({ ...fields, algorithm: 'ES384' }), world.older),
  },
  {
    words: 'the other padding of RSA',
    because: 'bad-signature',
    tried: (world) => world.rewritten((fields) => ({ ...fields, algorithm: 'PS256' }), world.older),
  },
  {
    words: 'no algorithm at all',
    because: 'unknown-algorithm',
    tried: (world) => world.rewritten((fields) => ({ ...fields, algorithm: 'none' })),
  },
  {
    words: 'a name that every object has for an algorithm',
    because: 'unknown-algorithm',
    tried: (world) => world.rewritten((fields) => ({ ...fields, algorithm: 'constructor' })),
  },
  {
    words: 'an RSA algorithm over SHA-1',
    because: 'unknown-algorithm',
    tried: (world) => world.rewritten((fields) => ({ ...fields, algorithm: 'RS1' }), world.older),
  },
  {
    words: 'the next major format',
    because: 'unknown-format',
    tried: (world) => world.rewritten((fields) => ({ ...fields, format: 'web-eid:2.0' })),
  },
  {
    words: 'a format that only begins alike',
    because: 'unknown-format',
    tried: (world) => world.rewritten((fields) => ({ ...fields, format: 'web-eid:10.0' })),
  },
  {
    words: 'characters behind the token',
    because: 'not-a-token',
    tried: (world) => ({ token: `${signChallenge({ ...challenge, card: world.good })}x` }),
  },
  {
    words: 'a token of more than 10,000 characters',
    because: 'too-long',
    tried: (world) => world.rewritten((fields) => ({ ...fields, more: 'x'.repeat(10_000) })),
  },
  {
    words: 'a token of fewer than 100 characters',
    because: 'not-a-token',
    tried: () => ({ token: '{"format":"web-eid:1.0"}' }),
  },
];

test('the good card comes in, and so does an older one with RSA', async () => {
  assert.ok((await world.check({})).ok);
  assert.ok((await world.check({ token: signChallenge({ card: world.older, ...challenge }) })).ok);
});

test('a slash behind the origin is no part of it, and a later minor format is known', async () => {
  assert.ok((await world.check({ origin: `${challenge.origin}/` })).ok);
  assert.ok((await world.check(world.rewritten((fields) => ({ ...fields, format: 'web-eid:1.1', more: [] })))).ok);
});

test('a card that came in before is refused after its end', async () => {
  assert.ok((await world.check({})).ok);
  const verdict = await world.check({ at: new Date('2036-06-01') });
  assert.ok(!verdict.ok && verdict.because === 'certificate-expired');
});

testCheats(() => world, cheats);
testThatNoneCanGo(() => world, 'ofPresented', cheats);
