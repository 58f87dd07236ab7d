import type { Certificate } from '../certificate/certificate.ts';
import { refused, type Refused } from '../refusal.ts';
import { checkFresh } from './check-fresh.ts';
import { checkResponder } from './check-responder.ts';
import { certificateName, type CertificateName } from './make-request.ts';
import { readAnswer, type Statement } from './read-answer.ts';

export interface Asked {
  readonly certificate: Certificate;
  /** The trusted authority that signed the certificate. */
  readonly issuer: Certificate;
  readonly nonce: Buffer;
}

/** `until`: when the responder will have something new to say; null when it does not tell. */
export type Judgement = { readonly ok: true; readonly until: Date | null } | Refused;

const isAbout = (statement: Statement, name: CertificateName): boolean =>
  statement.serial.equals(name.serial) &&
  statement.issuerNameHash.equals(name.issuerNameHash) &&
  statement.issuerKeyHash.equals(name.issuerKeyHash);

/** What an answer means for the certificate that was asked about (RFC 6960, 3.2), in this order. */
export function judgeAnswer(der: Buffer, { certificate, issuer, nonce }: Asked, now: Date): Judgement {
  const read = readAnswer(der);
  if (!read.ok) return read;
  const { answer } = read;
  const notAuthorised = checkResponder(answer, issuer, now);
  if (notAuthorised !== null) return notAuthorised;
  if (answer.nonce !== null && !answer.nonce.equals(nonce)) {
    return refused('revocation-stale', 'the answer to another question');
  }
  const statement = answer.statements.find((one) => isAbout(one, certificateName(certificate, issuer)));
  if (statement === undefined) return refused('revocation-bad-answer', 'about another certificate');
  const notFresh = checkFresh(statement, now);
  if (notFresh !== null) return notFresh;
  if (statement.status === 'revoked') return refused('revoked');
  return statement.status === 'good' ? { ok: true, until: statement.nextUpdate } : refused('revocation-unknown');
}
