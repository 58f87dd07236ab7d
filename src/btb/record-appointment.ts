import { record, type AuditActor } from '#audit/record.ts';
import type { Tx } from '#store/database.ts';
import type { AppointmentRow } from './store/appointments.ts';

/** Writes down that somebody was invited, or put in charge at once, with all that was given and what it rested on. */
export const recordAppointment = (
  tx: Tx,
  row: AppointmentRow,
  { action, actor, at }: { readonly action: string; readonly actor: AuditActor; readonly at: Date },
): Promise<void> =>
  record(tx, {
    at,
    action,
    company: row.company,
    actor,
    subject: `appointment:${row.id}`,
    after: {
      name: `${row.given_name} ${row.family_name}`,
      role: row.role,
      services: row.services ?? 'every',
      establishments: row.establishments ?? 'every',
      mayAppoint: row.may_appoint,
      until: row.until_date,
      state: row.state,
      within: row.declared_within_organisation,
      function: row.appointed_by_function,
      functionSince: row.function_since,
      kboSnapshot: row.kbo_snapshot,
      lastDay: row.last_day,
      replaces: row.replaces,
    },
  });
