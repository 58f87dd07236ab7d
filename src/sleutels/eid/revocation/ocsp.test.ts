import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { OCSPResponseStatus } from '@peculiar/asn1-ocsp';
import { makeCitizenAuthority, makeResponder } from '#demo/card/authorities.ts';
import type { CertifiedKey } from '#demo/card/certified-key.ts';
import { issueCard } from '#demo/card/issue-card.ts';
import { ocspAnswer, unsuccessful, type OcspAnswer } from '#demo/card/ocsp-answer.ts';
import {
  cardWorld,
  certificateOf,
  chadia,
  challenge,
  issuedOn,
  type CardWorld,
} from '../../../../test/support/card-world.ts';
import type { EidRefusal } from '../refusal.ts';
import { ocsp, type OcspDeps } from './ocsp.ts';
import type { RevocationVerdict } from './revocation.ts';

const now = challenge.at;
const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000);
const ocspAddress = 'http://ocsp.example/';

let world: CardWorld;
let card: CertifiedKey;
let otherCard: CertifiedKey;
before(async () => {
  world = await cardWorld();
  card = await issueCard(world.authorities.citizen, chadia, { notBefore: issuedOn, ocspAddress });
  otherCard = await issueCard(world.authorities.citizen, chadia, { notBefore: issuedOn, ocspAddress });
});

type Answering = Partial<OcspAnswer> | ((request: Buffer) => Buffer | Promise<Buffer>);

const answering = (how: Partial<OcspAnswer>, request: Buffer): Buffer =>
  ocspAnswer(request, {
    statusOf: () => 'good',
    signer: world.authorities.responder,
    certificate: world.authorities.responder.certificate,
    thisUpdate: now,
    nextUpdate: minutes(60),
    ...how,
  });

function check(how: Answering, deps: Partial<OcspDeps> = {}, asked = card): Promise<RevocationVerdict> {
  const revocation = ocsp({
    clock: () => now,
    ifUnreachable: 'refuse',
    post: async (_url, request) => (typeof how === 'function' ? how(request) : answering(how, request)),
    ...deps,
  });
  return revocation.check(certificateOf(asked), certificateOf(world.authorities.citizen));
}

const checked = { ok: true, revocation: 'checked' } as const;
test('a good card passes, whether an appointed responder or the authority itself says so', async () => {
  assert.deepEqual(await check({}), checked);
  const { citizen } = world.authorities;
  assert.deepEqual(
    await check((request) => ocspAnswer(request, { statusOf: () => 'good', signer: citizen, thisUpdate: now })),
    checked,
  );
});

test('an answer without a nonce counts when it is fresh: many are prepared', async () => {
  assert.deepEqual(await check({ nonce: () => null }), checked);
});

test('clocks may be a quarter of an hour apart', async () => {
  assert.deepEqual(await check({ thisUpdate: minutes(14) }), checked);
});

/** A prepared answer, without a nonce: it would do for anybody who asks about this card. */
async function answerAbout(asked: CertifiedKey): Promise<Buffer> {
  let answer: Buffer = Buffer.alloc(0);
  await check((request) => (answer = answering({ nonce: () => null }, request)), {}, asked);
  return answer;
}

interface Cheat {
  readonly words: string;
  readonly because: EidRefusal;
  readonly how: () => Answering | Promise<Answering>;
}

