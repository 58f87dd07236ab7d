import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { CompactEncrypt, CompactSign, importJWK, type JWK } from 'jose';

export interface RsaPair {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export const rsaPair = (kid: string): RsaPair => ({ kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) });

/** As a provider publishes it, or as a keys file holds it. */
export const jwkOf = (key: KeyObject, kid: string, use: 'sig' | 'enc'): JWK => ({
  ...key.export({ format: 'jwk' }),
  kty: 'RSA',
  kid,
  use,
  alg: use === 'sig' ? 'RS256' : 'RSA-OAEP-256',
});

/** A signed token; what is signed need not be claims. */
export const signedBy = (
  key: KeyObject | Uint8Array,
  payload: unknown,
  header: { readonly alg?: string; readonly kid?: string; readonly jwk?: JWK },
): Promise<string> =>
  new CompactSign(Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...header })
    .sign(key);

export interface Encryption {
  readonly alg?: string;
  readonly enc?: string;
  readonly kid?: string;
}

/** Encrypted the way itsme does it, unless told otherwise; without a `kid` when `key` has none. */
export async function encryptedFor(key: JWK, inside: string | Buffer, changed: Encryption = {}): Promise<string> {
  const { alg = 'RSA-OAEP-256', enc = 'A128CBC-HS256', kid = key.kid } = changed;
  return new CompactEncrypt(typeof inside === 'string' ? Buffer.from(inside) : inside)
    .setProtectedHeader({ alg, enc, cty: 'JWT', ...(kid === undefined ? {} : { kid }) })
    .encrypt(await importJWK({ ...key, alg }, alg));
}
