import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { AppointmentRow } from './appointments.ts';

/** False, and nothing is added, when the id is taken or the person has a live appointment in the company already. */
export async function addAppointment(tx: Tx, one: AppointmentRow): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into appointment (id, company, role, services, establishments, may_appoint, until_date, insz_sealed,
      insz_index, given_name, family_name, email, phone, declared_within_organisation, appointed_by, appointed_by_name,
      appointed_by_email, appointed_by_capacity, appointed_under, appointed_by_function, function_since, kbo_snapshot,
      replaces, language, invited_at, last_sent_at, last_day, state, answered_at)
    values (${one.id}, ${one.company}, ${one.role}, ${one.services}, ${one.establishments}, ${one.may_appoint},
      ${one.until_date}, ${one.insz_sealed}, ${one.insz_index}, ${one.given_name}, ${one.family_name}, ${one.email},
      ${one.phone}, ${one.declared_within_organisation}, ${one.appointed_by}, ${one.appointed_by_name},
      ${one.appointed_by_email}, ${one.appointed_by_capacity}, ${one.appointed_under}, ${one.appointed_by_function},
      ${one.function_since}, ${one.kbo_snapshot}, ${one.replaces}, ${one.language}, ${one.invited_at},
      ${one.last_sent_at}, ${one.last_day}, ${one.state}, ${one.answered_at})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}
