import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { sql } from 'kysely';
import { record } from '#audit/record.ts';
import { parseInsz } from '#belgian/insz.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Db, Tx } from '#store/database.ts';
import * as is from './columns.ts';
import type { Column } from './columns.ts';
import { operator, type ImportSettings } from './import-open-data.ts';
import { importRefused } from './import-refused.ts';
import { importLimits } from './limits.ts';
import { readRows, wrongRow, type Row } from './read-rows.ts';

export interface FunctionsImported {
  readonly rows: number;
  /** Companies of the file that the register does not have: ceased ones, or a file that does not belong with it. */
  readonly unknownCompanies: number;
}

/** Our own layout, because the open data lacks holders of functions; see docs/kbo-import.md. */
const columns: readonly Column[] = [
  is.enterprise('EnterpriseNumber', 'enterprise'),
  is.digits('FunctionCode', 'code', 5),
  { name: 'Insz', type: 'text', into: [], read: (field) => inszOrReason(field) },
  is.text('FirstName', 'given_name'),
  is.text('LastName', 'family_name'),
  is.date('StartDate', 'start_date'),
  is.optionalDate('EndDate', 'end_date'),
];

/** The sentence never repeats what was written: a wrong INSZ is nearly somebody's. */
function inszOrReason(field: string): is.FieldRead {
  const parsed = parseInsz(field);
  return parsed.ok ? { value: parsed.insz } : { wrong: `is no INSZ: ${reasons[parsed.because]}` };
}

const reasons = {
  empty: 'it is empty',
  'not-eleven-digits': 'it has not eleven digits',
  'impossible-date': 'its birth date cannot exist',
  'check-digits': 'its check digits are wrong',
} as const;

const batchRows = 2_000;

/**
 * Replaces all holders of functions by those of the file, in one transaction.
 * @throws ImportRefused with a sentence; nothing has changed then
 */
export async function importFunctions(
  db: Db,
  vault: InszVault,
  now: Date,
  path: string,
  settings: ImportSettings = {},
): Promise<FunctionsImported> {
  const limits = settings.limits ?? importLimits;
  const name = basename(path);
  return db.transaction({ across: 'operator' }, async (tx) => {
    await sql`set local statement_timeout to 0`.execute(tx);
    await sql`select pg_advisory_xact_lock(hashtext('kbo import'))`.execute(tx);
    await sql`delete from function_holder`.execute(tx);
    let batch: Holding[] = [];
    let rows = 0;
    const header = columns.map((column) => column.name);
    for await (const row of readRows({ name, stream: createReadStream(path), crc32: null }, header, limits)) {
      batch.push(holding(name, row, vault));
      rows += 1;
      if (batch.length === batchRows) {
        await insert(tx, batch);
        batch = [];
      }
    }
    await insert(tx, batch);
    if (rows === 0 && settings.force !== true) {
      throw importRefused('no-rows', `${name} has no rows, which would leave every company without representative.`);
    }
    const unknownCompanies = await countUnknown(tx);
    await record(tx, {
      at: now,
      action: 'kbo.functions-imported',
      company: null,
      actor: settings.actor ?? operator,
      subject: 'functions',
      after: { rows, unknownCompanies },
    });
    return { rows, unknownCompanies };
  });
}

/** One row for the database: enterprise, code, sealed INSZ, its index, names, start, end. */
type Holding = readonly [string, string, Buffer, Buffer, string, string, string, string | null];

function holding(file: string, row: Row, vault: InszVault): Holding {
  const values = columns.map((column, at) => {
    const read = column.read(row.fields[at] ?? '');
    if ('wrong' in read) throw wrongRow(file, row.line, `${column.name} ${read.wrong}`);
    return read.value;
  });
  const [enterprise, code, number, givenName, familyName, start, end = null] = values;
  const insz = parseInsz(number ?? '');
  if (!insz.ok) throw wrongRow(file, row.line, 'Insz is no INSZ');
  const since = start ?? '';
  if (end !== null && end < since) throw wrongRow(file, row.line, 'EndDate is before StartDate');
  const sealed = vault.seal(insz.insz);
  return [enterprise ?? '', code ?? '', sealed, vault.index(insz.insz), givenName ?? '', familyName ?? '', since, end];
}

async function insert(tx: Tx, batch: readonly Holding[]): Promise<void> {
  if (batch.length === 0) return;
  await sql`
    insert into function_holder
      (enterprise, code, insz_sealed, insz_index, given_name, family_name, start_date, end_date)
    select * from unnest(
      ${batch.map((one) => one[0])}::text[], ${batch.map((one) => one[1])}::text[], ${batch.map((one) => one[2])}::bytea[],
      ${batch.map((one) => one[3])}::bytea[], ${batch.map((one) => one[4])}::text[], ${batch.map((one) => one[5])}::text[],
      ${batch.map((one) => one[6])}::date[], ${batch.map((one) => one[7])}::date[])`.execute(tx);
}

async function countUnknown(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct enterprise) as count from function_holder h
    where not exists (select 1 from enterprise e where e.number = h.enterprise)`.execute(tx);
  return rows[0]?.count ?? 0;
}
