import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { Appoint } from './appoint-command.ts';
import { nameOf, type Parts } from './parts.ts';
import { lastDayToAnswer } from './rules/appointment-state.ts';
import type { AppointDecision } from './rules/may-appoint.ts';
import type { AppointmentRow } from './store/appointments.ts';

/**
 * The row of an appointment that was permitted, with what the decision rested on.
 * @param snapshot the day of the register that was asked
 */
export function newAppointment(
  { vault }: Pick<Parts, 'vault'>,
  { id, actor, actorEmail, company, appointee, role, bounds, language, replaces, at }: Appoint,
  { acceptedAtOnce, by }: Extract<AppointDecision, { permitted: true }>,
  snapshot: LocalDate,
): AppointmentRow {
  const named = acceptedAtOnce ? actor : appointee;
  const limited = role === 'access-manager';
  return {
    id,
    company,
    role,
    services: limited && bounds.services !== 'every' ? bounds.services : null,
    establishments: limited && bounds.establishments !== 'every' ? bounds.establishments : null,
    may_appoint: limited ? bounds.mayAppoint : true,
    until_date: limited ? bounds.until : null,
    insz_sealed: vault.seal(appointee.insz),
    insz_index: vault.index(appointee.insz),
    given_name: named.givenName,
    family_name: named.familyName,
    email: appointee.email,
    phone: appointee.phone,
    declared_within_organisation: acceptedAtOnce ? 'representative' : 'declared',
    appointed_by: actor.id,
    appointed_by_name: nameOf(actor),
    appointed_by_email: actorEmail,
    appointed_by_capacity: by.capacity,
    appointed_under: by.capacity === 'legal-representative' ? null : by.mandate,
    appointed_by_function: by.capacity === 'legal-representative' ? by.function : null,
    function_since: by.capacity === 'legal-representative' ? by.since : null,
    kbo_snapshot: by.capacity === 'legal-representative' ? snapshot : null,
    replaces,
    language,
    ...justBegun(at, acceptedAtOnce),
  };
}

/** The life of an appointment on the day that it begins. */
export const justBegun = (at: Date, acceptedAtOnce: boolean) =>
  ({
    invited_at: at,
    last_sent_at: at,
    times_sent: 1,
    opened_at: null,
    last_day: lastDayToAnswer(brusselsDate(at)),
    state: acceptedAtOnce ? 'accepted' : 'invited',
    answered_at: acceptedAtOnce ? at : null,
    closed_at: null,
    closed_by_name: null,
    closing_kind: null,
    suspended_at: null,
    suspended_by_name: null,
  }) as const satisfies Partial<AppointmentRow>;
