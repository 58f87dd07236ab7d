import { levelOf, provesIdentity, type KeyKind, type Levels } from '../key-kind.ts';

/** With which key somebody signed in, and when they proved it. */
export interface Proof {
  /** null: a key that we do not know, or that the provider did not name. */
  readonly key: KeyKind | null;
  readonly at: Date | null;
}

/** What somebody may want to change about their own keys. */
export type Change = 'login' | 'app' | 'phone' | 'mail' | 'remove' | 'release' | 'passkey';

export type ChangeDecision =
  { readonly permitted: true } | { readonly permitted: false; readonly because: 'stronger-key' | 'prove-again' };

/** For how long a proof counts as just given, in milliseconds. Ours: no source says it. */
export const freshFor = 15 * 60_000;

/** How much the provider's clock may be ahead of ours, in milliseconds. */
const skew = 60_000;

/**
 * A change is as strong as the enrolment: what lasts (another key, login or address) takes a card or itsme, used just now;
 * removing a key, or letting one in again, takes any key of level high. The app itself may also be put on another phone by
 * who just used it: that proves no less than it did before.
 * @param levels as this deployment has them
 */
export function mayChange(change: Change, { key, at }: Proof, now: Date, levels: Levels = levelOf): ChangeDecision {
  const lasts = change !== 'remove' && change !== 'release';
  const high = key !== null && (lasts ? provesIdentity(key) : levels[key] === 'high');
  const strong = high || (change === 'app' && key === 'csamtotp');
  if (!strong) return { permitted: false, because: 'stronger-key' };
  const age = at === null ? Number.POSITIVE_INFINITY : now.getTime() - at.getTime();
  return age <= freshFor && age >= -skew ? { permitted: true } : { permitted: false, because: 'prove-again' };
}
