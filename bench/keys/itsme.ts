import { constants, createDecipheriv, createHmac, privateDecrypt, timingSafeEqual, verify } from 'node:crypto';
import { checkClaims } from '#sleutels/itsme/check-claims.ts';
import { acrOf, nationalNumberClaim } from '#sleutels/itsme/claim-names.ts';
import { itsmeKeys } from '#sleutels/itsme/index.ts';
import { openToken } from '#sleutels/itsme/open-token.ts';
import type { ItsmeKeys } from '#sleutels/itsme/own-keys.ts';
import type { ProviderKeys } from '#sleutels/itsme/provider-keys.ts';
import { readIdentity } from '#sleutels/itsme/read-identity.ts';
import { readToken, type Claims } from '#sleutels/itsme/read-token.ts';
import { encryptedFor, jwkOf, rsaPair, signedBy, type RsaPair } from '../../test/support/itsme-token.ts';
import type { BenchCase, Prepared } from '../measure.ts';
import { slowestItsmeInput } from './slowest-itsme-input.ts';

const now = new Date('2026-11-20T10:00:00Z');
const issuer = 'https://idp.example/v2';
const clientId = 'beveiligde-zone';

/** What itsme answers to one sign-in: both are signed and then encrypted. */
interface Answers {
  readonly nonce: string;
  readonly idToken: string;
  readonly person: string;
}

interface Desk {
  readonly keys: ItsmeKeys;
  readonly signers: ProviderKeys;
  readonly itsme: RsaPair;
  /** Ours, for which itsme encrypts. */
  readonly encryption: RsaPair;
  readonly answers: readonly Answers[];
}

async function deskFor(size: number): Promise<Desk> {
  const [itsme, signing] = [rsaPair('itsme'), rsaPair('ours-sig')];
  // As many as there can be while keys rotate; itsme encrypts for the first.
  const encryption = rsaPair('ours-enc-3');
  const older = [rsaPair('ours-enc-2'), rsaPair('ours-enc-1')];
  const keys = itsmeKeys({
    itsme: {
      signing: [jwkOf(signing.privateKey, signing.kid, 'sig')],
      encryption: [encryption, ...older].map(({ privateKey, kid }) => jwkOf(privateKey, kid, 'enc')),
    },
  });
  const forUs = jwkOf(encryption.publicKey, encryption.kid, 'enc');
  const nested = async (claims: Claims): Promise<string> =>
    encryptedFor(forUs, await signedBy(itsme.privateKey, claims, { kid: itsme.kid }));
  const seconds = now.getTime() / 1000;
  const answers: Answers[] = [];
  for (let place = 0; place < size; place += 1) {
    const [nonce, about] = [`nonce-${place}`, { iss: issuer, aud: clientId, sub: `account-${place}` }];
    answers.push({
      nonce,
      idToken: await nested({ ...about, nonce, acr: acrOf.advanced, iat: seconds, exp: seconds + 300 }),
      person: await nested({
        ...about,
        given_name: 'Chadia',
        family_name: 'El Amrani',
        [nationalNumberClaim]: '93112198428',
      }),
    });
  }
  return {
    keys,
    signers: { find: async (kid) => (kid === itsme.kid ? itsme.publicKey : null) },
    itsme,
    encryption,
    answers,
  };
}

async function validateAll({ keys, signers, answers }: Desk): Promise<void> {
  const claimsOf = async (token: string): Promise<Claims> => {
    const opened = await openToken(token, keys);
    const read = opened.ok ? await readToken(opened.jws, signers) : opened;
    if (!read.ok) throw new Error(`a good token was refused: ${read.because}`);
    return read.claims;
  };
  for (const { nonce, idToken, person } of answers) {
    const known = await claimsOf(idToken);
    const expected = { issuer, clientId, nonce, subject: null, now };
    const wrong = checkClaims(known, expected);
    const about = await claimsOf(person);
    const alsoWrong = checkClaims(about, { ...expected, nonce: null, subject: String(known['sub']) });
    const identity = readIdentity(known, about, { advanced: true, duringCall: 'refuse' });
    if (wrong !== null || alsoWrong !== null || !identity.ok) throw new Error('a good answer was refused');
  }
}

/** What is under every validation: decrypt, authenticate and verify the same bytes, with keys that are ready. */
function bareChecks({ itsme: { publicKey }, encryption: { privateKey }, answers }: Desk): () => Promise<void> {
  const work = answers
    .flatMap(({ idToken, person }) => [idToken, person])
    .map((token) => {
      const [header = '', ...parts] = token.split('.');
      const lengthOfHeader = Buffer.alloc(8);
      lengthOfHeader.writeUInt32BE(header.length * 8, 4);
      return {
        header: Buffer.from(header),
        lengthOfHeader,
        parts: parts.map((part) => Buffer.from(part, 'base64url')),
      };
    });
  const none = Buffer.alloc(0);
  const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
  return async () => {
    for (const { header, lengthOfHeader, parts } of work) {
      const [wrapped = none, iv = none, body = none, tag = none] = parts;
      // A128CBC-HS256 (RFC 7518, section 5.2): half of the key authenticates, half decrypts.
      const key = privateDecrypt({ key: privateKey, ...padding }, wrapped);
      const mac = createHmac('sha256', key.subarray(0, 16));
      for (const part of [header, iv, body, lengthOfHeader]) mac.update(part);
      if (!timingSafeEqual(mac.digest().subarray(0, 16), tag)) throw new Error('a bad tag');
      const cipher = createDecipheriv('aes-128-cbc', key.subarray(16), iv);
      const jws = Buffer.concat([cipher.update(body), cipher.final()]);
      const end = jws.lastIndexOf('.');
      const signature = Buffer.from(jws.toString('latin1', end + 1), 'base64url');
      if (!verify('sha256', jws.subarray(0, end), publicKey, signature)) throw new Error('a bad signature');
    }
  };
}

async function prepare(size: number): Promise<Prepared> {
  const desk = await deskFor(size);
  return { ours: () => validateAll(desk), beside: bareChecks(desk), close: async () => undefined };
}

/** The itsme part of the case `keys`: the two tokens of a sign-in, on one core, with keys that are there already. */
export const itsmeCases: readonly BenchCase[] = [
  {
    name: 'keys',
    words:
      'the ID token and the answer about the person of an itsme sign-in, beside node:crypto decrypting and verifying the same bytes alone',
    unit: 'itsme validations (two nested tokens)',
    size: 1_000,
    aim: 0.5,
    prepare,
    afterwards: async () => {
      const { keys, signers, itsme, encryption, answers } = await deskFor(1);
      const good = answers[0]?.idToken ?? '';
      const { words, ms } = await slowestItsmeInput({ keys, signers, good, ours: encryption, signedWith: itsme.kid });
      return `the slowest of the itsme tokens made to cost much: ${words}, ${ms} ms`;
    },
  },
];
