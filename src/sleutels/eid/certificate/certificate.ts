import type { KeyObject } from 'node:crypto';
import type { KeyUsageType } from '@peculiar/asn1-x509';

/** What one certificate says (RFC 5280, 4.1 and 4.2). Nothing of it is believed before its issuer's signature is. */
export interface Certificate {
  /** SHA-256 of the whole certificate. */
  readonly fingerprint: Buffer;
  readonly serial: Buffer;
  /** The names in DER: two names are equal when their bytes are (RFC 5280, 4.1.2.4). */
  readonly issuerName: Buffer;
  readonly subjectName: Buffer;
  /** Type (an object identifier) to text; a name that gives one type twice is not read at all. */
  readonly subject: ReadonlyMap<string, string>;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly publicKey: KeyObject;
  /** The content of subjectPublicKey, by whose hash others name this key (RFC 6960, 4.1.1). */
  readonly keyBits: Buffer;
  readonly isAuthority: boolean;
  /** Empty when the extension is absent: then nothing is allowed. */
  readonly keyUsage: readonly KeyUsageType[];
  readonly extendedKeyUsage: readonly string[];
  readonly policies: readonly string[];
  /** Empty when the certificate does not say. */
  readonly authorityKeyId: Buffer;
  readonly subjectKeyId: Buffer;
  /** Where to ask about revocation, as written. */
  readonly ocspAddresses: readonly string[];
  readonly signature: SignedBytes;
}

/** Bytes with the signature that somebody set under them. */
export interface SignedBytes {
  readonly bytes: Buffer;
  /** Object identifier. */
  readonly algorithm: string;
  readonly value: Buffer;
}
