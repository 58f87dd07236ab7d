import type { LocalDate } from '#belgian/local-date.ts';
import type { BtbDecision } from '../below.ts';

/** Appointed by staff to manage the rights of a local authority (target group LB). */
export interface Appointment {
  readonly since: LocalDate;
  /** The last day; null: no end is known. */
  readonly until: LocalDate | null;
}

/** What is known of somebody and a company. Who is LB has its managers here and nowhere else. */
export type ManagementFacts =
  | { readonly targetGroup: 'EA'; readonly btb: BtbDecision }
  | { readonly targetGroup: 'LB'; readonly appointmentsOfActor: readonly Appointment[] };

export type ManagerCapacity = 'chief-access-manager' | 'head-local-administrator';

export type MayNotManage =
  | Extract<BtbDecision, { permitted: false }>['because']
  | 'not-the-head-local-administrator'
  | 'appointment-ended'
  | 'appointment-not-begun';

export type ManageDecision =
  | { readonly permitted: true; readonly capacity: ManagerCapacity }
  | { readonly permitted: false; readonly because: MayNotManage };

/**
 * May this person manage the rights of this company on this day? For an enterprise (EA) that is the chief access
 * manager according to BTB, for a local authority (LB) the head local administrator; nobody else, also not the
 * legal representative.
 */
export function mayManage(facts: ManagementFacts, on: LocalDate): ManageDecision {
  if (facts.targetGroup === 'EA') {
    return facts.btb.permitted
      ? { permitted: true, capacity: 'chief-access-manager' }
      : { permitted: false, because: facts.btb.because };
  }
  const appointments = facts.appointmentsOfActor;
  if (appointments.length === 0) return { permitted: false, because: 'not-the-head-local-administrator' };
  if (appointments.some((one) => inForce(one, on))) return { permitted: true, capacity: 'head-local-administrator' };
  const begun = appointments.some((one) => one.since <= on);
  return { permitted: false, because: begun ? 'appointment-ended' : 'appointment-not-begun' };
}

const inForce = (one: Appointment, on: LocalDate): boolean =>
  one.since <= on && (one.until === null || on <= one.until);
