import { generateKeyPairSync } from 'node:crypto';
import type { JWK } from 'jose';

/** One request to a wallet: made for one sign-in, answered once. Kept sealed. */
export interface WalletPending {
  /** 32 random bytes: in the two addresses that the wallet calls. */
  readonly id: string;
  readonly nonce: string;
  readonly state: string;
  /** Private key on P-256 for which the wallet encrypts this one answer (HAIP 1.0: a key of its own per request). */
  readonly key: JWK;
}

/** @param random as many random bytes as asked */
export function newPending(random: (length: number) => Buffer): WalletPending {
  const token = (): string => random(32).toString('base64url');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = { ...privateKey.export({ format: 'jwk' }), kid: random(12).toString('base64url') };
  return { id: token(), nonce: token(), state: token(), key };
}
