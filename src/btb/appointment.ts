import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { Insz } from '#belgian/insz.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Language } from '#web/languages.ts';
import { stateOn, type AppointmentState } from './rules/appointment-state.ts';
import type { CompanyAppointment } from './rules/may-manage.ts';
import type { AppointmentRow } from './store/appointments.ts';
import type { Parts } from './parts.ts';

/** An appointment as the pages of BTB show it. */
export interface Appointment {
  readonly id: string;
  readonly company: EnterpriseNumber;
  readonly insz: Insz;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone: string;
  readonly appointedBy: {
    readonly name: string;
    /** Code of the function in KBO. */
    readonly function: string;
    readonly since: LocalDate;
    readonly kboSnapshot: LocalDate;
  };
  readonly invitedOn: LocalDate;
  readonly lastDay: LocalDate;
  readonly state: AppointmentState;
  readonly answeredOn: LocalDate | null;
  /** Withdrawn or ended on this day, by this person. */
  readonly closedOn: LocalDate | null;
  readonly closedBy: string | null;
  readonly language: Language;
}

const dayOf = (at: Date | null): LocalDate | null => (at === null ? null : brusselsDate(at));

export const appointmentOf = (row: AppointmentRow, vault: Parts['vault'], on: LocalDate): Appointment => ({
  id: row.id,
  company: row.company,
  insz: vault.open(row.insz_sealed),
  givenName: row.given_name,
  familyName: row.family_name,
  email: row.email,
  phone: row.phone,
  appointedBy: {
    name: row.appointed_by_name,
    function: row.appointed_by_function,
    since: row.function_since,
    kboSnapshot: row.kbo_snapshot,
  },
  invitedOn: brusselsDate(row.invited_at),
  lastDay: row.last_day,
  state: stateOn({ state: row.state, lastDay: row.last_day }, on),
  answeredOn: dayOf(row.answered_at),
  closedOn: dayOf(row.closed_at),
  closedBy: row.closed_by_name,
  language: row.language,
});

/** What the rules need of a row. */
export const datesOf = (row: AppointmentRow, ofThisPerson: boolean): CompanyAppointment => ({
  state: row.state,
  lastDay: row.last_day,
  answeredOn: dayOf(row.answered_at),
  endedOn: row.state === 'ended' ? dayOf(row.closed_at) : null,
  invitedOn: brusselsDate(row.invited_at),
  ofThisPerson,
});