const signedBy = (signer: CertifiedKey, certificate = signer.certificate): Answering => ({ signer, certificate });
const cheats: readonly Cheat[] = [
  { words: 'the authority took the card back', because: 'revoked', how: () => ({ statusOf: () => 'revoked' }) },
  {
    words: 'the responder does not know it',
    because: 'revocation-unknown',
    how: () => ({ statusOf: () => 'unknown' }),
  },
  {
    words: 'an answer that has ended',
    because: 'revocation-stale',
    how: () => ({ thisUpdate: minutes(-90), nextUpdate: minutes(-1) }),
  },
  {
    words: 'an old answer that does not say when the next one comes',
    because: 'revocation-stale',
    how: () => (request) =>
      ocspAnswer(request, { statusOf: () => 'good', signer: world.authorities.citizen, thisUpdate: minutes(-16) }),
  },
  { words: 'an answer from the future', because: 'revocation-stale', how: () => ({ thisUpdate: minutes(16) }) },
  {
    words: 'an answer to an earlier question',
    because: 'revocation-stale',
    how: () => ({ nonce: (asked) => Buffer.from(asked).fill(9, 4) }),
  },
  {
    words: 'an answer by who has a key and no certificate',
    because: 'revocation-responder-not-authorised',
    how: async () =>
      signedBy(await makeResponder(world.authorities.citizen, issuedOn), world.authorities.responder.certificate),
  },
  {
    words: 'an answer by a responder of another authority',
    because: 'revocation-responder-not-authorised',
    how: async () =>
      signedBy(await makeResponder(await makeCitizenAuthority(world.authorities.root, issuedOn), issuedOn)),
  },
  {
    words: 'an answer by a responder right under the root',
    because: 'revocation-responder-not-authorised',
    how: async () => signedBy(await makeResponder(world.authorities.root, issuedOn)),
  },
  { words: 'an answer by a card', because: 'revocation-responder-not-authorised', how: () => signedBy(card) },
  {
    words: 'an answer by a responder whose certificate is for something else',
    because: 'revocation-responder-not-authorised',
    how: async () =>
      signedBy(await makeResponder(world.authorities.citizen, issuedOn, { purpose: '1.3.6.1.5.5.7.3.2' })),
  },
  {
    words: 'an answer by a responder whose certificate has ended',
    because: 'revocation-responder-not-authorised',
    how: async () => signedBy(await makeResponder(world.authorities.citizen, issuedOn, { to: minutes(-1) })),
  },
  {
    words: 'an answer about another card',
    because: 'revocation-bad-answer',
    how: async () => {
      const answer = await answerAbout(otherCard);
      return () => answer;
    },
  },
  {
    words: 'an answer with another bit in its signed part',
    because: 'revocation-responder-not-authorised',
    how: () => (request) => {
      const answer = answering({}, request);
      const place = answer.indexOf(Buffer.from('8000', 'hex'));
      assert.ok(place > 0);
      // From good, [0], to unknown, [2].
      answer[place] = 0x82;
      return answer;
    },
  },
  {
    words: 'bytes that are no answer',
    because: 'revocation-bad-answer',
    how: () => () => Buffer.from('<html></html>'),
  },
  {
    words: 'an answer with bytes behind it',
    because: 'revocation-bad-answer',
    how: () => (request) => Buffer.concat([answering({}, request), Buffer.alloc(1)]),
  },
  {
    words: 'a responder that says to try later',
    because: 'revocation-unreachable',
    how: () => () => unsuccessful(OCSPResponseStatus.tryLater),
  },
  {
    words: 'nobody who answers',
    because: 'revocation-unreachable',
    how: () => () => Promise.reject(new Error('no route')),
  },
];

for (const { words, because, how } of cheats) {
  test(`${because}: ${words}`, async () => {
    const verdict = await check(await how());
    assert.ok(!verdict.ok, 'it was accepted');
    assert.equal(verdict.because, because);
  });
}

test('no byte of an answer can be changed', async () => {
  const answer = await answerAbout(card);
  assert.deepEqual(await check(() => answer), checked);
  for (const [place, byte] of answer.entries()) {
    const changed = Buffer.from(answer);
    changed[place] = byte ^ 1;
    const verdict = await check(() => changed);
    assert.ok(!verdict.ok, `accepted with byte ${place} changed`);
  }
});

test('a deployment may accept that nobody answers, and then it is said; anything else stays refused', async () => {
  const deps = { ifUnreachable: 'accept' } as const;
  const silent: Answering = () => Promise.reject(new Error('no route'));
  assert.deepEqual(await check(silent, deps), { ok: true, revocation: 'not-checked' });
  for (const { because, how } of cheats) {
    if (because === 'revocation-unreachable') continue;
    const verdict = await check(await how(), deps);
    assert.ok(!verdict.ok && verdict.because === because);
  }
});

test('who wants to know is told whether somebody answered, whatever the answer was', async () => {
  const told: boolean[] = [];
  const onAsked = (answered: boolean): void => void told.push(answered);
  await check({}, { onAsked });
  await check({ statusOf: () => 'revoked' }, { onAsked });
  await check(() => Promise.reject(new Error('no route')), { onAsked });
  assert.deepEqual(told, [true, true, false]);
});

test('a certificate that names nobody to ask is as good as unreachable', async () => {
  const mute = await issueCard(world.authorities.citizen, chadia, { notBefore: issuedOn });
  const odd = await issueCard(world.authorities.citizen, chadia, {
    notBefore: issuedOn,
    ocspAddress: 'file:///etc/passwd',
  });
  for (const asked of [mute, odd]) {
    const verdict = await check({}, {}, asked);
    assert.ok(!verdict.ok && verdict.because === 'revocation-unreachable');
  }
});

test('a good answer is kept for two minutes, or until its own end; a bad one never', async () => {
  let time = now;
  let asked = 0;
  let how: Partial<OcspAnswer> = { nextUpdate: minutes(60) };
  const revocation = ocsp({
    clock: () => time,
    ifUnreachable: 'refuse',
    post: async (_url, request) => {
      asked += 1;
      return answering({ thisUpdate: time, ...how }, request);
    },
  });
  const once = async (): Promise<number> => {
    await revocation.check(certificateOf(card), certificateOf(world.authorities.citizen));
    return asked;
  };
  assert.equal(await once(), 1);
  time = new Date(now.getTime() + 119_000);
  assert.equal(await once(), 1);
  time = minutes(2);
  how = { nextUpdate: new Date(minutes(2).getTime() + 30_000) };
  assert.equal(await once(), 2);
  time = new Date(minutes(2).getTime() + 31_000);
  how = { statusOf: () => 'revoked', nextUpdate: minutes(60) };
  assert.equal(await once(), 3);
  assert.equal(await once(), 4);
});
