import type { Claims } from './read-token.ts';
import { refused, type Refused } from './refusal.ts';

/** For what the token must have been made. */
export interface Expected {
  readonly issuer: string;
  readonly clientId: string;
  /** null for the answer about the person, which has none. */
  readonly nonce: string | null;
  /** null for the ID token: the answer about the person must be about the same one. */
  readonly subject: string | null;
  readonly now: Date;
}

/** Clocks may differ this much, in seconds. */
const skew = 60;

type Check = (claims: Claims, expected: Expected) => Refused | null;

/** OpenID Connect Core 1.0, section 3.1.3.7 and 5.3.2, in the order in which they are asked. */
const checks: readonly Check[] = [
  ({ iss }, { issuer }) => (iss === issuer ? null : refused('wrong-issuer')),
  ({ aud, azp }, { clientId }) =>
    (aud === clientId || (Array.isArray(aud) && aud.length === 1 && aud[0] === clientId)) &&
    (azp === undefined || azp === clientId)
      ? null
      : refused('wrong-audience'),
  ({ exp }, { nonce, now }) => {
    if (exp === undefined && nonce === null) return null;
    return typeof exp === 'number' && exp > seconds(now) - skew ? null : refused('expired');
  },
  ({ iat }, { nonce, now }) => {
    if (iat === undefined && nonce === null) return null;
    return typeof iat === 'number' && iat <= seconds(now) + skew ? null : refused('issued-in-future');
  },
  ({ nonce }, expected) => (expected.nonce === null || nonce === expected.nonce ? null : refused('wrong-nonce')),
  ({ sub }) => (typeof sub === 'string' && sub !== '' && sub.length <= 255 ? null : refused('wrong-subject')),
  ({ sub }, { subject }) => (subject === null || sub === subject ? null : refused('subject-differs')),
];

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

/** The first thing that is wrong with a token whose signature is right, or null. */
export function checkClaims(claims: Claims, expected: Expected): Refused | null {
  for (const check of checks) {
    const refusal = check(claims, expected);
    if (refusal !== null) return refusal;
  }
  return null;
}
