import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { Address, Establishment } from '../company.ts';

/** More than any company has; a bound for the page. */
const most = 5_000;

/** The establishments of a company, by number. */
export async function establishments(tx: Tx, company: EnterpriseNumber): Promise<readonly Establishment[]> {
  const { rows } = await sql<{
    number: EstablishmentNumber;
    name: string;
    since: LocalDate;
    address: Address | null;
  }>`
    select s.number, s.start_date as since,
      coalesce((select d.name from denomination d where d.entity = s.number
        order by array_position(array['003', '001'], d.kind) nulls last,
          array_position(array['2', '1', '3', '4'], d.language) nulls last, d.name limit 1), nullif(e.name, ''), s.number)
        as name,
      (select json_build_object('street', coalesce(a.street_nl, a.street_fr, ''),
          'houseNumber', coalesce(a.house_number, ''), 'box', coalesce(a.box, ''),
          'postalCode', coalesce(a.zipcode, ''), 'municipality', coalesce(a.municipality_nl, a.municipality_fr, ''))
        from address a where a.entity = s.number and a.struck_off is null limit 1) as address
    from establishment s join enterprise e on e.number = s.enterprise
    where s.enterprise = ${company} order by s.number limit ${most}`.execute(tx);
  return rows.map(({ number, name, since, address }) => ({ number, name, since, address }));
}

/** The company of an establishment; null when there is no such establishment. */
export async function companyOfEstablishment(tx: Tx, number: EstablishmentNumber): Promise<EnterpriseNumber | null> {
  const { rows } = await sql<{ enterprise: EnterpriseNumber }>`
    select enterprise from establishment where number = ${number}`.execute(tx);
  return rows[0]?.enterprise ?? null;
}
