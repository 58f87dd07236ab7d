import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { decodeCredentialPublicKey } from '@simplewebauthn/server/helpers';
import { toBase64url } from './base64url.ts';
import { refused, type Refused } from './refusal.ts';

/** COSE numbers of the algorithms that we ask for, the best first: EdDSA, ES256, RS256. */
export const algorithms = [-8, -7, -257] as const;

/** COSE key parameters (RFC 9053, section 7): the same number means other things for other kinds of keys. */
const [kty, alg, crvOrN, xOrE, y] = [1, 3, -1, -2, -3];

const fewestRsaBits = 2_048;
const mostRsaBits = 4_096;

/** Is this the public key of an algorithm that we asked for, whole, and strong enough? null: it is. */
export function checkPublicKey(cose: Uint8Array<ArrayBuffer>): Refused | null {
  const parameters = decode(cose);
  if (parameters === null) return refused('not-an-answer', 'no COSE key');
  const jwk = jwkOf(parameters);
  if (jwk === null) return refused('unknown-algorithm');
  const key = keyOf(jwk);
  if (key === null) return refused('weak-key', 'no key of that kind');
  const { modulusLength: bits, publicExponent } = key.asymmetricKeyDetails ?? {};
  if (bits !== undefined && (bits < fewestRsaBits || bits > mostRsaBits)) return refused('weak-key', `${bits} bits`);
  return publicExponent !== undefined && publicExponent !== 65_537n ? refused('weak-key', 'its exponent') : null;
}

type Parameters = ReadonlyMap<number, unknown>;

function decode(cose: Uint8Array<ArrayBuffer>): Parameters | null {
  try {
    const decoded: unknown = decodeCredentialPublicKey(cose);
    return decoded instanceof Map ? decoded : null;
  } catch {
    return null;
  }
}

function jwkOf(cose: Parameters): JsonWebKey | null {
  const bytes = (name: number | undefined): string => {
    const value = name === undefined ? undefined : cose.get(name);
    return value instanceof Uint8Array ? toBase64url(value) : '';
  };
  const is = (...wanted: readonly number[]): boolean =>
    [kty, alg, crvOrN].every((name, place) => wanted[place] === undefined || cose.get(name ?? 0) === wanted[place]);
  if (is(1, -8, 6)) return { kty: 'OKP', crv: 'Ed25519', x: bytes(xOrE) };
  if (is(2, -7, 1)) return { kty: 'EC', crv: 'P-256', x: bytes(xOrE), y: bytes(y) };
  if (is(3, -257)) return { kty: 'RSA', n: bytes(crvOrN), e: bytes(xOrE) };
  return null;
}

/** null for a point that is not on its curve, and for parts that are missing. */
function keyOf(jwk: JsonWebKey): KeyObject | null {
  try {
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    return null;
  }
}
