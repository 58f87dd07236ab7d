import { AsnConvert } from '@peculiar/asn1-schema';
import {
  AuthorityInfoAccessSyntax,
  AuthorityKeyIdentifier,
  BasicConstraints,
  CertificatePolicies,
  ExtendedKeyUsage,
  KeyUsage,
  SubjectKeyIdentifier,
  id_ad_ocsp,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_certificatePolicies,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectKeyIdentifier,
  id_pe_authorityInfoAccess,
  type Extension,
} from '@peculiar/asn1-x509';
import type { Certificate } from './certificate.ts';
import { isStrictDer } from './strict-der.ts';

export type Extensions = Pick<
  Certificate,
  'isAuthority' | 'keyUsage' | 'extendedKeyUsage' | 'policies' | 'authorityKeyId' | 'subjectKeyId' | 'ocspAddresses'
>;

type ExtensionsRead =
  { readonly ok: true; readonly extensions: Extensions } | { readonly ok: false; readonly detail: string };

/** Those whose meaning is applied; RFC 5280, 4.2: a critical one that is not means that the certificate is refused. */
const understood: ReadonlySet<string> = new Set([
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_certificatePolicies,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectKeyIdentifier,
  id_pe_authorityInfoAccess,
]);

const noBytes = Buffer.alloc(0);

/** @throws when a known extension is not of its own form */
export function readExtensions(list: readonly Extension[]): ExtensionsRead {
  const values = new Map<string, Buffer>();
  for (const { extnID, critical, extnValue } of list) {
    if (values.has(extnID)) return { ok: false, detail: 'an extension twice' };
    if (critical && !understood.has(extnID)) return { ok: false, detail: `unknown critical extension ${extnID}` };
    const value = Buffer.from(extnValue.buffer);
    if (understood.has(extnID) && !isStrictDer(value)) return { ok: false, detail: `extension ${extnID} is not DER` };
    values.set(extnID, value);
  }
  const read = <T>(type: string, as: new () => T): T | null => {
    const value = values.get(type);
    return value === undefined ? null : AsnConvert.parse(value, as);
  };
  const authorityKey = read(id_ce_authorityKeyIdentifier, AuthorityKeyIdentifier)?.keyIdentifier;
  const subjectKey = read(id_ce_subjectKeyIdentifier, SubjectKeyIdentifier);
  return {
    ok: true,
    extensions: {
      isAuthority: read(id_ce_basicConstraints, BasicConstraints)?.cA ?? false,
      keyUsage: read(id_ce_keyUsage, KeyUsage)?.toJSON() ?? [],
      extendedKeyUsage: [...(read(id_ce_extKeyUsage, ExtendedKeyUsage) ?? [])],
      policies: [...(read(id_ce_certificatePolicies, CertificatePolicies) ?? [])].map((one) => one.policyIdentifier),
      authorityKeyId: authorityKey === undefined ? noBytes : Buffer.from(authorityKey.buffer),
      subjectKeyId: subjectKey === null ? noBytes : Buffer.from(subjectKey.buffer),
      ocspAddresses: [...(read(id_pe_authorityInfoAccess, AuthorityInfoAccessSyntax) ?? [])]
        .filter(({ accessMethod }) => accessMethod === id_ad_ocsp)
        .flatMap(({ accessLocation }) => accessLocation.uniformResourceIdentifier ?? []),
    },
  };
}
