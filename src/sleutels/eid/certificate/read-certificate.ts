import { createHash, createPublicKey } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate as Structure, Version, type Name } from '@peculiar/asn1-x509';
import type { Certificate } from './certificate.ts';
import { contentOf, isStrictDer, partsOf } from './strict-der.ts';
import { readExtensions } from './read-extensions.ts';

export type CertificateRead =
  { readonly ok: true; readonly certificate: Certificate } | { readonly ok: false; readonly detail: string };

/** A certificate of a card is under 2,000 bytes, one of an authority under 3,000. */
const longest = 7_500;
const sequence = 0x30;
const bitString = 0x03;

/**
 * Reads one X.509 version 3 certificate.
 * @param der exactly one certificate; every byte counts, those around the signed part included
 * @returns what is wrong with it in words for a log, without anything that it holds
 */
export function readCertificate(der: Buffer): CertificateRead {
  if (der.length > longest) return { ok: false, detail: 'longer than a certificate' };
  // The structure's own tag is looked at here, for the reader below takes others for it.
  if (der[0] !== sequence || !isStrictDer(der)) return { ok: false, detail: 'not DER' };
  try {
    return read(der);
  } catch {
    // The readers below throw for each structure that they cannot use; their words may quote what they read.
    return { ok: false, detail: 'not a certificate' };
  }
}

function read(der: Buffer): CertificateRead {
  const structure = AsnConvert.parse(der, Structure);
  const { tbsCertificate: body } = structure;
  const parts = partsOf(der);
  const [signed, outerAlgorithm, signatureBits] = parts;
  const [version, , innerAlgorithm, issuerName, , subjectName, keyInfo] = partsOf(signed ?? der);
  if (!signed || !outerAlgorithm || !signatureBits || parts.length !== 3)
    return { ok: false, detail: 'not three parts' };
  if (!innerAlgorithm || !issuerName || !subjectName || !keyInfo) return { ok: false, detail: 'parts are missing' };
  if (version?.[0] !== 0xa0 || body.version !== Version.v3) return { ok: false, detail: 'not version 3' };
  // RFC 5280, 4.1.1.2: the algorithm outside, which nobody signed, must be the one inside.
  if (!innerAlgorithm.equals(outerAlgorithm)) return { ok: false, detail: 'two signature algorithms' };
  if (signatureBits[0] !== bitString || contentOf(signatureBits)[0] !== 0)
    return { ok: false, detail: 'signature in odd bits' };
  const subject = attributesOf(body.subject);
  if (subject === null) return { ok: false, detail: 'a name that says one thing twice' };
  const extensions = readExtensions(body.extensions ?? []);
  if (!extensions.ok) return extensions;
  const [notBefore, notAfter] = [body.validity.notBefore.getTime(), body.validity.notAfter.getTime()];
  if (Number.isNaN(notBefore.getTime()) || Number.isNaN(notAfter.getTime())) return { ok: false, detail: 'no dates' };
  return {
    ok: true,
    certificate: {
      fingerprint: createHash('sha256').update(der).digest(),
      serial: Buffer.from(body.serialNumber),
      issuerName,
      subjectName,
      subject,
      notBefore,
      notAfter,
      publicKey: createPublicKey({ key: keyInfo, format: 'der', type: 'spki' }),
      keyBits: Buffer.from(body.subjectPublicKeyInfo.subjectPublicKey),
      ...extensions.extensions,
      signature: {
        bytes: signed,
        algorithm: body.signature.algorithm,
        value: contentOf(signatureBits).subarray(1),
      },
    },
  };
}

/** @returns null when one type of attribute occurs twice, for then two readers may choose differently */
function attributesOf(name: Name): ReadonlyMap<string, string> | null {
  const texts = new Map<string, string>();
  for (const { type, value } of [...name].flatMap((attributes) => [...attributes])) {
    if (texts.has(type)) return null;
    texts.set(type, value.utf8String ?? value.printableString ?? '');
  }
  return texts;
}
