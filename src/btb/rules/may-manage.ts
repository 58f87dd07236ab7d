import type { LocalDate } from '#belgian/local-date.ts';
import { isInCharge, stateOn, type AppointmentDates } from './appointment-state.ts';

/** One appointment of the company. */
export interface CompanyAppointment extends AppointmentDates {
  readonly invitedOn: LocalDate;
  /** It carries the number of the person who asks. */
  readonly ofThisPerson: boolean;
}

export interface ManageFacts {
  readonly company: { readonly absentSince: LocalDate | null } | null;
  readonly appointments: readonly CompanyAppointment[];
}

export type ManageDecision =
  | { readonly permitted: true; readonly capacity: 'chief-access-manager' }
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
  /** `since`: the first day on which this person was not in charge any more */
  | { readonly permitted: false; readonly because: 'appointment-ended'; readonly since: LocalDate }
  | { readonly permitted: false; readonly because: 'not-the-manager' }
  | { readonly permitted: false; readonly because: 'nobody-in-charge' };

/** May this person manage access for the company on this day? Of several reasons against, the one they can act on. */
export function mayManage({ company, appointments }: ManageFacts, on: LocalDate): ManageDecision {
  if (company === null) return { permitted: false, because: 'no-company' };
  if (company.absentSince !== null) return { permitted: false, because: 'company-ceased', since: company.absentSince };
  const inCharge = appointments.filter((one) => isInCharge(one, on));
  if (inCharge.some((one) => one.ofThisPerson)) return { permitted: true, capacity: 'chief-access-manager' };

  const open = appointments.filter((one) => isOpen(one, on));
  const own = earliest(open.filter((one) => one.ofThisPerson));
  if (own !== null) return { permitted: false, because: 'invitation-open', forThisPerson: true, since: own };
  const ended = appointments
    .flatMap((one) => (one.ofThisPerson && isEnded(one, on) && one.endedOn !== null ? [one.endedOn] : []))
    .toSorted()
    .at(-1);
  if (ended !== undefined) return { permitted: false, because: 'appointment-ended', since: ended };
  if (inCharge.length > 0) return { permitted: false, because: 'not-the-manager' };
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
  if (appointments.some((one) => isInCharge(one, on))) return { kind: 'in-charge' };
  const since = earliest(appointments.filter((one) => isOpen(one, on)));
  return since === null ? { kind: 'nobody-in-charge' } : { kind: 'invitation-open', since };
}

const isOpen = (one: CompanyAppointment, on: LocalDate): boolean =>
  one.invitedOn <= on && stateOn(one, on) === 'invited';

const isEnded = (one: CompanyAppointment, on: LocalDate): boolean => one.endedOn !== null && one.endedOn <= on;

const earliest = (appointments: readonly CompanyAppointment[]): LocalDate | null =>
  appointments.map((one) => one.invitedOn).toSorted()[0] ?? null;
