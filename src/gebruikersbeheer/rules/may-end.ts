import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Contexts } from './contexts.ts';
import type { ManageDecision, MayNotManage } from './may-manage.ts';
import { powerOver, type Exceeds, type Power } from './powers.ts';

/** A right that somebody wants to end, or to put another in the place of. */
export interface RightToEnd {
  readonly company: EnterpriseNumber;
  readonly code: string;
  readonly contexts: Contexts;
  readonly endedAt: Date | null;
}

export interface EndFacts {
  readonly manages: ManageDecision;
  /** null: there is no such right. */
  readonly right: RightToEnd | null;
}

export type EndDecision =
  | { readonly permitted: true; readonly power: Power }
  | { readonly permitted: false; readonly because: 'may-not-manage'; readonly why: MayNotManage }
  | { readonly permitted: false; readonly because: 'more-than-held'; readonly exceeds: Exceeds }
  | { readonly permitted: false; readonly because: 'no-such-right' | 'other-company' }
  | { readonly permitted: false; readonly because: 'already-ended'; readonly power: Power };

/**
 * May a right of this organisation be ended by who asks? Only by somebody who could give all of it today; how long it
 * lasts does not matter for its end.
 */
export function mayEnd(company: EnterpriseNumber, { manages, right }: EndFacts): EndDecision {
  if (!manages.permitted) return { permitted: false, because: 'may-not-manage', why: manages.because };
  if (right === null) return { permitted: false, because: 'no-such-right' };
  if (right.company !== company) return { permitted: false, because: 'other-company' };
  const over = powersWithoutDays(manages, right);
  if (!over.covered) return { permitted: false, because: 'more-than-held', exceeds: over.exceeds };
  if (right.endedAt !== null) return { permitted: false, because: 'already-ended', power: over.power };
  return { permitted: true, power: over.power };
}

const powersWithoutDays = (
  { powers }: Extract<ManageDecision, { permitted: true }>,
  { code, contexts }: RightToEnd,
): ReturnType<typeof powerOver> =>
  powerOver(
    powers.map((power) => ({ ...power, bounds: { ...power.bounds, until: null } })),
    { code, contexts, until: null },
  );
