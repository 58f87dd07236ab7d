import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { situationOf } from '../rules/legal-situation.ts';
import type { HeldFunction, Standing } from '../rules/representation.ts';

/** More than any company or person has; a bound for the page. */
const most = 5_000;

export interface NamedFunction extends HeldFunction {
  readonly givenName: string;
  readonly familyName: string;
}

/** All functions in a company that is the scope of the transaction: past, present and future. */
export async function functionsInCompany(tx: Tx, company: EnterpriseNumber): Promise<readonly NamedFunction[]> {
  const { rows } = await sql<NamedFunction>`
    select code, start_date as since, end_date as until, given_name as "givenName", family_name as "familyName"
    from function_holder where enterprise = ${company} order by family_name, given_name, start_date, code limit ${most}`.execute(
    tx,
  );
  return rows;
}

export interface FunctionOfPerson extends HeldFunction {
  readonly company: EnterpriseNumber;
}

/**
 * All functions of one person, who is the scope of the transaction.
 * @param company only those in this company; null: in all
 */
export async function functionsOfPerson(
  tx: Tx,
  inszIndex: Buffer,
  company: EnterpriseNumber | null,
): Promise<readonly FunctionOfPerson[]> {
  const { rows } = await sql<FunctionOfPerson>`
    select enterprise as company, code, start_date as since, end_date as until from function_holder
    where insz_index = ${inszIndex} and (${company}::text is null or enterprise = ${company})
    order by enterprise, start_date limit ${most}`.execute(tx);
  return rows;
}

export interface NamedStanding extends Standing {
  readonly number: EnterpriseNumber;
  readonly name: string | null;
}

/** How companies stand, by their numbers; the register may lack some. */
export async function standingsOf(
  tx: Tx,
  companies: readonly EnterpriseNumber[],
): Promise<ReadonlyMap<EnterpriseNumber, NamedStanding>> {
  const { rows } = await sql<{
    number: EnterpriseNumber;
    name: string;
    legal_situation: string;
    absent_since: LocalDate | null;
  }>`select number, name, legal_situation, absent_since from enterprise where number = any(${companies})`.execute(tx);
  return new Map(
    rows.map(({ number, name, legal_situation, absent_since }) => [
      number,
      { number, name: name === '' ? null : name, absentSince: absent_since, situation: situationOf(legal_situation) },
    ]),
  );
}
