import { within, type Bounds } from '#btb/index.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { mayManage, type ManagementFacts, type MayNotManage } from './may-manage.ts';
import type { Exceeds, Power } from './powers.ts';

export interface NameFacts {
  readonly management: ManagementFacts;
  /** The work relation of who is named; null: there is none in this authority. */
  readonly relation: { readonly start: LocalDate; readonly end: LocalDate | null } | null;
  /** They are a local administrator already. */
  readonly already: boolean;
}

export type MayNotName =
  | { readonly because: 'may-not-manage'; readonly why: MayNotManage }
  /** Access managers of an enterprise are appointed in BTB. */
  | { readonly because: 'not-a-local-authority' }
  | { readonly because: 'no-work-relation' | 'relation-not-open' | 'no-bounds' | 'until-in-the-past' | 'already' }
  | { readonly because: 'may-not-appoint' }
  | { readonly because: 'more-than-held'; readonly exceeds: Exceeds };

export type NameDecision =
  { readonly permitted: true; readonly power: Power } | ({ readonly permitted: false } & MayNotName);

const refused = (why: MayNotName): NameDecision => ({ permitted: false, ...why });

/** May somebody name a local administrator with these bounds? Nobody gives more than they hold. */
export function mayName(bounds: Bounds, { management, relation, already }: NameFacts, on: LocalDate): NameDecision {
  const manages = mayManage(management, on);
  if (!manages.permitted) return refused({ because: 'may-not-manage', why: manages.because });
  if (management.targetGroup !== 'LB') return refused({ because: 'not-a-local-authority' });
  if (relation === null) return refused({ because: 'no-work-relation' });
  if (relation.start > on || (relation.end !== null && relation.end < on)) {
    return refused({ because: 'relation-not-open' });
  }
  if (bounds.services.length === 0 || bounds.establishments.length === 0) return refused({ because: 'no-bounds' });
  if (bounds.until !== null && bounds.until < on) return refused({ because: 'until-in-the-past' });
  if (already) return refused({ because: 'already' });
  return byPower(manages.powers, bounds);
}

/** The strongest power that may name and within which the bounds lie; or what stands in the way of the first that may. */
function byPower(powers: readonly Power[], bounds: Bounds): NameDecision {
  let exceeds: Exceeds | null = null;
  for (const power of powers) {
    const inside = within(bounds, power.bounds);
    if (inside.within) return { permitted: true, power };
    if (inside.exceeds !== 'may-not-appoint') exceeds ??= inside.exceeds;
  }
  return exceeds === null ? refused({ because: 'may-not-appoint' }) : refused({ because: 'more-than-held', exceeds });
}
