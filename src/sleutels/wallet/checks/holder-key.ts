import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

export interface HolderKey {
  readonly key: KeyObject;
  /** RFC 7638, in base64url. */
  readonly thumbprint: string;
}

/** @param cnf the claim of that name, `{ "jwk": … }` (RFC 7800); null when it is no key on P-256 */
export function holderKey(cnf: unknown): HolderKey | null {
  const jwk = field(cnf, 'jwk');
  const [kty, crv, x, y] = ['kty', 'crv', 'x', 'y'].map((name) => field(jwk, name));
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string') return null;
  if (field(jwk, 'd') !== undefined) return null;
  try {
    const key = createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });
    const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
    return { key, thumbprint };
  } catch {
    return null;
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
