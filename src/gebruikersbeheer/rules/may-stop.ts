import type { ManageDecision, MayNotManage } from './may-manage.ts';
import type { Power } from './powers.ts';

/** So long after signing in with a key it counts as used now. */
const minutesOfNow = 5;

export type MayNotStop =
  | { readonly because: 'may-not-manage'; readonly why: MayNotManage }
  /** Only who is in charge of everything sees, and stops, everything. */
  | { readonly because: 'not-in-charge-of-all' }
  | { readonly because: 'prove-again' };

export type StopDecision =
  { readonly permitted: true; readonly power: Power } | ({ readonly permitted: false } & MayNotStop);

/** The power by which somebody is in charge of everything in an organisation; null: none. */
export const inChargeOfAll = (powers: readonly Power[]): Power | null =>
  powers.find(({ bounds }) => bounds.services === 'every' && bounds.establishments === 'every') ?? null;

/**
 * May somebody stop all access, of a person or of everybody? A session that was left open is not enough: the key must
 * have been used now.
 * @param keyUsedAt when the visitor used their key; null: not told
 */
export function mayStop(manages: ManageDecision, keyUsedAt: Date | null, now: Date): StopDecision {
  if (!manages.permitted) return { permitted: false, because: 'may-not-manage', why: manages.because };
  const power = inChargeOfAll(manages.powers);
  if (power === null) return { permitted: false, because: 'not-in-charge-of-all' };
  const age = keyUsedAt === null ? Number.POSITIVE_INFINITY : now.getTime() - keyUsedAt.getTime();
  return age <= minutesOfNow * 60_000 ? { permitted: true, power } : { permitted: false, because: 'prove-again' };
}
