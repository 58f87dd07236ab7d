import { createHash, verify, type KeyObject } from 'node:crypto';
import { isStrongKey } from '../certificate/is-strong-key.ts';
import { refused, type Refused } from '../refusal.ts';
import { algorithmFitsKey } from './algorithms.ts';
import type { EidToken } from './read-token.ts';

export interface Challenge {
  /** `https://host[:port]`; a slash at the end is not part of it (RFC 6454, 6.2). */
  readonly origin: string;
  /** The text that the browser was given: base64 of 32 random bytes, so 44 characters at least. */
  readonly nonce: string;
}

const shortestNonce = 44;

/** The algorithm that the token names must be one of the key in the certificate, whatever the token says. */
export const checkAlgorithm = ({ algorithm }: EidToken, key: KeyObject): Refused | null =>
  algorithmFitsKey(algorithm, key) && isStrongKey(key)
    ? null
    : refused('algorithm-does-not-fit-key', `${algorithm.name} with ${key.asymmetricKeyType}`);

/** Web eID, "Token verification": the card signed the hash of the origin and the hash of the nonce, one after the other. */
export function checkSignature(token: EidToken, key: KeyObject, challenge: Challenge): Refused | null {
  const { hash, settings } = token.algorithm;
  if (challenge.nonce.length < shortestNonce) return refused('bad-signature', 'the nonce is too short to count');
  const digest = (text: string): Buffer => createHash(hash).update(text, 'utf8').digest();
  const signed = Buffer.concat([digest(challenge.origin.replace(/\/$/, '')), digest(challenge.nonce)]);
  return verify(hash, signed, { key, ...settings }, token.signature) ? null : refused('bad-signature');
}
