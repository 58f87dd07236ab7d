import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { ManageDecision, MayNotManage } from './may-manage.ts';

export interface EndFacts {
  readonly manages: ManageDecision;
  /** null: there is no such right. */
  readonly right: { readonly company: EnterpriseNumber; readonly endedAt: Date | null } | null;
}

export type EndDecision =
  | { readonly permitted: true }
  | { readonly permitted: false; readonly because: 'may-not-manage'; readonly why: MayNotManage }
  | { readonly permitted: false; readonly because: 'no-such-right' | 'other-company' | 'already-ended' };

/** May a right of this company be ended by who asks? */
export function mayEnd(company: EnterpriseNumber, { manages, right }: EndFacts): EndDecision {
  if (!manages.permitted) return { permitted: false, because: 'may-not-manage', why: manages.because };
  if (right === null) return { permitted: false, because: 'no-such-right' };
  if (right.company !== company) return { permitted: false, because: 'other-company' };
  if (right.endedAt !== null) return { permitted: false, because: 'already-ended' };
  return { permitted: true };
}
