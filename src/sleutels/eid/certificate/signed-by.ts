import { verify, type KeyObject } from 'node:crypto';
import type { SignedBytes } from './certificate.ts';
import { isStrongKey } from './is-strong-key.ts';

interface SignatureAlgorithm {
  readonly hash: 'sha256' | 'sha384' | 'sha512';
  readonly key: 'ec' | 'rsa';
}

/** With which the authorities sign (RFC 5758, RFC 4055). SHA-1 and MD5 are absent on purpose. */
const accepted: ReadonlyMap<string, SignatureAlgorithm> = new Map([
  ['1.2.840.10045.4.3.2', { hash: 'sha256', key: 'ec' }],
  ['1.2.840.10045.4.3.3', { hash: 'sha384', key: 'ec' }],
  ['1.2.840.10045.4.3.4', { hash: 'sha512', key: 'ec' }],
  ['1.2.840.113549.1.1.11', { hash: 'sha256', key: 'rsa' }],
  ['1.2.840.113549.1.1.12', { hash: 'sha384', key: 'rsa' }],
  ['1.2.840.113549.1.1.13', { hash: 'sha512', key: 'rsa' }],
]);

/** Whether bytes may be signed with this algorithm at all. */
export const isStrongSignature = ({ algorithm }: SignedBytes): boolean => accepted.has(algorithm);

/** Whether the holder of this key signed these bytes, with an algorithm and a key that still count. */
export function signedBy({ algorithm, bytes, value }: SignedBytes, key: KeyObject): boolean {
  const how = accepted.get(algorithm);
  if (how === undefined || key.asymmetricKeyType !== how.key || !isStrongKey(key)) return false;
  return verify(how.hash, bytes, key, value);
}
