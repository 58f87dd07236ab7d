import { generateKeyPair, randomBytes, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import {
  AuthorityKeyIdentifierExtension,
  Name,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
  type Extension,
} from './x509.ts';

/** EC P-384 is the key of cards since applet 1.8, RSA-2048 of those before; P-256 is that of wallets. */
export type KeyKind = 'ec' | 'rsa' | 'p256';

export interface KeyPair {
  readonly kind: KeyKind;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** A key with the certificate that says whose it is. */
export interface CertifiedKey {
  readonly keys: KeyPair;
  /** DER. */
  readonly certificate: Buffer;
}

/** What is written in a certificate beside its key. */
export interface Written {
  /** Type (its short name or object identifier) to text, in this order. */
  readonly subject: readonly (readonly [type: string, text: string])[];
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: readonly Extension[];
  /** With which the issuer signs. */
  readonly hash?: 'SHA-1' | 'SHA-256' | 'SHA-384';
}

const generate = promisify(generateKeyPair);

export async function newKeys(kind: KeyKind): Promise<KeyPair> {
  const pair =
    kind === 'rsa'
      ? await generate('rsa', { modulusLength: 2048 })
      : await generate('ec', { namedCurve: curveOf(kind) });
  return { kind, ...pair };
}

const curveOf = (kind: KeyKind): string => (kind === 'p256' ? 'P-256' : 'P-384');

const algorithmOf = (kind: KeyKind, hash: string): { name: string; hash: string; namedCurve: string } =>
  // What the kind of key does not know, Web Crypto leaves alone.
  ({ name: kind === 'rsa' ? 'RSASSA-PKCS1-v1_5' : 'ECDSA', hash, namedCurve: curveOf(kind) });

/** @param issuer who signs; the key itself when absent */
export async function certify(keys: KeyPair, written: Written, issuer?: CertifiedKey): Promise<CertifiedKey> {
  const signer = issuer?.keys ?? keys;
  const signing = algorithmOf(signer.kind, written.hash ?? 'SHA-384');
  const own = keys.publicKey.toCryptoKey(algorithmOf(keys.kind, 'SHA-384'), true, ['verify']);
  const issuerKey = signer.publicKey.toCryptoKey(signing, true, ['verify']);
  const subject = new Name(written.subject.map(([type, text]) => ({ [type]: [{ utf8String: text }] })));
  const certificate = await X509CertificateGenerator.create({
    // Positive, and as long as those of the Belgian authorities.
    serialNumber: Buffer.concat([Buffer.from([0x10]), randomBytes(15)]).toString('hex'),
    subject,
    issuer: issuer === undefined ? subject : new X509Certificate(issuer.certificate).subjectName,
    notBefore: written.notBefore,
    notAfter: written.notAfter,
    publicKey: own,
    signingKey: signer.privateKey.toCryptoKey(signing, true, ['sign']),
    signingAlgorithm: signing,
    extensions: [
      await AuthorityKeyIdentifierExtension.create(issuerKey),
      await SubjectKeyIdentifierExtension.create(own),
      ...written.extensions,
    ],
  });
  return { keys, certificate: Buffer.from(certificate.rawData) };
}
