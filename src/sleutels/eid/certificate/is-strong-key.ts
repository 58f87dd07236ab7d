import type { KeyObject } from 'node:crypto';

const curves: readonly string[] = ['prime256v1', 'secp384r1', 'secp521r1'];

/** Below 2048 bits RSA is broken sooner than the card ends; above 4096, and with long exponents, it only costs time. */
export function isStrongKey(key: KeyObject): boolean {
  const { namedCurve = '', modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'ec') return curves.includes(namedCurve);
  if (key.asymmetricKeyType !== 'rsa') return false;
  return modulusLength >= 2048 && modulusLength <= 4096 && publicExponent >= 3n && publicExponent < 2n ** 33n;
}
