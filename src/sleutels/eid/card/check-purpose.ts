import { id_kp_clientAuth } from '@peculiar/asn1-x509';
import type { Certificate } from '../certificate/certificate.ts';
import { refused, type Refused } from '../refusal.ts';
import { authenticationPolicies, signingPolicies } from './policies.ts';

/** RFC 5280, 4.2.1.9: an authority's certificate proves who issues, not who stands before us. */
export const checkNotAuthority = ({ isAuthority }: Certificate): Refused | null =>
  isAuthority ? refused('authority-certificate') : null;

/** RFC 5280, 4.2.1.3. The card's other certificate has nonRepudiation alone: that one is for signing documents. */
export function checkKeyUsage({ keyUsage }: Certificate): Refused | null {
  if (keyUsage.includes('digitalSignature')) return null;
  return refused(keyUsage.includes('nonRepudiation') ? 'signing-certificate' : 'wrong-key-usage');
}

/** RFC 5280, 4.2.1.12; a certificate that is for everything says nothing about this. */
export const checkClientAuthentication = ({ extendedKeyUsage }: Certificate): Refused | null =>
  extendedKeyUsage.includes(id_kp_clientAuth) ? null : refused('no-client-authentication');

export const checkNotForSigning = ({ policies }: Certificate): Refused | null =>
  policies.some((policy) => signingPolicies.has(policy)) ? refused('signing-certificate', 'its policy') : null;

export const checkPolicy =
  (alsoAccept: readonly string[]) =>
  ({ policies }: Certificate): Refused | null =>
    policies.some((policy) => authenticationPolicies.has(policy) || alsoAccept.includes(policy))
      ? null
      : refused('policy-not-accepted', policies.slice(0, 5).join(' '));
