import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { Address, Company, CompanyName, Description } from '../company.ts';
import { situationOf } from '../rules/legal-situation.ts';
import { nameKind } from './name-kind.ts';

interface Found {
  readonly name: string;
  readonly kind: Company['kind'];
  readonly legal_situation: string;
  readonly legal_form: string | null;
  readonly start_date: LocalDate;
  readonly absent_since: LocalDate | null;
  readonly snapshot_date: LocalDate;
  readonly names: readonly { readonly text: string; readonly kind: string }[];
  readonly address: Address | null;
  readonly situation_description: Description;
  readonly form_description: Description;
}

/** One company with its names, seat and the words of its codes; null when the register never had it. */
export async function companyByNumber(
  tx: Tx,
  number: EnterpriseNumber,
): Promise<(Omit<Company, 'name'> & { name: string | null }) | null> {
  const { rows } = await sql<Found>`
    select e.name, e.kind, e.legal_situation, e.legal_form, e.start_date, e.absent_since,
      (select snapshot_date from snapshot order by id desc limit 1) as snapshot_date,
      (select coalesce(json_agg(json_build_object('text', d.name, 'kind', d.kind) order by d.kind, d.name), '[]')
        from (select distinct name, kind from denomination where entity = e.number) d) as names,
      (select json_build_object('street', coalesce(a.street_nl, a.street_fr, ''),
          'houseNumber', coalesce(a.house_number, ''), 'box', coalesce(a.box, ''),
          'postalCode', coalesce(a.zipcode, ''), 'municipality', coalesce(a.municipality_nl, a.municipality_fr, ''))
        from address a where a.entity = e.number and a.kind = 'REGO' and a.struck_off is null limit 1) as address,
      (select coalesce(json_object_agg(lower(c.language), c.description), '{}') from code c
        where c.category = 'JuridicalSituation' and c.code = e.legal_situation) as situation_description,
      (select coalesce(json_object_agg(lower(c.language), c.description), '{}') from code c
        where c.category = 'JuridicalForm' and c.code = e.legal_form) as form_description
    from enterprise e where e.number = ${number}`.execute(tx);
  const found = rows[0];
  if (found === undefined) return null;
  return {
    number,
    name: found.name === '' ? null : found.name,
    names: found.names.map(({ text, kind }): CompanyName => ({ text, kind: nameKind(kind) })),
    status: found.absent_since === null ? 'active' : 'ceased',
    absentSince: found.absent_since,
    situation: situationOf(found.legal_situation),
    situationDescription: found.situation_description,
    kind: found.kind,
    legalForm: found.legal_form === null ? null : { code: found.legal_form, description: found.form_description },
    since: found.start_date,
    address: found.address,
    snapshotDate: found.snapshot_date,
  };
}
