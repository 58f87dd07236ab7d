import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import { parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { Column } from './columns.ts';
import { earlierColumns, functionsColumns } from './functions-columns.ts';
import type { ImportLimits } from './limits.ts';
import { readRows, wrongRow, type CsvFile, type Row } from './read-rows.ts';

/** One function that somebody holds, held or will hold, as a file says it. */
export interface FunctionLine {
  /** The day of which the data are, the same on every line; null in the layout of before. */
  readonly snapshotDate: LocalDate | null;
  readonly company: EnterpriseNumber;
  readonly code: string;
  /** The company that holds the function; null: the person does. */
  readonly holderCompany: EnterpriseNumber | null;
  readonly insz: Insz;
  readonly givenName: string;
  readonly familyName: string;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
}

const layouts = [functionsColumns, earlierColumns] as const;

/**
 * Reads and checks a file of functions, line by line.
 * @throws ImportRefused with file and line, without a number of a person
 */
export async function* readFunctions(file: CsvFile, limits: ImportLimits): AsyncGenerator<FunctionLine> {
  const { name } = file;
  const headers = layouts.map((columns) => columns.map((column) => column.name));
  let first: LocalDate | null | undefined;
  for await (const row of readRows(file, headers, limits)) {
    const line = lineOf(name, row, layouts[row.layout] ?? functionsColumns);
    if (first === undefined) first = line.snapshotDate;
    if (line.snapshotDate !== first) throw wrongRow(name, row.line, 'SnapshotDate is not the one of the lines before');
    yield line;
  }
}

function lineOf(file: string, row: Row, columns: readonly Column[]): FunctionLine {
  const read = new Map(
    columns.map((column, at) => {
      const field = column.read(row.fields[at] ?? '');
      if ('wrong' in field) throw wrongRow(file, row.line, `${column.name} ${field.wrong}`);
      return [column.name, field.value];
    }),
  );
  const text = (name: string): string => read.get(name) ?? '';
  const insz = parseInsz(text('Insz'));
  const company = parseEnterpriseNumber(text('EnterpriseNumber'));
  const holder = parseEnterpriseNumber(text('HolderEnterpriseNumber'));
  const since = parseLocalDate(text('StartDate'));
  if (!insz.ok || !company.ok || since === null) throw wrongRow(file, row.line, 'a field was checked, and is wrong');
  const until = parseLocalDate(text('EndDate'));
  if (until !== null && until < since) throw wrongRow(file, row.line, 'EndDate is before StartDate');
  const holderCompany = holder.ok ? holder.number : null;
  if (holderCompany === company.number) {
    throw wrongRow(file, row.line, 'HolderEnterpriseNumber is the company itself');
  }
  return {
    snapshotDate: parseLocalDate(text('SnapshotDate')),
    company: company.number,
    code: text('FunctionCode'),
    holderCompany,
    insz: insz.insz,
    givenName: text('FirstName'),
    familyName: text('LastName'),
    since,
    until,
  };
}
