import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { MailAddress } from '../parts.ts';
import type { Administrator } from '../rules/may-manage.ts';

export interface AdministratorRow {
  readonly id: string;
  readonly company: EnterpriseNumber;
  readonly person: string;
  readonly role: Administrator['role'];
  /** null: every one */
  readonly services: readonly string[] | null;
  /** null: every one */
  readonly establishments: readonly EstablishmentNumber[] | null;
  readonly may_appoint: boolean;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly ended_at: Date | null;
  /** Every work relation of the person with the authority. */
  readonly works: Administrator['works'];
}

export interface AdministratorOfCompany extends AdministratorRow {
  readonly insz_index: Buffer;
  readonly insz_sealed: Buffer;
  readonly given_name: string;
  readonly family_name: string;
  readonly named_by_name: string | null;
  /** From the work relation with the authority; null: none is known. */
  readonly address: MailAddress | null;
}

/** The appointment as the rules see it. */
export const administratorOf = (row: AdministratorRow): Administrator => ({
  id: row.id,
  role: row.role,
  bounds: {
    services: row.services ?? 'every',
    establishments: row.establishments ?? 'every',
    mayAppoint: row.may_appoint,
  },
  since: row.since,
  until: row.until,
  endedOn: row.ended_at === null ? null : brusselsDate(row.ended_at),
  works: row.works,
});

/** The work relations of the person of the appointment `a` with its authority, as `Administrator` has them. */
const works = sql`(
  select coalesce(json_agg(json_build_object('start', w.start_date, 'end', w.end_date)), '[]')
  from work_relation w where w.company = a.company and w.person = a.person) as works`;

/** Who was ever appointed for a company; somebody was, means that it is a local authority (LB). */
export async function administratorsOf(tx: Tx, company: EnterpriseNumber): Promise<readonly AdministratorOfCompany[]> {
  const { rows } = await sql<AdministratorOfCompany>`
    select a.id, a.company, a.person, a.role, a.services, a.establishments, a.may_appoint, a.since, a.until, a.ended_at,
      a.named_by_name, ${works}, p.insz_index, p.insz_sealed, coalesce(known.given_name, p.given_name) as given_name,
      coalesce(known.family_name, p.family_name) as family_name, known.address
    from local_administrator a join person p on p.id = a.person
    left join lateral (
      select w.given_name, w.family_name, case when w.email is not null
        then json_build_object('mail', w.email, 'language', w.language) end as address from work_relation w
      where w.company = a.company and w.person = a.person order by w.start_date desc limit 1) known on true
    where a.company = ${company} order by a.since desc, a.id limit 1000`.execute(tx);
  return rows;
}

/** The appointments of the person of the sign-in scope. */
export async function appointmentsOfPerson(tx: Tx, person: string): Promise<readonly AdministratorRow[]> {
  const { rows } = await sql<AdministratorRow>`
    select a.id, a.company, a.person, a.role, a.services, a.establishments, a.may_appoint, a.since, a.until, a.ended_at,
      ${works}
    from local_administrator a where a.person = ${person} order by a.since desc limit 200`.execute(tx);
  return rows;
}

/** Adds an appointment; false when there is an open one in this role already. */
export async function addAdministrator(
  tx: Tx,
  added: Omit<AdministratorRow, 'ended_at' | 'works'> & {
    readonly appointed_by: string;
    readonly appointed_at: Date;
    /** The administrator who named this one; null: staff appointed them. */
    readonly named_by_name: string | null;
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into local_administrator (id, company, person, role, services, establishments, may_appoint, since, until,
      appointed_by, appointed_at, named_by_name)
    values (${added.id}, ${added.company}, ${added.person}, ${added.role}, ${added.services}, ${added.establishments},
      ${added.may_appoint}, ${added.since}, ${added.until}, ${added.appointed_by}, ${added.appointed_at},
      ${added.named_by_name})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

/** Writes the end of an appointment; false when another was first. @param byName null: nobody ended it, they left */
export async function endAdministrator(tx: Tx, id: string, at: Date, byName: string | null): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update local_administrator set ended_at = ${at}, ended_by_name = ${byName}
    where id = ${id} and ended_at is null`.execute(tx);
  return numAffectedRows === 1n;
}
