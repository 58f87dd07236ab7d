import { cardReader } from './card/read-card.ts';
import type { CardHolder } from './card/read-holder.ts';
import { checksInOrder, firstRefusal, type Checks } from './checks.ts';
import type { Refused } from './refusal.ts';
import type { Revocation } from './revocation/revocation.ts';
import { readToken } from './token/read-token.ts';
import { currentSigner, type TrustedIssuers } from './trust/trusted-issuers.ts';

/** The person whose card signed the challenge. */
export interface EidHolder extends CardHolder {
  /** The common name of the authority that issued the certificate. */
  readonly issuer: string;
}

export interface EidPresented {
  /** The JSON as the browser sent it, unread. */
  readonly token: string;
  /** Of the page that asked: `https://host[:port]`. */
  readonly origin: string;
  /** The text that the page was given: 32 random bytes in base64, used once. */
  readonly nonce: string;
  readonly at: Date;
}

export type EidVerdict =
  | {
      readonly ok: true;
      readonly holder: EidHolder;
      /** `not-checked`: nobody could say whether the card was taken back, and the deployment accepts that. */
      readonly revocation: 'checked' | 'not-checked';
    }
  | Refused;

export interface EidChecker {
  /** Never throws for what it is given: whatever is wrong with the token is a refusal. */
  readonly check: (presented: EidPresented) => Promise<EidVerdict>;
}

export interface EidCheckerDeps {
  readonly trust: TrustedIssuers;
  readonly revocation: Revocation;
  /** Authentication policies beside those that are known, as object identifiers. */
  readonly alsoAcceptedPolicies?: readonly string[];
}

/** Cards whose certificate need not be read again; about 5 kB each. */
const rememberedCards = 1_000;
const commonName = '2.5.4.3';

/**
 * Checks Web eID authentication tokens (format `web-eid:1.x`) of Belgian cards. The caller made the nonce, bound it
 * to the session and lets it count once.
 */
export function eidChecker(
  { trust, revocation, alsoAcceptedPolicies = [] }: EidCheckerDeps,
  checks: Checks = checksInOrder(alsoAcceptedPolicies),
): EidChecker {
  const readCard = cardReader(trust, checks, rememberedCards);
  return {
    check: async ({ token: text, origin, nonce, at }) => {
      const read = readToken(text);
      if (!read.ok) return read;
      const known = readCard(read.token.certificate);
      if (!known.ok) return known;
      const { certificate, signers, holder } = known.card;
      const found = currentSigner(signers, at);
      const refusal = firstRefusal(checks.ofPresented, {
        token: read.token,
        certificate,
        challenge: { origin, nonce },
        at,
      });
      if (refusal !== null) return refusal;
      if (!found.ok) return found;
      // Last, and only for who holds the card: nobody else can make us ask.
      const verdict = await revocation.check(certificate, found.issuer);
      if (!verdict.ok) return verdict;
      const issuer = found.issuer.subject.get(commonName) ?? '';
      return { ok: true, holder: { ...holder, issuer }, revocation: verdict.revocation };
    },
  };
}
