import { text } from '../messages/index.ts';
import { justBegun } from '../new-appointment.ts';
import type { AppointmentRow } from '../store/appointments.ts';
import type { RequestRow } from './store/requests.ts';

/**
 * The appointment that comes of a request: of everything, as no manager stands above. Who asked for themselves proved
 * who they are, and is in charge at once; somebody else is invited as always.
 * @param id UUID of the appointment
 */
export const appointmentOf = (row: RequestRow, id: string, at: Date): AppointmentRow => {
  const self = row.asker_index.equals(row.insz_index);
  return {
    id,
    company: row.company,
    role: 'chief-access-manager',
    services: null,
    establishments: null,
    may_appoint: true,
    until_date: null,
    insz_sealed: row.insz_sealed,
    insz_index: row.insz_index,
    given_name: row.given_name,
    family_name: row.family_name,
    email: row.email,
    phone: row.phone,
    declared_within_organisation: 'declared',
    appointed_by: row.id,
    appointed_by_name: text(row.language)('exception.staff'),
    appointed_by_email: self ? null : row.asker_email,
    appointed_by_capacity: 'staff',
    appointed_under: null,
    appointed_by_function: null,
    function_since: null,
    kbo_snapshot: null,
    replaces: null,
    language: row.language,
    ...justBegun(at, self),
  };
};
