import { certify, newKeys, type CertifiedKey } from '../card/certified-key.ts';
import { BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension } from '../card/x509.ts';

/** Who stands behind the demo wallets: a state that issues identifications, and who says which websites may ask. */
export interface WalletAuthorities {
  /** The only one that a deployment trusts for identifications. */
  readonly state: CertifiedKey;
  readonly issuer: CertifiedKey;
  /** Wallets trust it; it certified the website that asks. */
  readonly register: CertifiedKey;
  readonly website: CertifiedKey;
}

export interface Life {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

type Subject = readonly (readonly [string, string])[];

const authorityUsage = new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true);

/** @param above who stands above it; nobody when absent */
export const makeAuthority = async (subject: Subject, life: Life, above?: CertifiedKey): Promise<CertifiedKey> =>
  certify(
    await newKeys('p256'),
    {
      ...life,
      subject,
      hash: 'SHA-256',
      extensions: [new BasicConstraintsExtension(true, 0, true), authorityUsage],
    },
    above,
  );

/** A key that signs, and issues nothing. */
export const makeSigner = async (subject: Subject, authority: CertifiedKey, life: Life): Promise<CertifiedKey> =>
  certify(
    await newKeys('p256'),
    {
      ...life,
      subject,
      hash: 'SHA-256',
      extensions: [new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true)],
    },
    authority,
  );

export async function makeWalletAuthorities(country: string, life: Life): Promise<WalletAuthorities> {
  const state = await makeAuthority(
    [
      ['C', country],
      ['CN', 'Demo PID Authority'],
    ],
    life,
  );
  const register = await makeAuthority(
    [
      ['C', 'BE'],
      ['CN', 'Demo Register of Relying Parties'],
    ],
    life,
  );
  return {
    state,
    register,
    issuer: await makeSigner(
      [
        ['C', country],
        ['CN', 'Demo PID Issuer'],
      ],
      state,
      life,
    ),
    website: await makeSigner(
      [
        ['C', 'BE'],
        ['CN', 'Toegang Vlaanderen (demonstratie)'],
      ],
      register,
      life,
    ),
  };
}
