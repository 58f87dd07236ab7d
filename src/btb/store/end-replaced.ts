import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { AppointmentRow } from './appointments.ts';

/**
 * Ends the appointment that the accepted one replaces. The successor, whose scope this is, does not see it: a function
 * of the owner does it, for that person's own accepted appointment only.
 * @returns the appointment as it was; null when it was over already
 */
export async function endReplaced(tx: Tx, id: string, at: Date, byName: string): Promise<AppointmentRow | null> {
  const { rows } = await sql<AppointmentRow>`select * from end_replaced(${id}, ${at}, ${byName})`.execute(tx);
  return rows[0] ?? null;
}
