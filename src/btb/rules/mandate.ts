import type { LocalDate } from '#belgian/local-date.ts';
import { isInCharge, type AppointmentDates } from './appointment-state.ts';
import type { Bounds } from './bounds.ts';

/** From the one who may most to the one who may least. */
export const managerRoles = ['chief-access-manager', 'co-chief-access-manager', 'access-manager'] as const;

export type ManagerRole = (typeof managerRoles)[number];

/** An appointment with what it lets its holder do. */
export interface MandateHistory extends AppointmentDates {
  /** UUID of the appointment */
  readonly id: string;
  readonly role: ManagerRole;
  readonly bounds: Bounds;
  readonly suspended: boolean;
}

/** What an appointment that holds lets its holder do on a day. */
export interface Mandate {
  /** UUID of the appointment */
  readonly id: string;
  readonly role: ManagerRole;
  readonly bounds: Bounds;
  /** The day on which it was accepted. */
  readonly since: LocalDate;
}

/** Those that hold on this day: accepted, not ended, not suspended, and not over; the strongest first. */
export const mandatesOn = (appointments: readonly MandateHistory[], on: LocalDate): readonly Mandate[] =>
  appointments
    .flatMap((one) => {
      const { id, role, bounds, answeredOn } = one;
      return answeredOn !== null && holds(one, on) ? [{ id, role, bounds, since: answeredOn }] : [];
    })
    .toSorted((one, other) => managerRoles.indexOf(one.role) - managerRoles.indexOf(other.role));

/** Does it hold on this day? */
export const holds = (one: MandateHistory, on: LocalDate): boolean =>
  isInCharge(one, on) && !one.suspended && (one.bounds.until === null || on <= one.bounds.until);
