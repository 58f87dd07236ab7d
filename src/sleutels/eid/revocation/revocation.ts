import type { Certificate } from '../certificate/certificate.ts';
import type { Refused } from '../refusal.ts';

/** Whether the authority took the card back, for instance because it was lost. */
export interface Revocation {
  /** @param issuer the trusted authority that signed the certificate */
  readonly check: (certificate: Certificate, issuer: Certificate) => Promise<RevocationVerdict>;
}

export type RevocationVerdict = { readonly ok: true; readonly revocation: 'checked' | 'not-checked' } | Refused;

/** Asks nobody, and says so. */
export const noRevocation: Revocation = { check: async () => ({ ok: true, revocation: 'not-checked' }) };
