import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { csvLines } from '#web/csv.ts';
import { rightCells, rightsFileColumns, type RightLine } from './rules/rights-file.ts';
import type { RightOn } from './store/rights-on.ts';

export const lineOf = (company: EnterpriseNumber, one: RightOn): RightLine => ({
  company,
  right: one.id,
  relation: one.relation,
  givenName: one.given_name,
  familyName: one.family_name,
  code: one.code,
  contexts: one.every_context ? 'every' : one.contexts,
  from: one.from_date,
  until: one.until_date,
  givenBy: one.given_by_name,
});

async function* cells(company: EnterpriseNumber, rights: AsyncIterable<RightOn>): AsyncGenerator<readonly string[]> {
  for await (const one of rights) yield rightCells(lineOf(company, one));
}

/** The file with rights, as CSV. */
export const rightsFile = (company: EnterpriseNumber, rights: AsyncIterable<RightOn>): AsyncIterable<string> =>
  csvLines(rightsFileColumns, cells(company, rights));
