import { unbounded, type Bounds } from '#btb/index.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { BtbDecision, Representation } from '../below.ts';
import { capacities, type Capacity, type Power } from './powers.ts';

/** Manages rights of a local authority (target group LB): appointed by staff, or named by who was. */
export interface Administrator {
  /** UUID */
  readonly id: string;
  readonly role: 'head-local-administrator' | 'local-administrator';
  readonly bounds: Omit<Bounds, 'until'>;
  readonly since: LocalDate;
  /** The last day; null: no end is known. */
  readonly until: LocalDate | null;
  /** The day on which it was ended: from that day on it does not hold; null: it was not. */
  readonly endedOn: LocalDate | null;
  /** When they work, or worked, for the authority: the first day, and the last one (null: no end is known). */
  readonly works: readonly { readonly start: LocalDate; readonly end: LocalDate | null }[];
}

/** What is known of somebody and an organisation. Who is LB has its managers here and nowhere else. */
export type ManagementFacts =
  | { readonly targetGroup: 'EA'; readonly btb: BtbDecision; readonly represents: Representation }
  | { readonly targetGroup: 'LB'; readonly administratorsOfActor: readonly Administrator[] };

/** What of it concerns the person or the register: whether somebody else is in charge, a stranger does not learn here. */
export type MayNotManage =
  Exclude<Extract<BtbDecision, { permitted: false }>['because'], 'nobody-in-charge'> | 'appointment-not-begun';

export type ManageDecision =
  | {
      readonly permitted: true;
      /** that of the strongest power */
      readonly capacity: Capacity;
      /** at least one, the strongest first */
      readonly powers: readonly Power[];
    }
  | { readonly permitted: false; readonly because: MayNotManage };

/**
 * May this person manage rights in this organisation on this day, and how far? For an enterprise (EA): who represents
 * it according to KBO, and whom BTB has as access managers; for a local authority (LB): its local administrators.
 */
export function mayManage(facts: ManagementFacts, on: LocalDate): ManageDecision {
  const powers = powersOn(facts, on);
  const [strongest] = powers;
  if (strongest !== undefined) return { permitted: true, capacity: strongest.capacity, powers };
  if (facts.targetGroup === 'EA') {
    return { permitted: false, because: whyNot(facts.btb) };
  }
  const own = facts.administratorsOfActor;
  if (own.length === 0) return { permitted: false, because: 'not-the-manager' };
  const begun = own.some((one) => one.since <= on);
  return { permitted: false, because: begun ? 'appointment-ended' : 'appointment-not-begun' };
}

/** An enterprise without a manager, with one, or with an invitation to another: for who is none of them it is the same. */
function whyNot(btb: BtbDecision): MayNotManage {
  if (btb.permitted || btb.because === 'nobody-in-charge') return 'not-the-manager';
  return btb.because === 'invitation-open' && !btb.forThisPerson ? 'not-the-manager' : btb.because;
}

/** What somebody may do in an organisation on this day, the strongest first. */
export function powersOn(facts: ManagementFacts, on: LocalDate): readonly Power[] {
  const powers = facts.targetGroup === 'EA' ? ofEnterprise(facts) : ofLocalAuthority(facts.administratorsOfActor, on);
  return powers.toSorted((one, other) => capacities.indexOf(one.capacity) - capacities.indexOf(other.capacity));
}

function ofEnterprise({ btb, represents }: Extract<ManagementFacts, { targetGroup: 'EA' }>): Power[] {
  const own: Power[] = represents.permitted
    ? [{ capacity: 'legal-representative', under: null, bounds: unbounded, since: represents.since }]
    : [];
  const mandates = btb.permitted ? btb.mandates : [];
  return [...own, ...mandates.map(({ id, role, bounds, since }) => ({ capacity: role, under: id, bounds, since }))];
}

const ofLocalAuthority = (administrators: readonly Administrator[], on: LocalDate): Power[] =>
  administrators
    .filter((one) => holds(one, on))
    .map(({ id, role, bounds, since, until }) => ({ capacity: role, under: id, bounds: { ...bounds, until }, since }));

/**
 * Does this appointment hold on this day? A local administrator works for the authority; a head does not need to: staff
 * appoint them on its decision.
 */
export const holds = (one: Omit<Administrator, 'id' | 'bounds'>, on: LocalDate): boolean =>
  one.since <= on &&
  (one.until === null || on <= one.until) &&
  (one.endedOn === null || on < one.endedOn) &&
  (one.role === 'head-local-administrator' || worksOn(one.works, on));

/** Does somebody with these work relations work for the authority on this day? */
export const worksOn = (works: Administrator['works'], on: LocalDate): boolean =>
  works.some(({ start, end }) => start <= on && (end === null || on <= end));
