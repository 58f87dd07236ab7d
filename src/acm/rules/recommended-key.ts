import type { KeyKind } from '#sleutels/index.ts';

/** For who hesitates: what most people have first, then what any Belgian has, then what needs a registration. */
const order = ['itsme', 'eid', 'csamtotp'] as const satisfies readonly KeyKind[];

/**
 * The key for somebody who does not know which to choose, among those that the page offers.
 * @param troubled keys that may not work now: never recommended
 * @returns null when there is nothing to choose, or none to recommend
 */
export function recommendedKey(offered: readonly KeyKind[], troubled: readonly KeyKind[]): KeyKind | null {
  if (offered.length < 2) return null;
  return order.find((kind) => offered.includes(kind) && !troubled.includes(kind)) ?? null;
}
