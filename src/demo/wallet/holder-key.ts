import { createECDH, createHash, createPrivateKey, type KeyObject } from 'node:crypto';

export interface HolderKeys {
  readonly privateKey: KeyObject;
  readonly publicJwk: { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string };
}

/**
 * The key of one demo wallet: the same at every start, so that a person who was linked stays so. Only the demo can do
 * with a key that everybody can work out; a real one is made in the phone and never leaves it.
 */
export function demoHolderKey(name: string): HolderKeys {
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(createHash('sha256').update(`demo wallet ${name}`).digest());
  const point = ecdh.getPublicKey();
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  const publicJwk = { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' } as const;
  const d = ecdh.getPrivateKey().toString('base64url').padStart(43, 'A');
  const privateKey = createPrivateKey({ key: { ...publicJwk, d }, format: 'jwk' });
  return { privateKey, publicJwk };
}
