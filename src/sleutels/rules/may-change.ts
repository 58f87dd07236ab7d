import { levelOf, type KeyKind } from '../key-kind.ts';

/** With which key somebody signed in, and when they proved it. */
export interface Proof {
  /** null: a key that we do not know, or that the provider did not name. */
  readonly key: KeyKind | null;
  readonly at: Date | null;
}

/** What somebody may want to change about their own keys. */
export type Change = 'login' | 'app' | 'phone' | 'mail' | 'remove' | 'release';

export type ChangeDecision =
  { readonly permitted: true } | { readonly permitted: false; readonly because: 'stronger-key' | 'prove-again' };

/** For how long a proof counts as just given, in milliseconds. Ours: no source says it. */
export const freshFor = 15 * 60_000;

/** How much the provider's clock may be ahead of ours, in milliseconds. */
const skew = 60_000;

/**
 * A change is as strong as the enrolment: a key of level high, used just now. The app itself may also be put on another
 * phone by who just used it: that proves no less than it did before.
 */
export function mayChange(change: Change, { key, at }: Proof, now: Date): ChangeDecision {
  const strong = key !== null && (levelOf[key] === 'high' || (change === 'app' && key === 'csamtotp'));
  if (!strong) return { permitted: false, because: 'stronger-key' };
  const age = at === null ? Number.POSITIVE_INFINITY : now.getTime() - at.getTime();
  return age <= freshFor && age >= -skew ? { permitted: true } : { permitted: false, because: 'prove-again' };
}
