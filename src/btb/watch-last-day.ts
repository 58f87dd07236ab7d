import { endOfBrusselsDay } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { enqueue } from '#store/jobs/index.ts';
import type { AppointmentRow } from './store/appointments.ts';

export const lastDayJob = 'btb.task-over';

/** When the last day of a task is over, it is ended and recorded. */
export async function watchLastDay(tx: Tx, { company, until_date: until }: AppointmentRow): Promise<void> {
  if (until !== null) await enqueue(tx, lastDayJob, { company }, { runAt: endOfBrusselsDay(until) });
}
