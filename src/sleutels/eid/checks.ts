import { checkNotAfter, checkNotBefore } from './card/check-dates.ts';
import {
  checkClientAuthentication,
  checkKeyUsage,
  checkNotAuthority,
  checkNotForSigning,
  checkPolicy,
} from './card/check-purpose.ts';
import type { Certificate } from './certificate/certificate.ts';
import type { Refused } from './refusal.ts';
import { checkAlgorithm, checkSignature, type Challenge } from './token/check-signature.ts';
import type { EidToken } from './token/read-token.ts';
import { checkCertificateSignatureIsStrong } from './trust/trusted-issuers.ts';

/** A token with its certificate, beside what was asked. */
export interface Presented {
  readonly token: EidToken;
  readonly certificate: Certificate;
  readonly challenge: Challenge;
  readonly at: Date;
}

export interface Checks {
  /** What a certificate is for: never changes, so a card that passed once is not asked again. */
  readonly ofCertificate: readonly ((certificate: Certificate) => Refused | null)[];
  /** What holds for this moment and this challenge. */
  readonly ofPresented: readonly ((presented: Presented) => Refused | null)[];
}

/** Every check on a card in its order: the cheap before the dear, and signatures last. */
export const checksInOrder = (alsoAcceptedPolicies: readonly string[]): Checks => ({
  ofCertificate: [
    checkNotAuthority,
    checkNotForSigning,
    checkKeyUsage,
    checkClientAuthentication,
    checkPolicy(alsoAcceptedPolicies),
    checkCertificateSignatureIsStrong,
  ],
  ofPresented: [
    ({ certificate, at }) => checkNotBefore(certificate, at),
    ({ certificate, at }) => checkNotAfter(certificate, at),
    ({ token, certificate }) => checkAlgorithm(token, certificate.publicKey),
    ({ token, certificate, challenge }) => checkSignature(token, certificate.publicKey, challenge),
  ],
});

/** @returns the first refusal; null when all agree */
export function firstRefusal<T>(checks: readonly ((subject: T) => Refused | null)[], subject: T): Refused | null {
  for (const check of checks) {
    const refusal = check(subject);
    if (refusal !== null) return refusal;
  }
  return null;
}
