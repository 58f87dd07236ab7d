import { DcqlQuery } from 'dcql';
import { claimsAsked, claimsNeeded } from './claims-asked.ts';
import type { WalletIssuers } from './trust/wallet-issuers.ts';

/** The name of the one thing that is asked, by which the answer gives it back. */
export const queryId = 'pid';

export type DcqlAsked = ReturnType<typeof DcqlQuery.parse>;

const idOf = (claim: string): string => claim.replaceAll('_', '-');

/**
 * The question in DCQL (OpenID4VP 1.0, section 6): a PID of an issuer that we know, with the number of its state when
 * it has one, and no more than that.
 */
export function dcqlQuery({ all, types, keyIds }: Pick<WalletIssuers, 'all' | 'types' | 'keyIds'>): DcqlAsked {
  const [first = '', ...more] = keyIds.map((id) => id.toString('base64url'));
  const query = DcqlQuery.parse({
    credentials: [
      {
        id: queryId,
        format: 'dc+sd-jwt',
        meta: { vct_values: [...types] },
        // An authority that does not name its key cannot be pointed at; then the wallet chooses among all it holds.
        ...(keyIds.length < all.length ? {} : { trusted_authorities: [{ type: 'aki', values: [first, ...more] }] }),
        claims: [named(claimsAsked[0]), ...claimsAsked.slice(1).map(named)],
        claim_sets: [claimsAsked.map(idOf), claimsNeeded.map(idOf)],
      },
    ],
  });
  DcqlQuery.validate(query);
  return query;
}

const named = (claim: string): { id: string; path: [string] } => ({ id: idOf(claim), path: [claim] });
