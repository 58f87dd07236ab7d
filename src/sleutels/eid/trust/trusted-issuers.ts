import type { Certificate } from '../certificate/certificate.ts';
import { isStrongSignature, signedBy } from '../certificate/signed-by.ts';
import { isCurrent } from '../card/check-dates.ts';
import { refused, type Refused } from '../refusal.ts';

/** The authorities that may stand directly above a card. */
export interface TrustedIssuers {
  /** How many there are, roots left out. */
  readonly count: number;
  /** Those with this name and this key; an authority that was renewed has more than one certificate. */
  readonly named: (name: Buffer, keyId: Buffer) => readonly Certificate[];
}

export type SignersFound = { readonly ok: true; readonly signers: readonly Certificate[] } | Refused;

export type IssuerFound = { readonly ok: true; readonly issuer: Certificate } | Refused;

const nameOf = (name: Buffer, keyId: Buffer): string => `${name.toString('base64')} ${keyId.toString('base64')}`;

const isRoot = ({ subjectName, issuerName }: Certificate): boolean => subjectName.equals(issuerName);

/** @param authorities each may sign certificates; roots among them are left out, for no card hangs under a root */
export function trustedIssuers(authorities: readonly Certificate[]): TrustedIssuers {
  const direct = authorities.filter((one) => !isRoot(one));
  const byName = Map.groupBy(direct, ({ subjectName, subjectKeyId }) => nameOf(subjectName, subjectKeyId));
  return { count: direct.length, named: (name, keyId) => byName.get(nameOf(name, keyId)) ?? [] };
}

export const checkCertificateSignatureIsStrong = ({ signature }: Certificate): Refused | null =>
  isStrongSignature(signature) ? null : refused('weak-certificate-signature', signature.algorithm);

/** RFC 5280, 6.1.3 and 4.2.1.1: the issuer has the name and the key that the certificate says, and signed it. */
export function findSigners(certificate: Certificate, trust: TrustedIssuers): SignersFound {
  const named = trust.named(certificate.issuerName, certificate.authorityKeyId);
  if (named.length === 0) return refused('untrusted-issuer', 'not among the trusted');
  const signers = named.filter((issuer) => signedBy(certificate.signature, issuer.publicKey));
  return signers.length > 0 ? { ok: true, signers } : refused('untrusted-issuer', 'not signed by the one it names');
}

/** An authority that was renewed counts as long as one of its certificates does. */
export function currentSigner(signers: readonly Certificate[], at: Date): IssuerFound {
  const issuer = signers.find((one) => isCurrent(one, at));
  return issuer === undefined ? refused('issuer-expired') : { ok: true, issuer };
}
