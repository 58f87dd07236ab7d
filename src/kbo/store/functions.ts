import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { situationOf } from '../rules/legal-situation.ts';
import type { HeldFunction, Standing } from '../rules/representation.ts';

/** More than any company or person has; a bound for the page. */
const most = 5_000;

/** The company that holds a function through its permanent representative. */
type HolderOf = NonNullable<HeldFunction['of']> & {
  /** null: the register does not have it */
  readonly name: string | null;
};

export interface NamedFunction extends HeldFunction {
  readonly givenName: string;
  readonly familyName: string;
  readonly inszSealed: Buffer;
  readonly of: HolderOf | null;
}

interface HeldRow {
  readonly code: string;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly holder_company: EnterpriseNumber | null;
  /** null: the register does not have that company */
  readonly holder_situation: string | null;
  readonly holder_absent_since: LocalDate | null;
  readonly holder_name: string | null;
}

const heldColumns = sql`
  h.code, h.start_date as since, h.end_date as until, h.holder_company, o.legal_situation as holder_situation,
  o.absent_since as holder_absent_since, nullif(o.name, '') as holder_name`;
const held = sql`function_holder h left join enterprise o on o.number = h.holder_company`;

const holderOf = (row: HeldRow): HolderOf | null =>
  row.holder_company === null
    ? null
    : {
        number: row.holder_company,
        name: row.holder_name,
        standing:
          row.holder_situation === null
            ? null
            : { absentSince: row.holder_absent_since, situation: situationOf(row.holder_situation) },
      };

/** All functions in a company that is the scope of the transaction: past, present and future. */
export async function functionsInCompany(tx: Tx, company: EnterpriseNumber): Promise<readonly NamedFunction[]> {
  const { rows } = await sql<HeldRow & Pick<NamedFunction, 'givenName' | 'familyName' | 'inszSealed'>>`
    select ${heldColumns}, h.given_name as "givenName", h.family_name as "familyName", h.insz_sealed as "inszSealed"
    from ${held}
    where h.enterprise = ${company} order by h.family_name, h.given_name, h.start_date, h.code limit ${most}`.execute(
    tx,
  );
  return rows.map((row) => {
    const { givenName, familyName, inszSealed } = row;
    return { ...heldFunction(row), givenName, familyName, inszSealed };
  });
}

const heldFunction = (row: HeldRow): HeldFunction & { readonly of: HolderOf | null } => ({
  code: row.code,
  since: row.since,
  until: row.until,
  of: holderOf(row),
});

export interface FunctionOfPerson extends HeldFunction {
  readonly company: EnterpriseNumber;
  readonly of: HolderOf | null;
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
  const { rows } = await sql<HeldRow & { company: EnterpriseNumber }>`
    select h.enterprise as company, ${heldColumns} from ${held}
    where h.insz_index = ${inszIndex} and (${company}::text is null or h.enterprise = ${company})
    order by h.enterprise, h.start_date limit ${most}`.execute(tx);
  return rows.map((row) => ({ ...heldFunction(row), company: row.company }));
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
