import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Db } from '#store/database.ts';
import type { TargetGroup } from './relations.ts';

/** A right as a sign-in reads it, with the dates of its work relation. */
export interface RightOfPerson {
  readonly id: string;
  readonly relation: string;
  readonly company: EnterpriseNumber;
  readonly target_group: TargetGroup;
  readonly code: string;
  readonly from_date: LocalDate;
  readonly until_date: LocalDate | null;
  readonly ended_at: Date | null;
  readonly relation_start: LocalDate;
  readonly relation_end: LocalDate | null;
  /** The claim in which it stands in a token. */
  readonly claim: string;
  /** Short names of the digital keys with which it opens something; null: every one. */
  readonly keys: readonly string[] | null;
  readonly every_context: boolean;
  /** Each one, also when it holds for every establishment. */
  readonly contexts: readonly EstablishmentNumber[];
}

/** All rights that the holder of a number has or had, in every company, the newest first. Any scope will do. */
export const rightsOfPerson = (db: Db, inszIndex: Buffer, on: LocalDate): Promise<readonly RightOfPerson[]> =>
  db.read<RightOfPerson>({
    name: 'rights-of',
    text: `select id, relation, company, target_group, code, claim, keys, from_date, until_date, ended_at, relation_start,
        relation_end, every_context, contexts
      from rights_of($1, $2)`,
    values: [inszIndex, on],
  });

export interface May {
  readonly code: string;
  readonly company: EnterpriseNumber;
  readonly establishment: EstablishmentNumber;
  readonly on: LocalDate;
}

/** May the holder of a number do this for this company at this establishment on this day? Read afresh, in one round trip. */
export async function mayOf(db: Db, inszIndex: Buffer, { code, company, establishment, on }: May): Promise<boolean> {
  const rows = await db.read<{ may: boolean }>({
    name: 'may',
    text: 'select may($1, $2, $3, $4, $5)',
    values: [inszIndex, code, company, establishment, on],
  });
  return rows[0]?.may === true;
}
