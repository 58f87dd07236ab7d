import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { datesOf } from './appointment.ts';
import { holds } from './rules/mandate.ts';
import type { AnswerFacts } from './rules/may-accept.ts';
import { appointmentsOfCompany, type AppointmentRow } from './store/appointments.ts';
import { waitsForConfirmation } from './store/to-confirm.ts';

/** Does what an invitation rests on still hold today? Runs in the scope of its company. */
export async function appointerOf(tx: Tx, row: AppointmentRow, today: LocalDate): Promise<AnswerFacts['appointer']> {
  if (row.appointed_by_capacity === 'staff') return 'holds';
  if (row.appointed_by_capacity === 'legal-representative') {
    return (await waitsForConfirmation(tx, row.id)) ? 'to-confirm' : 'holds';
  }
  const under = (await appointmentsOfCompany(tx, row.company)).find(({ id }) => id === row.appointed_under);
  return under !== undefined && holds(datesOf(under, false), today) ? 'holds' : 'gone';
}
