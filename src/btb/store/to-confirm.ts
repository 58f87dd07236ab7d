import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';

/** A representative's function that ended. */
export interface EndedFunction {
  readonly company: EnterpriseNumber;
  readonly position: number;
  readonly function: string;
  readonly day: LocalDate;
  readonly inszIndex: Buffer;
  /** For appointments of before their basis was kept: who appointed is then known by this name. */
  readonly holderName: string;
}

/**
 * Lists the live appointments that rested on the function, once each.
 * @returns their identifiers
 */
export async function listToConfirm(tx: Tx, ended: EndedFunction, at: Date): Promise<readonly string[]> {
  const { rows } = await sql<{ appointment: string }>`
    insert into appointment_to_confirm (appointment, position, company, function, ended_on, since)
    select a.id, ${ended.position}, a.company, ${ended.function}, ${ended.day}, ${at}
    from appointment a left join appointment_basis b on b.appointment = a.id
    where a.company = ${ended.company} and a.state in ('accepted', 'invited')
      and a.appointed_by_capacity = 'legal-representative' and a.appointed_by_function = ${ended.function}
      and case when b.appointment is null then a.appointed_by_name = ${ended.holderName}
        else b.insz_index = ${ended.inszIndex} end
    on conflict do nothing returning appointment`.execute(tx);
  return rows.map(({ appointment }) => appointment);
}

/** An appointment that waits for a representative of today. */
export interface ToConfirm {
  /** UUID */
  readonly appointment: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly appointedBy: string;
  readonly function: string;
  readonly endedOn: LocalDate;
}

/** The most that a page shows and a representative confirms at once. */
const most = 200;

/** Those that wait in the company in scope; one that ended meanwhile waits for nothing. */
export async function waitingToConfirm(tx: Tx, company: EnterpriseNumber): Promise<readonly ToConfirm[]> {
  const { rows } = await sql<ToConfirm>`
    select a.id as appointment, a.given_name as "givenName", a.family_name as "familyName",
      a.appointed_by_name as "appointedBy", c.function, c.ended_on as "endedOn"
    from appointment_to_confirm c join appointment a on a.id = c.appointment
    where c.company = ${company} and c.confirmed_at is null and a.state in ('accepted', 'invited')
    order by a.family_name, a.given_name, a.id limit ${most}`.execute(tx);
  return rows;
}

/** Does this appointment wait for a representative of today? */
export async function waitsForConfirmation(tx: Tx, appointment: string): Promise<boolean> {
  const { rows } = await sql`select from appointment_to_confirm
    where appointment = ${appointment} and confirmed_at is null limit 1`.execute(tx);
  return rows.length > 0;
}

/** Whose function ended, when, and how many appointments wait for it; null: none does any more. */
export async function functionOver(
  tx: Tx,
  company: EnterpriseNumber,
  position: number,
): Promise<(Pick<EndedFunction, 'function' | 'day' | 'holderName'> & { readonly count: number }) | null> {
  const { rows } = await sql<{ function: string; day: LocalDate; holderName: string | null; count: number }>`
    select min(c.function) as function, min(c.ended_on) as day, min(a.appointed_by_name) as "holderName",
      count(*)::int as count
    from appointment_to_confirm c join appointment a on a.id = c.appointment
    where c.company = ${company} and c.position = ${position} and c.confirmed_at is null`.execute(tx);
  const [found] = rows;
  return found === undefined || found.holderName === null ? null : { ...found, holderName: found.holderName };
}

export interface Confirmation {
  readonly company: EnterpriseNumber;
  /** UUIDs */
  readonly appointments: readonly string[];
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
}

/** @returns the identifiers of those that were waiting, and do so no more */
export async function confirmWaiting(
  tx: Tx,
  { company, appointments, by, at }: Confirmation,
): Promise<readonly string[]> {
  const { rows } = await sql<{ appointment: string }>`
    update appointment_to_confirm set confirmed_at = ${at}, confirmed_by = ${by.id}, confirmed_by_name = ${by.name}
    where company = ${company} and appointment = any(${appointments}::uuid[]) and confirmed_at is null
    returning appointment`.execute(tx);
  return rows.map(({ appointment }) => appointment);
}
