import { createHash, createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';

/** With what we ask: the key whose certificate says to a wallet who we are. */
export interface AccessKey {
  readonly key: KeyObject;
  /** Base64 of DER, the certificate of the key first; a root is left out (HAIP 1.0). */
  readonly chain: readonly string[];
  /** `x509_hash:` and the SHA-256 of the first certificate in base64url (OpenID4VP 1.0, section 5.9.3). */
  readonly clientId: string;
}

const certificates = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END CERTIFICATE-----/g;

/**
 * @param pem the private key on P-256 and its certificates, the one of the key first
 * @throws Error with a sentence about what is wrong with the file
 */
export function readAccessKey(pem: string): AccessKey {
  const [leaf, ...above] = (pem.match(certificates) ?? []).map((one) => new X509Certificate(one));
  if (leaf === undefined) throw new Error('it holds no certificate.');
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new Error('its key is not on P-256.');
  if (!leaf.checkPrivateKey(key)) throw new Error('its first certificate is not of its key.');
  if (isRoot(leaf)) throw new Error('its first certificate signs itself, which no wallet accepts.');
  return {
    key,
    chain: [leaf, ...above.filter((one) => !isRoot(one))].map(({ raw }) => raw.toString('base64')),
    clientId: `x509_hash:${createHash('sha256').update(leaf.raw).digest('base64url')}`,
  };
}

const isRoot = ({ subject, issuer }: X509Certificate): boolean => subject === issuer;
