import { algorithm, seconds, skew, type Jwt } from '../read-jwt.ts';
import { refused, type Refused } from '../refusal.ts';
import type { WalletIssuer } from '../trust/wallet-issuers.ts';

type Check = (credential: Jwt, issuer: WalletIssuer, at: Date) => Refused | null;

/** Before anything is looked up: what kind of token it says to be. */
export function checkHeader({ header }: Jwt): Refused | null {
  if (header['typ'] !== 'dc+sd-jwt') return refused('wrong-token-type');
  return header['alg'] === algorithm && !('crit' in header) ? null : refused('wrong-algorithm');
}

/** What an issuer that we know signed (SD-JWT VC, section 3.2.2), in the order in which it is asked. */
const checks: readonly Check[] = [
  ({ claims: { vct } }, { types }) => (types.some((type) => type === vct) ? null : refused('wrong-credential-type')),
  ({ claims: { iat } }, _issuer, at) =>
    iat === undefined || (typeof iat === 'number' && iat <= seconds(at) + skew) ? null : refused('issued-in-future'),
  ({ claims: { nbf } }, _issuer, at) =>
    nbf === undefined || (typeof nbf === 'number' && nbf <= seconds(at) + skew)
      ? null
      : refused('credential-not-yet-valid'),
  ({ claims: { exp } }, _issuer, at) =>
    typeof exp === 'number' && exp > seconds(at) ? null : refused('credential-expired'),
];

/** The first thing that is wrong with a credential whose signature is right, or null. */
export function checkCredential(credential: Jwt, issuer: WalletIssuer, at: Date): Refused | null {
  for (const check of checks) {
    const refusal = check(credential, issuer, at);
    if (refusal !== null) return refusal;
  }
  return null;
}
