import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Tx } from '#store/database.ts';
import type { AppointmentRow } from './appointments.ts';

export interface TypedAddress {
  readonly email: string;
  readonly language: AppointmentRow['language'];
}

/** The address that a representative last gave when they appointed somebody in the company in scope; null: none. */
export async function typedAddress(tx: Tx, company: EnterpriseNumber, person: Buffer): Promise<TypedAddress | null> {
  const { rows } = await sql<TypedAddress>`
    select a.appointed_by_email as email, a.language from appointment_basis b join appointment a on a.id = b.appointment
    where b.company = ${company} and b.insz_index = ${person} and a.appointed_by_email is not null
    order by a.invited_at desc limit 1`.execute(tx);
  return rows[0] ?? null;
}
