import { addDays, type LocalDate } from '#belgian/local-date.ts';

/** What the store keeps. An invitation that nobody answered expires by the calendar, whether or not it was marked. */
export const storedStates = ['invited', 'accepted', 'declined', 'expired', 'withdrawn', 'ended'] as const;

export type AppointmentState = (typeof storedStates)[number];

/** What the state of an appointment follows from. */
export interface AppointmentDates {
  readonly state: AppointmentState;
  /** The last day on which the invitation can be accepted. */
  readonly lastDay: LocalDate;
  /** The day on which it was accepted or declined; null while it was not answered. */
  readonly answeredOn: LocalDate | null;
  /** The first day on which the accepted appointment holds no more; null while it holds. */
  readonly endedOn: LocalDate | null;
}

/** How long an invitation stays open. Ours: the real BTB publishes no time limit. */
export const daysToAnswer = 14;

/** The last day on which an invitation of this day can be accepted. */
export const lastDayToAnswer = (invitedOn: LocalDate): LocalDate => addDays(invitedOn, daysToAnswer);

/** The state as people should see it on this day. */
export const stateOn = (appointment: Pick<AppointmentDates, 'state' | 'lastDay'>, on: LocalDate): AppointmentState =>
  appointment.state === 'invited' && appointment.lastDay < on ? 'expired' : appointment.state;

/** Is this person in charge by it on this day? From the day of acceptance; from the moment of the end no more. */
export const isInCharge = ({ state, answeredOn, endedOn }: AppointmentDates, on: LocalDate): boolean =>
  (state === 'accepted' || state === 'ended') &&
  answeredOn !== null &&
  answeredOn <= on &&
  (endedOn === null || on < endedOn);
