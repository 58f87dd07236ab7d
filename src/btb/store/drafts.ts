import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { ManagerRole } from '../rules/mandate.ts';

export interface DraftRow {
  /** UUID */
  readonly id: string;
  readonly company: EnterpriseNumber;
  readonly drafter_index: Buffer;
  readonly self: boolean;
  readonly replaces: string | null;
  /** null: the second step was not done; the other details are null with it */
  readonly insz_sealed: Buffer | null;
  readonly given_name: string | null;
  readonly family_name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** null: the third step was not done */
  readonly role: ManagerRole | null;
  /** null: every one, once there is a role */
  readonly services: readonly string[] | null;
  readonly establishments: readonly EstablishmentNumber[] | null;
  readonly may_appoint: boolean | null;
  readonly until_date: LocalDate | null;
  readonly keep_until: LocalDate;
}

/** The draft of the person and company in scope, unless its time is over. */
export async function draftInScope(
  tx: Tx,
  company: EnterpriseNumber,
  drafter: Buffer,
  today: LocalDate,
): Promise<DraftRow | null> {
  const { rows } = await sql<DraftRow>`
    select id, company, drafter_index, self, replaces, insz_sealed, given_name, family_name, email, phone, role, services,
      establishments, may_appoint, until_date, keep_until
    from appointment_draft
    where company = ${company} and drafter_index = ${drafter} and keep_until >= ${today}`.execute(tx);
  return rows[0] ?? null;
}

/** Keeps a draft in the place of whatever this person had begun in this company. */
export async function putDraft(tx: Tx, one: DraftRow): Promise<void> {
  await sql`
    insert into appointment_draft (id, company, drafter_index, self, replaces, insz_sealed, given_name, family_name, email,
      phone, role, services, establishments, may_appoint, until_date, keep_until)
    values (${one.id}, ${one.company}, ${one.drafter_index}, ${one.self}, ${one.replaces}, ${one.insz_sealed},
      ${one.given_name}, ${one.family_name}, ${one.email}, ${one.phone}, ${one.role}, ${one.services},
      ${one.establishments}, ${one.may_appoint}, ${one.until_date}, ${one.keep_until})
    on conflict (company, drafter_index) do update set (id, self, replaces, insz_sealed, given_name, family_name, email,
      phone, role, services, establishments, may_appoint, until_date, keep_until) =
      (excluded.id, excluded.self, excluded.replaces, excluded.insz_sealed, excluded.given_name, excluded.family_name,
      excluded.email, excluded.phone, excluded.role, excluded.services, excluded.establishments, excluded.may_appoint,
      excluded.until_date, excluded.keep_until)`.execute(tx);
}

export async function removeDraftInScope(tx: Tx, company: EnterpriseNumber, drafter: Buffer): Promise<void> {
  await sql`delete from appointment_draft where company = ${company} and drafter_index = ${drafter}`.execute(tx);
}

/** Clears a draft away, by the job, once its last day is over. */
export async function clearDraft(tx: Tx, id: string, today: LocalDate): Promise<void> {
  await sql`delete from appointment_draft where id = ${id} and keep_until < ${today}`.execute(tx);
}
