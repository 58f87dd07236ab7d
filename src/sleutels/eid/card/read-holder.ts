import { parseInsz, type Insz } from '#belgian/insz.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { refused, type Refused } from '../refusal.ts';

/** The person whose card it is, as the authority wrote it in the certificate's subject. */
export interface CardHolder {
  readonly insz: Insz;
  /** All given names; empty for who has none. */
  readonly givenName: string;
  readonly familyName: string;
  /** Hexadecimal, lower case. */
  readonly certificateSerial: string;
  /** SHA-256 of the certificate. */
  readonly certificateFingerprint: Buffer;
  readonly notAfter: Date;
}

export type HolderRead = { readonly ok: true; readonly holder: CardHolder } | Refused;

// X.520: attributes of a distinguished name.
const surname = '2.5.4.4';
const serialNumber = '2.5.4.5';
const givenName = '2.5.4.42';

const longestName = 200;
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

const isName = (text: string): boolean => text.length <= longestName && !unprintable.test(text);

/** Belgian certificate profile: SN and GN are the names, serialNumber is the national number, digits only. */
export function readHolder(certificate: Certificate): HolderRead {
  const { subject, serial, fingerprint, notAfter } = certificate;
  const number = subject.get(serialNumber) ?? '';
  const parsed = parseInsz(number);
  if (!/^\d{11}$/.test(number) || !parsed.ok) return refused('no-national-number');
  const [given, family] = [subject.get(givenName) ?? '', subject.get(surname) ?? ''];
  if (family === '' || !isName(family) || !isName(given)) return refused('bad-certificate', 'names that are none');
  return {
    ok: true,
    holder: {
      insz: parsed.insz,
      givenName: given,
      familyName: family,
      certificateSerial: BigInt(`0x${serial.toString('hex')}`).toString(16),
      certificateFingerprint: fingerprint,
      notAfter,
    },
  };
}
