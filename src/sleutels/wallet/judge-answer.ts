import { checkBinding } from './checks/check-binding.ts';
import { checkCredential, checkHeader } from './checks/check-credential.ts';
import { holderKey } from './checks/holder-key.ts';
import { isAnswered } from './checks/is-answered.ts';
import { readDisclosures } from './checks/read-disclosures.ts';
import { readIdentity, type WalletIdentity } from './checks/read-identity.ts';
import type { DcqlAsked } from './query.ts';
import { isSignedBy, type Claims } from './read-jwt.ts';
import { readPresentation } from './read-presentation.ts';
import { refused, type Refused } from './refusal.ts';
import type { CheckStatus } from './status/check-status.ts';
import { chainChecker } from './trust/check-chain.ts';
import type { WalletIssuers } from './trust/wallet-issuers.ts';

export interface JudgeDeps {
  readonly issuers: WalletIssuers;
  readonly query: DcqlAsked;
  readonly checkStatus: CheckStatus;
  /** Our whole client identifier. */
  readonly audience: string;
}

/** Every check on what a wallet showed, in its order: the cheap before the dear, and the one that asks others last. */
export function judgeAnswer({ issuers, query, checkStatus, audience }: JudgeDeps) {
  const checkChain = chainChecker(issuers);
  return async (
    answer: Claims,
    nonce: string,
    now: Date,
  ): Promise<{ readonly ok: true; readonly identity: WalletIdentity } | Refused> => {
    const read = readPresentation(answer);
    if (!read.ok) return read;
    const { presentation } = read;
    const { credential } = presentation;
    const odd = checkHeader(credential);
    if (odd !== null) return odd;
    const chained = checkChain(credential.header['x5c'], now);
    if (!chained.ok) return chained;
    const { issuer, leaf } = chained;
    if (!isSignedBy(credential, leaf.publicKey)) return refused('bad-signature');
    const wrong = checkCredential(credential, issuer, now);
    if (wrong !== null) return wrong;
    const loose = checkBinding(presentation, { nonce, audience, at: now });
    if (loose !== null) return loose;
    const disclosed = readDisclosures(presentation);
    if (!disclosed.ok) return disclosed;
    if (!isAnswered(query, credential, issuer, disclosed.shown)) return refused('query-not-answered');
    const thumbprint = holderKey(credential.claims['cnf'])?.thumbprint ?? '';
    const named = readIdentity(disclosed.shown, issuer, thumbprint);
    if (!named.ok) return named;
    // Last, and only for who holds the key: nobody else can make us ask elsewhere.
    return (await checkStatus(credential, issuer, now)) ?? named;
  };
}
