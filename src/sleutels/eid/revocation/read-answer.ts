import {
  BasicOCSPResponse,
  OCSPResponse,
  OCSPResponseStatus,
  id_pkix_ocsp_basic,
  id_pkix_ocsp_nonce,
  type SingleResponse,
} from '@peculiar/asn1-ocsp';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import type { SignedBytes } from '../certificate/certificate.ts';
import { contentOf, isStrictDer, partsOf } from '../certificate/strict-der.ts';
import { refused, type Refused } from '../refusal.ts';
import type { CertificateName } from './make-request.ts';

/** What the responder says about one certificate. Nothing of it is believed before its signature is. */
export interface Statement extends CertificateName {
  readonly status: 'good' | 'revoked' | 'unknown';
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | null;
}

export interface Answer {
  readonly statements: readonly Statement[];
  /** Null when the responder did not give one back: many prepare their answers (RFC 5019). */
  readonly nonce: Buffer | null;
  /** Certificates that came along, in DER; one of them may be the responder's. */
  readonly certificates: readonly Buffer[];
  readonly signature: SignedBytes;
}

export type AnswerRead = { readonly ok: true; readonly answer: Answer } | Refused;

const mostStatements = 20;
const mostCertificates = 4;

/** Reads an answer about revocation (RFC 6960, 4.2.1). */
export function readAnswer(der: Buffer): AnswerRead {
  try {
    return isStrictDer(der) ? read(der) : refused('revocation-bad-answer', 'not DER');
  } catch {
    return refused('revocation-bad-answer', 'not an answer');
  }
}

function read(der: Buffer): AnswerRead {
  const { responseStatus, responseBytes } = AsnConvert.parse(der, OCSPResponse);
  if (responseStatus !== OCSPResponseStatus.successful) {
    // RFC 6960, 2.3: such an answer is not signed, so it weighs no more than silence.
    return refused('revocation-unreachable', `the responder gave status ${responseStatus}`);
  }
  if (responseBytes?.responseType !== id_pkix_ocsp_basic) return refused('revocation-bad-answer', 'another type');
  const basic = Buffer.from(responseBytes.response.buffer);
  if (!isStrictDer(basic)) return refused('revocation-bad-answer', 'not DER inside');
  const { tbsResponseData: data, signatureAlgorithm } = AsnConvert.parse(basic, BasicOCSPResponse);
  const [signed, , signatureBits, certificates] = partsOf(basic);
  if (signed === undefined || signatureBits === undefined || contentOf(signatureBits)[0] !== 0) {
    return refused('revocation-bad-answer', 'no signature in whole bytes');
  }
  if (data.responses.length > mostStatements) return refused('revocation-bad-answer', 'too much in it');
  const nonce = data.responseExtensions?.find(({ extnID }) => extnID === id_pkix_ocsp_nonce);
  return {
    ok: true,
    answer: {
      statements: data.responses.map(statementOf),
      nonce: nonce === undefined ? null : Buffer.from(AsnConvert.parse(nonce.extnValue.buffer, OctetString).buffer),
      certificates: certificates === undefined ? [] : certificatesIn(certificates),
      signature: {
        bytes: signed,
        algorithm: signatureAlgorithm.algorithm,
        value: contentOf(signatureBits).subarray(1),
      },
    },
  };
}

/** `[0] EXPLICIT SEQUENCE OF Certificate` */
const certificatesIn = (tagged: Buffer): readonly Buffer[] => partsOf(contentOf(tagged)).slice(0, mostCertificates);

const statementOf = ({ certID, certStatus, thisUpdate, nextUpdate }: SingleResponse): Statement => ({
  issuerNameHash: Buffer.from(certID.issuerNameHash.buffer),
  issuerKeyHash: Buffer.from(certID.issuerKeyHash.buffer),
  serial: Buffer.from(certID.serialNumber),
  status: certStatus.good === null ? 'good' : certStatus.revoked === undefined ? 'unknown' : 'revoked',
  thisUpdate,
  nextUpdate: nextUpdate ?? null,
});
