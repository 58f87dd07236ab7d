import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import { addDays, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';

/**
 * Notes which establishments a company has, as the register says it today: one that is gone ended yesterday, one that
 * is new begins today. Saying the same twice changes nothing.
 * @returns whether anything changed
 */
export async function noteEstablishments(
  tx: Tx,
  company: EnterpriseNumber,
  known: readonly EstablishmentNumber[],
  today: LocalDate,
): Promise<boolean> {
  const closed = await sql`
    update company_establishment set until_date = greatest(from_date, ${addDays(today, -1)}::date)
    where company = ${company} and until_date is null and not (establishment = any(${known}::text[]))`.execute(tx);
  const opened = await sql`
    insert into company_establishment (company, establishment, from_date)
    select ${company}, establishment, ${today} from unnest(${known}::text[]) establishment
    where not exists (select from company_establishment e
      where e.company = ${company} and e.establishment = establishment.establishment and e.until_date is null)
    on conflict (company, establishment, from_date) do update set until_date = null`.execute(tx);
  return (closed.numAffectedRows ?? 0n) + (opened.numAffectedRows ?? 0n) > 0n;
}

/** Is anything kept about this company's establishments? Of others nobody needs to know. */
export async function followsCompany(tx: Tx, company: EnterpriseNumber): Promise<boolean> {
  const { rows } = await sql`select 1 from company_establishment where company = ${company} limit 1`.execute(tx);
  return rows.length > 0;
}
