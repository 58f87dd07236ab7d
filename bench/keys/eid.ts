import { createHash, verify } from 'node:crypto';
import { makeAuthorities } from '#demo/card/authorities.ts';
import type { CertifiedKey, KeyKind } from '#demo/card/certified-key.ts';
import { issueCard } from '#demo/card/issue-card.ts';
import { ocspAnswer } from '#demo/card/ocsp-answer.ts';
import { signChallenge } from '#demo/card/sign-challenge.ts';
import { readCertificate } from '#sleutels/eid/certificate/read-certificate.ts';
import {
  eidChecker,
  ocsp,
  type EidChecker,
  type EidPresented,
  type Revocation,
  type TrustedIssuers,
} from '#sleutels/eid/index.ts';
import { trustedIssuers } from '#sleutels/eid/trust/trusted-issuers.ts';
import type { BenchCase, Prepared } from '../measure.ts';
import { slowestEidInput } from './slowest-eid-input.ts';

const at = new Date('2026-11-20T10:00:00Z');
const issuedOn = new Date('2026-01-01T00:00:00Z');
const origin = 'https://sleutels.example';
const chadia = { insz: '93112198428', givenName: 'Chadia', familyName: 'El Amrani' };

/** Cards that sign in turn: more than fit in the processor's nearest memory, fewer than a checker remembers. */
const cards = 100;

interface Signed extends EidPresented {
  readonly card: CertifiedKey;
}

interface Desk {
  readonly trust: TrustedIssuers;
  readonly revocation: Revocation;
  readonly signed: readonly Signed[];
}

/** Cards with a challenge signed by each, and answers of the responder that stay good. */
async function deskFor(kind: KeyKind, size: number): Promise<Desk> {
  const { citizen, responder } = await makeAuthorities(issuedOn);
  const authority = readCertificate(citizen.certificate);
  if (!authority.ok) throw new Error(authority.detail);
  const day = 24 * 60 * 60_000;
  const revocation = ocsp({
    clock: () => at,
    ifUnreachable: 'refuse',
    keepMs: day,
    post: async (_url, request) =>
      ocspAnswer(request, {
        statusOf: () => 'good',
        signer: responder,
        certificate: responder.certificate,
        thisUpdate: at,
        nextUpdate: new Date(at.getTime() + day),
      }),
  });
  const ocspAddress = 'http://ocsp.example/';
  const issued = await Promise.all(
    Array.from({ length: Math.min(cards, size) }, () =>
      issueCard(citizen, chadia, { kind, notBefore: issuedOn, ocspAddress }),
    ),
  );
  const signed = Array.from({ length: size }, (_none, place) => {
    const card = issued[place % issued.length];
    if (card === undefined) throw new Error('there are no cards');
    const nonce = createHash('sha256').update(String(place)).digest('base64');
    return { card, origin, nonce, at, token: signChallenge({ card, origin, nonce }) };
  });
  return { trust: trustedIssuers([authority.certificate]), revocation, signed };
}

async function validateAll(checker: EidChecker, signed: readonly Signed[]): Promise<void> {
  for (const { token, nonce } of signed) {
    const verdict = await checker.check({ token, origin, nonce, at });
    if (!verdict.ok) throw new Error(`a good token was refused: ${verdict.because}`);
  }
}

/** What is under every validation: the signature alone, of the same bytes, with keys that are ready. */
function bareChecks(kind: KeyKind, signed: readonly Signed[]): () => Promise<void> {
  const hash = kind === 'ec' ? 'sha384' : 'sha256';
  const digest = (text: string): Buffer => createHash(hash).update(text).digest();
  const work = signed.map(({ card, nonce, token }) => ({
    key: card.keys.publicKey,
    bytes: Buffer.concat([digest(origin), digest(nonce)]),
    signature: Buffer.from((JSON.parse(token) as { readonly signature: string }).signature, 'base64'),
  }));
  return async () => {
    for (const { key, bytes, signature } of work) {
      if (!verify(hash, bytes, { key, dsaEncoding: 'ieee-p1363' }, signature)) throw new Error('a bad signature');
    }
  };
}

async function prepare(kind: KeyKind, size: number, isFirst: boolean): Promise<Prepared> {
  const { trust, revocation, signed } = await deskFor(kind, size);
  const remembering = eidChecker({ trust, revocation });
  await validateAll(remembering, signed);
  return {
    ours: () => validateAll(isFirst ? eidChecker({ trust, revocation }) : remembering, signed),
    beside: bareChecks(kind, signed),
    close: async () => undefined,
  };
}

const beside = 'beside node:crypto checking the same signatures alone';

/** The eID part of the case `keys`: validations on one core, the answers about revocation from memory. */
export const eidCases: readonly BenchCase[] = [
  {
    name: 'keys',
    words: `Web eID tokens of EC P-384 cards (ES384), ${beside}`,
    unit: 'eID validations (EC P-384)',
    size: 1_000,
    aim: 0.5,
    prepare: (size) => prepare('ec', size, false),
  },
  {
    name: 'keys',
    words: `Web eID tokens of RSA-2048 cards (RS256), ${beside}`,
    unit: 'eID validations (RSA-2048)',
    size: 10_000,
    aim: 0.5,
    prepare: (size) => prepare('rsa', size, false),
  },
  {
    name: 'keys',
    words: `Web eID tokens of EC P-384 cards that were not seen before, so with their certificate's signature as well, ${beside}`,
    unit: 'eID validations (EC P-384, card not seen before)',
    size: cards,
    aim: 0.25,
    prepare: (size) => prepare('ec', Math.min(size, cards), true),
    afterwards: async () => {
      const { words, ms } = await slowestEidInput();
      return `the slowest of the inputs made to cost much: ${words}, ${ms} ms`;
    },
  },
];
