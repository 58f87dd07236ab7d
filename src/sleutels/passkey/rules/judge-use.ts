/** What we keep of a passkey, and what it says of itself when it is used. */
export interface PasskeyState {
  readonly counter: number;
  readonly backupEligible: boolean;
}

export type UseDecision =
  | { readonly permitted: true }
  /** `counter-went-back`: somebody may have a copy. `became-another-kind`: what never changes did. */
  | { readonly permitted: false; readonly because: 'counter-went-back' | 'became-another-kind' };

/**
 * Is this the same passkey as before? A counter must go up, unless the passkey does not count: those that are kept in
 * more places always say 0 (WebAuthn Level 3, 6.1.1). Only for what a good signature covers.
 */
export function judgeUse(kept: PasskeyState, said: PasskeyState): UseDecision {
  if (said.backupEligible !== kept.backupEligible) return { permitted: false, because: 'became-another-kind' };
  const counts = kept.counter > 0 || said.counter > 0;
  if (counts && said.counter <= kept.counter) return { permitted: false, because: 'counter-went-back' };
  return { permitted: true };
}
