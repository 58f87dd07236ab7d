import { createHash } from 'node:crypto';
import { CertID, OCSPRequest, Request, TBSRequest, id_pkix_ocsp_nonce } from '@peculiar/asn1-ocsp';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Extension } from '@peculiar/asn1-x509';
import type { Certificate } from '../certificate/certificate.ts';

const sha1 = '1.3.14.3.2.26';
const noParameters = new Uint8Array([0x05, 0x00]).buffer;

/** By what an answer must name the certificate (RFC 6960, 4.1.1). */
export interface CertificateName {
  readonly issuerNameHash: Buffer;
  readonly issuerKeyHash: Buffer;
  readonly serial: Buffer;
}

/** SHA-1 is only a name here, and the one that every responder knows (RFC 5019, 2.1.1): the signature is stronger. */
export function certificateName(certificate: Certificate, issuer: Certificate): CertificateName {
  const named = (bytes: Buffer): Buffer => createHash('sha1').update(bytes).digest();
  return {
    issuerNameHash: named(issuer.subjectName),
    issuerKeyHash: named(issuer.keyBits),
    serial: certificate.serial,
  };
}

/**
 * A question about one certificate (RFC 6960, 4.1).
 * @param nonce 32 bytes, as RFC 9654 wants from who asks
 */
export function makeRequest(name: CertificateName, nonce: Buffer): Buffer {
  const question = new Request({
    reqCert: new CertID({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: sha1, parameters: noParameters }),
      issuerNameHash: new OctetString(name.issuerNameHash),
      issuerKeyHash: new OctetString(name.issuerKeyHash),
      serialNumber: new Uint8Array(name.serial).buffer,
    }),
  });
  const nonceExtension = new Extension({
    extnID: id_pkix_ocsp_nonce,
    extnValue: new OctetString(AsnConvert.serialize(new OctetString(nonce))),
  });
  const request = new OCSPRequest({
    tbsRequest: new TBSRequest({ requestList: [question], requestExtensions: [nonceExtension] }),
  });
  return Buffer.from(AsnConvert.serialize(request));
}
