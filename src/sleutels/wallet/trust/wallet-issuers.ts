import type { Certificate } from '../../eid/certificate/certificate.ts';
import type { WalletKind } from '../../key-kind.ts';

/** Who may issue identifications for a member state, and how sure they are of whom they issue to. */
export interface WalletIssuer {
  readonly name: string;
  /** ISO 3166-1 alpha-2; it issues for this state and for no other. */
  readonly country: string;
  /** The key that its identifications are for us, which is their level. */
  readonly kind: WalletKind;
  /** `urn:eudi:pid:1`, or types of its own. */
  readonly types: readonly string[];
  readonly anchor: Certificate;
}

export interface WalletIssuers {
  readonly all: readonly WalletIssuer[];
  readonly kinds: readonly WalletKind[];
  readonly types: readonly string[];
  readonly keyIds: readonly Buffer[];
}

export const walletIssuers = (all: readonly WalletIssuer[]): WalletIssuers => ({
  all,
  kinds: Array.from(new Set(all.map(({ kind }) => kind))),
  types: Array.from(new Set(all.flatMap(({ types }) => types))),
  keyIds: all.map(({ anchor }) => anchor.subjectKeyId).filter((id) => id.length > 0),
});
