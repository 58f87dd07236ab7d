import { id_kp_OCSPSigning } from '@peculiar/asn1-ocsp';
import { isCurrent } from '../card/check-dates.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { readCertificate } from '../certificate/read-certificate.ts';
import { signedBy } from '../certificate/signed-by.ts';
import { refused, type Refused } from '../refusal.ts';
import type { Answer } from './read-answer.ts';

/**
 * Who may answer (RFC 6960, 4.2.2.2): the authority itself, or who got a certificate from that same authority for
 * answering in its name. The responder's own name in the answer decides nothing: its key does.
 */
export function checkResponder({ certificates, signature }: Answer, issuer: Certificate, now: Date): Refused | null {
  if (signedBy(signature, issuer.publicKey)) return null;
  const signer = certificates
    .map(readCertificate)
    .flatMap((read) => (read.ok ? [read.certificate] : []))
    .find(({ publicKey }) => signedBy(signature, publicKey));
  if (signer === undefined) return refused('revocation-responder-not-authorised', 'signed by nobody who came along');
  if (!signer.issuerName.equals(issuer.subjectName) || !signedBy(signer.signature, issuer.publicKey)) {
    return refused('revocation-responder-not-authorised', 'not appointed by the authority of the card');
  }
  if (!signer.extendedKeyUsage.includes(id_kp_OCSPSigning)) {
    return refused('revocation-responder-not-authorised', 'its certificate is for something else');
  }
  return isCurrent(signer, now) ? null : refused('revocation-responder-not-authorised', 'its certificate has ended');
}
