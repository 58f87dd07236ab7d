/** The real BTB takes these (CSAM, standard procedure); they come as soon as `sleutels` has them. */
export const keysOfTheRealOne = ['urn:be:vlaanderen:authmech:eid', 'urn:be:vlaanderen:authmech:itsme'] as const;

export type KeyDecision =
  | { readonly permitted: true }
  /** `used`: the key that does not do here */
  | { readonly permitted: false; readonly because: 'key-not-accepted'; readonly used: string }
  | { readonly permitted: false; readonly because: 'key-not-told' };

/**
 * May somebody who signed in with this key use BTB? A provider that does not say which key was used has proved none.
 * @param acr the key as the ID token names it, such as urn:be:vlaanderen:authmech:csamtotp
 * @param accepted the setting BTB_KEYS
 */
export function mayUseKey(acr: string | null, accepted: readonly string[]): KeyDecision {
  if (acr === null) return { permitted: false, because: 'key-not-told' };
  return accepted.includes(acr) ? { permitted: true } : { permitted: false, because: 'key-not-accepted', used: acr };
}

/** `csamtotp` of `urn:be:vlaanderen:authmech:csamtotp`. */
export const keyNameOf = (urn: string): string => urn.slice(urn.lastIndexOf(':') + 1);
