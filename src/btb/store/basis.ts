import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { Representation } from '../below.ts';

/** On what an appointment by a legal representative rested. */
export interface Basis {
  /** UUID */
  readonly appointment: string;
  readonly company: EnterpriseNumber;
  /** Of who appointed. */
  readonly inszIndex: Buffer;
  readonly representation: Extract<Representation, { readonly permitted: true }>;
  readonly registerDay: LocalDate;
  readonly functionsDay: LocalDate;
}

/** Keeps what KBO said with the decision that rested on it. */
export async function keepBasis(tx: Tx, basis: Basis): Promise<void> {
  const { function: held, since, until, through, of, confirmed } = basis.representation;
  await sql`
    insert into appointment_basis (appointment, company, insz_index, function, since, until, through, of_company,
      confirmed, register_day, functions_day)
    values (${basis.appointment}, ${basis.company}, ${basis.inszIndex}, ${held}, ${since}, ${until}, ${through}, ${of},
      ${confirmed}, ${basis.registerDay}, ${basis.functionsDay})`.execute(tx);
}

/** The national number of who appointed changed. */
export async function renumberBasis(tx: Tx, from: Buffer, to: Buffer): Promise<void> {
  await sql`select renumber_basis(${from}, ${to})`.execute(tx);
}
