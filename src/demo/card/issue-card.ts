import { certify, newKeys, type CertifiedKey, type KeyKind, type KeyPair } from './certified-key.ts';
import {
  AuthorityInfoAccessExtension,
  BasicConstraintsExtension,
  CertificatePolicyExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  type Extension,
} from './x509.ts';

export interface CardPerson {
  readonly insz: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** What the authority writes on a card; what is absent is as on a citizen's authentication certificate. */
export interface CardProfile {
  readonly kind?: KeyKind;
  /** An existing key, for a certificate that is renewed. */
  readonly keys?: KeyPair;
  readonly notBefore: Date;
  readonly notAfter?: Date;
  /** Where to ask whether it was taken back. */
  readonly ocspAddress?: string;
  readonly policies?: readonly string[];
  readonly keyUsage?: KeyUsageFlags;
  readonly purposes?: readonly string[];
  readonly isAuthority?: boolean;
  readonly subject?: readonly (readonly [type: string, text: string])[];
  readonly moreExtensions?: readonly Extension[];
  readonly hash?: 'SHA-1' | 'SHA-256' | 'SHA-384';
}

const tenYears = 10 * 365.25 * 24 * 60 * 60 * 1000;

/** The subject of a citizen's authentication certificate, in the order of the Belgian cards. */
export const cardSubject = ({ insz, givenName, familyName }: CardPerson): readonly (readonly [string, string])[] => [
  ['C', 'BE'],
  ['CN', `${givenName.split(' ')[0] ?? ''} ${familyName} (Authentication)`],
  ['2.5.4.4', familyName],
  ['2.5.4.42', givenName],
  ['2.5.4.5', insz],
];

/** Makes a card: a key of its own, and the certificate that the authority gives to it. */
export async function issueCard(
  authority: CertifiedKey,
  person: CardPerson,
  profile: CardProfile,
): Promise<CertifiedKey> {
  const { notBefore, ocspAddress, purposes = ['1.3.6.1.5.5.7.3.2'], hash } = profile;
  return certify(
    profile.keys ?? (await newKeys(profile.kind ?? 'ec')),
    {
      subject: profile.subject ?? cardSubject(person),
      notBefore,
      notAfter: profile.notAfter ?? new Date(notBefore.getTime() + tenYears),
      ...(hash === undefined ? {} : { hash }),
      extensions: [
        new KeyUsagesExtension(profile.keyUsage ?? KeyUsageFlags.digitalSignature, true),
        new CertificatePolicyExtension([...(profile.policies ?? ['2.16.56.12.1.1.2.2'])]),
        ...(purposes.length === 0 ? [] : [new ExtendedKeyUsageExtension([...purposes])]),
        ...(ocspAddress === undefined ? [] : [new AuthorityInfoAccessExtension({ ocsp: [ocspAddress] })]),
        ...(profile.isAuthority === true ? [new BasicConstraintsExtension(true, 0, true)] : []),
        ...(profile.moreExtensions ?? []),
      ],
    },
    authority,
  );
}
