import { certify, newKeys, type CertifiedKey } from './certified-key.ts';
import {
  BasicConstraintsExtension,
  CertificatePolicyExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
} from './x509.ts';

/** The authorities above the demo cards, built as the Belgian ones are. */
export interface CardAuthorities {
  readonly root: CertifiedKey;
  /** Issues cards; the only one that a deployment trusts. */
  readonly citizen: CertifiedKey;
  /** Signs the answers about revocation in the name of `citizen` (RFC 6960, 4.2.2.2). */
  readonly responder: CertifiedKey;
}

const years = (from: Date, count: number): Date => new Date(from.getTime() + count * 365.25 * 24 * 60 * 60 * 1000);
const authorityUsage = new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true);

/** @param from the first day on which they count; they last twenty years */
export async function makeAuthorities(from: Date): Promise<CardAuthorities> {
  const life = { notBefore: from, notAfter: years(from, 20) };
  const root = await certify(await newKeys('ec'), {
    ...life,
    subject: named('Demo Root CA'),
    extensions: [
      new BasicConstraintsExtension(true, 1, true),
      authorityUsage,
      new CertificatePolicyExtension(['2.16.56.12.1.1']),
    ],
  });
  const citizen = await makeCitizenAuthority(root, from);
  const responder = await makeResponder(citizen, from);
  return { root, citizen, responder };
}

/** The authority that issues cards. */
export const makeCitizenAuthority = async (root: CertifiedKey, from: Date, to?: Date): Promise<CertifiedKey> =>
  certify(
    await newKeys('ec'),
    {
      notBefore: from,
      notAfter: to ?? years(from, 15),
      subject: named('Demo Citizen CA'),
      extensions: [
        new BasicConstraintsExtension(true, 0, true),
        authorityUsage,
        new CertificatePolicyExtension(['2.16.56.12.1.1.2']),
      ],
    },
    root,
  );

/** @param purpose for which the key may be used; a responder has that of signing answers */
export const makeResponder = async (
  citizen: CertifiedKey,
  from: Date,
  { to = years(from, 2), purpose = '1.3.6.1.5.5.7.3.9' }: { readonly to?: Date; readonly purpose?: string } = {},
): Promise<CertifiedKey> =>
  certify(
    await newKeys('ec'),
    {
      notBefore: from,
      notAfter: to,
      subject: named('Demo OCSP Responder'),
      extensions: [
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
        new ExtendedKeyUsageExtension([purpose]),
      ],
    },
    citizen,
  );

const named = (name: string): readonly (readonly [string, string])[] => [
  ['C', 'BE'],
  ['CN', name],
];
