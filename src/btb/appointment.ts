import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { Insz } from '#belgian/insz.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Language } from '#web/languages.ts';
import { stateOn, type AppointmentState } from './rules/appointment-state.ts';
import type { AppointedBy, ClosingKind } from './rules/appointment-facts.ts';
import type { Bounds } from './rules/bounds.ts';
import type { ManagerRole } from './rules/mandate.ts';
import type { CompanyAppointment } from './rules/may-manage.ts';
import type { AppointmentRow } from './store/appointments.ts';
import type { Parts } from './parts.ts';

/** An appointment as the pages of BTB show it. */
export interface Appointment {
  readonly id: string;
  readonly company: EnterpriseNumber;
  readonly role: ManagerRole;
  readonly bounds: Bounds;
  readonly insz: Insz;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone: string;
  readonly appointedBy: {
    readonly name: string;
    readonly capacity: AppointedBy;
    /** Of a legal representative: what KBO said on that day, the function by its code. */
    readonly kbo: { readonly function: string; readonly since: LocalDate; readonly snapshot: LocalDate } | null;
  };
  readonly invitedOn: LocalDate;
  /** The invitation was sent so many times, the last time on that day. */
  readonly timesSent: number;
  readonly lastSentOn: LocalDate;
  /** The day on which the invited person first looked at it. */
  readonly openedOn: LocalDate | null;
  readonly lastDay: LocalDate;
  readonly state: AppointmentState;
  /** A representative who named themselves: there was no invitation. */
  readonly acceptedAtOnce: boolean;
  readonly answeredOn: LocalDate | null;
  /** Withdrawn or ended on this day, by this person. */
  readonly closedOn: LocalDate | null;
  readonly closedBy: string | null;
  readonly closing: ClosingKind | null;
  readonly suspendedOn: LocalDate | null;
  readonly suspendedBy: string | null;
  /** UUID of the appointment that ends as soon as this one is accepted. */
  readonly replaces: string | null;
  readonly language: Language;
}

const dayOf = (at: Date | null): LocalDate | null => (at === null ? null : brusselsDate(at));

const boundsOf = (row: AppointmentRow): Bounds => ({
  services: row.services ?? 'every',
  establishments: row.establishments ?? 'every',
  mayAppoint: row.may_appoint,
  until: row.until_date,
});

export const appointmentOf = (row: AppointmentRow, vault: Parts['vault'], on: LocalDate): Appointment => ({
  id: row.id,
  company: row.company,
  role: row.role,
  bounds: boundsOf(row),
  insz: vault.open(row.insz_sealed),
  givenName: row.given_name,
  familyName: row.family_name,
  email: row.email,
  phone: row.phone,
  appointedBy: {
    name: row.appointed_by_name,
    capacity: row.appointed_by_capacity,
    kbo: kboFactsOf(row),
  },
  invitedOn: brusselsDate(row.invited_at),
  timesSent: row.times_sent,
  lastSentOn: brusselsDate(row.last_sent_at),
  openedOn: dayOf(row.opened_at),
  lastDay: row.last_day,
  state: stateOn({ state: row.state, lastDay: row.last_day }, on),
  acceptedAtOnce: row.declared_within_organisation === 'representative',
  answeredOn: dayOf(row.answered_at),
  closedOn: dayOf(row.closed_at),
  closedBy: row.closed_by_name,
  closing: row.closing_kind,
  suspendedOn: dayOf(row.suspended_at),
  suspendedBy: row.suspended_by_name,
  replaces: row.replaces,
  language: row.language,
});

function kboFactsOf(row: AppointmentRow): Appointment['appointedBy']['kbo'] {
  const { appointed_by_function: held, function_since: since, kbo_snapshot: snapshot } = row;
  return held === null || since === null || snapshot === null ? null : { function: held, since, snapshot };
}

/** What the rules need of a row. */
export const datesOf = (row: AppointmentRow, ofThisPerson: boolean): CompanyAppointment => ({
  state: row.state,
  lastDay: row.last_day,
  answeredOn: dayOf(row.answered_at),
  endedOn: row.state === 'ended' ? dayOf(row.closed_at) : null,
  invitedOn: brusselsDate(row.invited_at),
  ofThisPerson,
  id: row.id,
  role: row.role,
  bounds: boundsOf(row),
  suspended: row.suspended_at !== null,
});
