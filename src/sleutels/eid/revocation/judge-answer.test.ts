import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { makeResponder } from '#demo/card/authorities.ts';
import { certify, type CertifiedKey } from '#demo/card/certified-key.ts';
import { ocspAnswer } from '#demo/card/ocsp-answer.ts';
import { cardWorld, certificateOf, challenge, issuedOn, type CardWorld } from '../../../../test/support/card-world.ts';
import { judgeAnswer, type Judgement } from './judge-answer.ts';
import { certificateName, makeRequest, type CertificateName } from './make-request.ts';

const nonce = Buffer.alloc(32, 5);

let world: CardWorld;
before(async () => {
  world = await cardWorld();
});

/** The judgement of an answer about a card named so, by a responder with its certificate. */
function judged(changes: Partial<CertificateName>, signer: CertifiedKey = world.authorities.responder): Judgement {
  const asked = { certificate: certificateOf(world.good), issuer: certificateOf(world.authorities.citizen), nonce };
  const name = { ...certificateName(asked.certificate, asked.issuer), ...changes };
  const answer = ocspAnswer(makeRequest(name, nonce), {
    statusOf: () => 'good',
    signer,
    certificate: signer.certificate,
    thisUpdate: challenge.at,
  });
  return judgeAnswer(answer, asked, challenge.at);
}

test('an answer about the card itself is good', () => {
  assert.ok(judged({}).ok);
});

for (const [words, changes] of [
  ['another number', { serial: Buffer.from('1234', 'hex') }],
  ['an authority of another name', { issuerNameHash: Buffer.alloc(20, 1) }],
  ['an authority with another key', { issuerKeyHash: Buffer.alloc(20, 1) }],
] as const) {
  test(`an answer about a card with ${words} says nothing about this one`, () => {
    const judgement = judged(changes);
    assert.ok(!judgement.ok && judgement.because === 'revocation-bad-answer');
  });
}

test('a responder that was appointed under another name of the authority is not authorised', async () => {
  const { citizen, root } = world.authorities;
  const life = { notBefore: issuedOn, notAfter: new Date('2030-01-01') };
  const alias = await certify(citizen.keys, { subject: [['CN', 'Another CA']], ...life, extensions: [] }, root);
  const judgement = judged({}, await makeResponder(alias, issuedOn));
  assert.ok(!judgement.ok && judgement.because === 'revocation-responder-not-authorised');
});
