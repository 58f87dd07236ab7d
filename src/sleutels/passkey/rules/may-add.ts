/** So many passkeys somebody can have; ours: no source says how many are reasonable. */
export const mostPasskeys = 10;

export type AddDecision =
  { readonly permitted: true } | { readonly permitted: false; readonly because: 'too-many' | 'no-other-key' };

/**
 * May somebody add a passkey? It always stands beside a key that proves who they are.
 * @param held what the person has that was not removed; a blocked passkey counts too
 */
export function mayAdd(held: { readonly passkeys: number; readonly opensWithout: boolean }): AddDecision {
  if (!held.opensWithout) return { permitted: false, because: 'no-other-key' };
  return held.passkeys >= mostPasskeys ? { permitted: false, because: 'too-many' } : { permitted: true };
}
