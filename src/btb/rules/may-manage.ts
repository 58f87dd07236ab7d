import { addDays, type LocalDate } from '#belgian/local-date.ts';
import { stateOn } from './appointment-state.ts';
import { holds, mandatesOn, type Mandate, type MandateHistory, type ManagerRole } from './mandate.ts';

/** One appointment of the company. */
export interface CompanyAppointment extends MandateHistory {
  readonly invitedOn: LocalDate;
  /** It carries the number of the person who asks. */
  readonly ofThisPerson: boolean;
}

export interface ManageFacts {
  readonly company: { readonly absentSince: LocalDate | null } | null;
  readonly appointments: readonly CompanyAppointment[];
}

export type ManageDecision =
  | {
      readonly permitted: true;
      /** the strongest of the mandates */
      readonly capacity: ManagerRole;
      /** at least one, the strongest first */
      readonly mandates: readonly Mandate[];
    }
  | { readonly permitted: false; readonly because: 'no-company' }
  /** `since`: the first snapshot of KBO without the company */
  | { readonly permitted: false; readonly because: 'company-ceased'; readonly since: LocalDate }
  | {
      readonly permitted: false;
      readonly because: 'invitation-open';
      /** true: this person can accept it, and is in charge then */
      readonly forThisPerson: boolean;
      readonly since: LocalDate;
    }
  /** This person has an appointment on which nobody acts until it is resumed. */
  | { readonly permitted: false; readonly because: 'suspended' }
  /** `since`: the first day on which this person was not in charge any more */
  | { readonly permitted: false; readonly because: 'appointment-ended'; readonly since: LocalDate }
  | { readonly permitted: false; readonly because: 'not-the-manager' }
  | { readonly permitted: false; readonly because: 'nobody-in-charge' };

/**
 * May this person manage access for the company on this day, and within which bounds? Of several reasons against, the
 * one they can act on. Nobody is in charge of a company unless a chief or co-chief access manager is.
 */
export function mayManage({ company, appointments }: ManageFacts, on: LocalDate): ManageDecision {
  if (company === null) return { permitted: false, because: 'no-company' };
  if (company.absentSince !== null) return { permitted: false, because: 'company-ceased', since: company.absentSince };
  const own = appointments.filter((one) => one.ofThisPerson);
  const mandates = mandatesOn(own, on);
  const [strongest] = mandates;
  if (strongest !== undefined) return { permitted: true, capacity: strongest.role, mandates };
  if (own.some((one) => one.suspended && holds({ ...one, suspended: false }, on))) {
    return { permitted: false, because: 'suspended' };
  }

  const open = appointments.filter((one) => isOpen(one, on));
  const invitedOn = earliest(open.filter((one) => one.ofThisPerson));
  if (invitedOn !== null)
    return { permitted: false, because: 'invitation-open', forThisPerson: true, since: invitedOn };
  const ended = own
    .flatMap((one) => firstDayWithout(one, on) ?? [])
    .toSorted()
    .at(-1);
  if (ended !== undefined) return { permitted: false, because: 'appointment-ended', since: ended };
  if (appointments.some((one) => isInChargeOfAll(one, on))) return { permitted: false, because: 'not-the-manager' };
  const since = earliest(open);
  if (since !== null) return { permitted: false, because: 'invitation-open', forThisPerson: false, since };
  return { permitted: false, because: 'nobody-in-charge' };
}

export type CompanyState =
  | { readonly kind: 'in-charge' }
  | { readonly kind: 'invitation-open'; readonly since: LocalDate }
  | { readonly kind: 'nobody-in-charge' };

/** Is anybody in charge of access to this company on this day, or invited to be? */
export function companyState(appointments: readonly CompanyAppointment[], on: LocalDate): CompanyState {
  if (appointments.some((one) => isInChargeOfAll(one, on))) return { kind: 'in-charge' };
  const since = earliest(appointments.filter((one) => isOpen(one, on)));
  return since === null ? { kind: 'nobody-in-charge' } : { kind: 'invitation-open', since };
}

const isOpen = (one: CompanyAppointment, on: LocalDate): boolean =>
  one.invitedOn <= on && one.role !== 'access-manager' && stateOn(one, on) === 'invited';

/** Chiefs and co-chiefs; who looks after one branch is not in charge of the company. */
export const isInChargeOfAll = (one: MandateHistory, on: LocalDate): boolean =>
  one.role !== 'access-manager' && holds(one, on);

/** The first day, up to this one, on which an appointment held no more; null: it never held, or holds. */
function firstDayWithout({ answeredOn, endedOn, bounds: { until } }: MandateHistory, on: LocalDate): LocalDate | null {
  if (answeredOn === null) return null;
  const past = [endedOn, until === null ? null : addDays(until, 1)].filter((day) => day !== null && day <= on);
  return past.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);
}

const earliest = (appointments: readonly CompanyAppointment[]): LocalDate | null =>
  appointments.map((one) => one.invitedOn).toSorted()[0] ?? null;
