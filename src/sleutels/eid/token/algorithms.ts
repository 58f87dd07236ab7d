import { constants, type KeyObject, type VerifyKeyObjectInput } from 'node:crypto';

export interface TokenAlgorithm {
  readonly name: string;
  /** Hash of the origin, of the nonce, and of both together. */
  readonly hash: 'sha256' | 'sha384' | 'sha512';
  /** The only curve of an elliptic one; the others are RSA. */
  readonly curve?: string;
  readonly settings: Omit<VerifyKeyObjectInput, 'key'>;
}

// RFC 7518, 3.4: the signature of a card is R and S beside each other, not a DER structure.
const elliptic = { dsaEncoding: 'ieee-p1363' } as const;

const all: readonly TokenAlgorithm[] = [
  { name: 'ES256', hash: 'sha256', curve: 'prime256v1', settings: elliptic },
  { name: 'ES384', hash: 'sha384', curve: 'secp384r1', settings: elliptic },
  { name: 'ES512', hash: 'sha512', curve: 'secp521r1', settings: elliptic },
  { name: 'RS256', hash: 'sha256', settings: { padding: constants.RSA_PKCS1_PADDING } },
  {
    name: 'PS256',
    hash: 'sha256',
    // RFC 7518, 3.5: the salt is as long as the hash.
    settings: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST },
  },
];

/** The algorithms of JSON Web Algorithms (RFC 7518, 3.1) with which a card may answer. */
export const tokenAlgorithms: ReadonlyMap<string, TokenAlgorithm> = new Map(all.map((one) => [one.name, one]));

/** RFC 7518, 3.4: each elliptic algorithm has one curve, whatever else the key could do. */
export function algorithmFitsKey({ curve }: TokenAlgorithm, key: KeyObject): boolean {
  if (curve === undefined) return key.asymmetricKeyType === 'rsa';
  return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === curve;
}
