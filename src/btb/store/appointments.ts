import { sql, type RawBuilder } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { Language } from '#web/languages.ts';
import type { AppointmentState } from '../rules/appointment-state.ts';
import type { AppointedBy, ClosingKind } from '../rules/appointment-facts.ts';
import type { ManagerRole } from '../rules/mandate.ts';

export interface AppointmentRow {
  readonly id: string;
  readonly company: EnterpriseNumber;
  readonly role: ManagerRole;
  /** null: every one */
  readonly services: readonly string[] | null;
  readonly establishments: readonly EstablishmentNumber[] | null;
  readonly may_appoint: boolean;
  readonly until_date: LocalDate | null;
  readonly insz_sealed: Buffer;
  readonly insz_index: Buffer;
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string;
  readonly phone: string;
  readonly declared_within_organisation: 'declared' | 'representative';
  readonly appointed_by: string;
  readonly appointed_by_name: string;
  readonly appointed_by_email: string | null;
  readonly appointed_by_capacity: AppointedBy;
  /** The appointment by which the one who appointed could do so. */
  readonly appointed_under: string | null;
  /** Of a legal representative: what KBO said on that day. */
  readonly appointed_by_function: string | null;
  readonly function_since: LocalDate | null;
  readonly kbo_snapshot: LocalDate | null;
  /** The appointment that ends as soon as this one is accepted. */
  readonly replaces: string | null;
  readonly language: Language;
  readonly invited_at: Date;
  readonly last_sent_at: Date;
  readonly times_sent: number;
  readonly opened_at: Date | null;
  readonly last_day: LocalDate;
  readonly state: AppointmentState;
  readonly answered_at: Date | null;
  readonly closed_at: Date | null;
  readonly closed_by_name: string | null;
  readonly closing_kind: ClosingKind | null;
  readonly suspended_at: Date | null;
  readonly suspended_by_name: string | null;
}

const columns = sql`
  id, company, role, services, establishments, may_appoint, until_date, insz_sealed, insz_index, given_name,
  family_name, email, phone, declared_within_organisation, appointed_by, appointed_by_name, appointed_by_email,
  appointed_by_capacity, appointed_under, appointed_by_function, function_since, kbo_snapshot, replaces, language,
  invited_at, last_sent_at, times_sent, opened_at, last_day, state, answered_at, closed_at, closed_by_name,
  closing_kind, suspended_at, suspended_by_name`;

// What holds or waits for an answer always counts. Of a company that appoints every day for years the oldest of the
// others are of no use to anybody on these pages; the history has them all.
const order = sql`order by state in ('invited', 'accepted') desc, invited_at desc, id limit 2000`;

/** Those of the company in scope: those that hold or wait for an answer, then the others; the latest first. */
export const appointmentsOfCompany = (tx: Tx, company: EnterpriseNumber): Promise<readonly AppointmentRow[]> =>
  all(tx, sql`select ${columns} from appointment where company = ${company} ${order}`);

/** Those of the person in scope, in the same order. */
export const appointmentsOfPerson = (tx: Tx, inszIndex: Buffer): Promise<readonly AppointmentRow[]> =>
  all(tx, sql`select ${columns} from appointment where insz_index = ${inszIndex} ${order}`);

/** @param id UUID */
export async function appointmentById(tx: Tx, id: string): Promise<AppointmentRow | null> {
  const found = await all(tx, sql`select ${columns} from appointment where id = ${id}`);
  return found[0] ?? null;
}

/** As `appointmentById`, and holds it until the transaction ends, so that two answers come one after the other. */
export async function lockAppointment(tx: Tx, id: string): Promise<AppointmentRow | null> {
  const found = await all(tx, sql`select ${columns} from appointment where id = ${id} for no key update`);
  return found[0] ?? null;
}

async function all(tx: Tx, query: RawBuilder<unknown>): Promise<readonly AppointmentRow[]> {
  const { rows } = await sql<AppointmentRow>`${query}`.execute(tx);
  return rows;
}
