import type { AccessKey } from './access-key.ts';
import type { WalletIdentity } from './checks/read-identity.ts';
import { judgeAnswer } from './judge-answer.ts';
import { openResponse } from './open-response.ts';
import type { WalletPending } from './pending.ts';
import { dcqlQuery } from './query.ts';
import type { Refused } from './refusal.ts';
import { signRequest } from './request-object.ts';
import type { CheckStatus } from './status/check-status.ts';
import type { WalletIssuers } from './trust/wallet-issuers.ts';

/** A verifier of OpenID4VP 1.0 and HAIP 1.0: nothing that a wallet sends counts before it is checked. */
export interface WalletVerifier {
  /** The keys that the known issuers make possible. */
  readonly kinds: WalletIssuers['kinds'];
  /** What a link or a QR code says: open a wallet, and fetch this request. */
  readonly invitation: (pending: WalletPending) => URL;
  /** The signed request that the wallet fetches. */
  readonly request: (pending: WalletPending, now: Date, until: Date) => Promise<string>;
  /** @param form what the wallet posted, unread */
  readonly check: (
    form: URLSearchParams,
    pending: WalletPending,
    now: Date,
  ) => Promise<{ readonly ok: true; readonly identity: WalletIdentity } | Refused>;
}

export interface WalletVerifierDeps {
  readonly access: AccessKey;
  readonly issuers: WalletIssuers;
  readonly checkStatus: CheckStatus;
  /** What opens a wallet: `haip-vp://`, or the https address of one. */
  readonly walletAddress: URL;
  /** Where a wallet fetches a request and posts its answer. */
  readonly addresses: { readonly request: (id: string) => URL; readonly response: (id: string) => URL };
}

export function walletVerifier(deps: WalletVerifierDeps): WalletVerifier {
  const { access, issuers, checkStatus, walletAddress, addresses } = deps;
  const query = dcqlQuery(issuers);
  const judge = judgeAnswer({ issuers, query, checkStatus, audience: access.clientId });
  return {
    kinds: issuers.kinds,
    invitation: ({ id }) => {
      const url = new URL(walletAddress);
      url.searchParams.set('client_id', access.clientId);
      url.searchParams.set('request_uri', addresses.request(id).href);
      return url;
    },
    request: (pending, now, until) =>
      signRequest(access, { pending, responseUri: addresses.response(pending.id), query, now, until }),
    check: async (form, pending, now) => {
      const opened = await openResponse(form, pending);
      if (!opened.ok) return opened;
      return judge(opened.answer, pending.nonce, now);
    },
  };
}
