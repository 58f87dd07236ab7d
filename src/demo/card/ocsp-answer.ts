import { createHash, sign } from 'node:crypto';
import {
  BasicOCSPResponse,
  CertStatus,
  OCSPRequest,
  OCSPResponse,
  OCSPResponseStatus,
  ResponderID,
  ResponseBytes,
  ResponseData,
  RevokedInfo,
  SingleResponse,
  id_pkix_ocsp_basic,
  id_pkix_ocsp_nonce,
} from '@peculiar/asn1-ocsp';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate, Extension } from '@peculiar/asn1-x509';
import type { CertifiedKey } from './certified-key.ts';

export type CardStatus = 'good' | 'revoked' | 'unknown';

export interface OcspAnswer {
  /** @param serial of the certificate asked about, hexadecimal in lower case */
  readonly statusOf: (serial: string) => CardStatus;
  readonly signer: CertifiedKey;
  /** Comes along, as proof of who signs; nothing when the authority itself does. */
  readonly certificate?: Buffer;
  readonly thisUpdate: Date;
  readonly nextUpdate?: Date;
  /** Makes of the nonce in the question that in the answer; null gives none back. */
  readonly nonce?: (asked: Buffer) => Buffer | null;
}

const ecdsaWithSha384 = '1.2.840.10045.4.3.3';

/** RFC 5280, 4.1.2.5.2: times have no fractions of a second. */
const toSecond = (time: Date): Date => new Date(Math.floor(time.getTime() / 1000) * 1000);

/**
 * Answers a question about revocation (RFC 6960).
 * @param request DER, at most 10,000 bytes
 * @returns DER; a question that cannot be read gets `malformedRequest`
 */
export function ocspAnswer(request: Buffer, how: OcspAnswer): Buffer {
  const question = read(request);
  if (question === null) return unsuccessful(OCSPResponseStatus.malformedRequest);
  const { requestList, requestExtensions = [] } = question.tbsRequest;
  const asked = requestExtensions.find(({ extnID }) => extnID === id_pkix_ocsp_nonce);
  const nonce = asked === undefined ? null : (how.nonce ?? same)(Buffer.from(asked.extnValue.buffer));
  const thisUpdate = toSecond(how.thisUpdate);
  const responder = AsnConvert.parse(how.signer.certificate, Certificate);
  const signed = new ResponseData({
    // RFC 6960, 4.2.1: the name of a key is the SHA-1 of its bits.
    responderID: new ResponderID({
      byKey: new OctetString(
        createHash('sha1').update(Buffer.from(responder.tbsCertificate.subjectPublicKeyInfo.subjectPublicKey)).digest(),
      ),
    }),
    producedAt: thisUpdate,
    responses: requestList.slice(0, 10).map(
      ({ reqCert }) =>
        new SingleResponse({
          certID: reqCert,
          certStatus: statusNamed(how.statusOf(Buffer.from(reqCert.serialNumber).toString('hex')), thisUpdate),
          thisUpdate,
          ...(how.nextUpdate === undefined ? {} : { nextUpdate: toSecond(how.nextUpdate) }),
        }),
    ),
    ...(nonce === null
      ? {}
      : { responseExtensions: [new Extension({ extnID: id_pkix_ocsp_nonce, extnValue: new OctetString(nonce) })] }),
  });
  const basic = new BasicOCSPResponse({
    tbsResponseData: signed,
    signatureAlgorithm: new AlgorithmIdentifier({ algorithm: ecdsaWithSha384 }),
    signature: bytes(sign('sha384', Buffer.from(AsnConvert.serialize(signed)), how.signer.keys.privateKey)),
    ...(how.certificate === undefined ? {} : { certs: [AsnConvert.parse(how.certificate, Certificate)] }),
  });
  return encode(
    new OCSPResponse({
      responseStatus: OCSPResponseStatus.successful,
      responseBytes: new ResponseBytes({
        responseType: id_pkix_ocsp_basic,
        response: new OctetString(AsnConvert.serialize(basic)),
      }),
    }),
  );
}

/** An answer that says nothing and is not signed (RFC 6960, 2.3). */
export const unsuccessful = (responseStatus: OCSPResponseStatus): Buffer =>
  encode(new OCSPResponse({ responseStatus }));

const same = (nonce: Buffer): Buffer => nonce;
const bytes = (buffer: Buffer): ArrayBuffer => new Uint8Array(buffer).buffer;
const encode = (response: OCSPResponse): Buffer => Buffer.from(AsnConvert.serialize(response));

function read(request: Buffer): OCSPRequest | null {
  if (request.length > 10_000) return null;
  try {
    return AsnConvert.parse(request, OCSPRequest);
  } catch {
    return null;
  }
}

function statusNamed(status: CardStatus, revocationTime: Date): CertStatus {
  if (status === 'revoked') return new CertStatus({ revoked: new RevokedInfo({ revocationTime }) });
  return new CertStatus(status === 'good' ? { good: null } : { unknown: null });
}
