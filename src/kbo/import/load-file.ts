import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { ImportLimits } from './limits.ts';
import type { OpenDataFile } from './open-data-files.ts';
import { readRows, wrongRow, type CsvFile, type Row } from './read-rows.ts';

/** Rows that go to the database in one statement: enough that the way there costs little, small in memory. */
const batchRows = 5_000;

interface Batch {
  /** One array for each column of the table. */
  readonly columns: (string | null)[][];
  rows: number;
  firstLine: number;
  lastLine: number;
}

/**
 * Checks every row of a file and inserts them.
 * @returns how many rows it had
 * @throws ImportRefused with file and line
 */
export async function loadFile(
  tx: Tx,
  file: OpenDataFile,
  csv: CsvFile,
  snapshot: number,
  limits: ImportLimits,
): Promise<number> {
  const header = file.columns.map(({ name }) => name);
  let total = 0;
  let batch = emptyBatch(file);
  const send = async (): Promise<void> => {
    if (batch.rows === 0) return;
    const { numAffectedRows } = await insertion(file, batch, snapshot).execute(tx);
    if (file.onConflict === 'refuse' && Number(numAffectedRows) !== batch.rows) {
      throw wrongRow(
        file.name,
        batch.lastLine,
        `a number stands twice (between line ${batch.firstLine} and here, or before)`,
      );
    }
    total += batch.rows;
    batch = emptyBatch(file);
  };
  for await (const row of readRows(csv, [header], limits)) {
    addRow(file, batch, row);
    if (batch.rows === batchRows) await send();
  }
  await send();
  return total;
}

const emptyBatch = (file: OpenDataFile): Batch => ({
  columns: file.columns.flatMap(({ into }) => into.map(() => [])),
  rows: 0,
  firstLine: 0,
  lastLine: 0,
});

function addRow(file: OpenDataFile, batch: Batch, row: Row): void {
  let at = 0;
  for (const [index, column] of file.columns.entries()) {
    const read = column.read(row.fields[index] ?? '');
    if ('wrong' in read) throw wrongRow(file.name, row.line, `${column.name} ${read.wrong}`);
    for (const { make } of column.into) {
      batch.columns[at]?.push(read.value === null || make === undefined ? read.value : make(read.value));
      at += 1;
    }
  }
  if (batch.rows === 0) batch.firstLine = row.line;
  batch.rows += 1;
  batch.lastLine = row.line;
}

function insertion(file: OpenDataFile, batch: Batch, snapshot: number): RawBuilder<unknown> {
  const targets = file.columns.flatMap(({ into, type }) => into.map(({ column }) => ({ column, type })));
  const names = sql.join(targets.map(({ column }) => sql.ref(column)));
  const arrays = sql.join(targets.map(({ type }, at) => sql`${batch.columns[at]}::${sql.raw(type)}[]`));
  if (file.table === 'enterprise') {
    // A company of an earlier snapshot is brought up to date; one of this snapshot is a double and stays away.
    return sql`
      insert into enterprise (${names}, snapshot)
      select distinct on (number) *, ${snapshot}::bigint from unnest(${arrays}) as row (${names})
      on conflict (number) do update set snapshot = excluded.snapshot, legal_situation = excluded.legal_situation,
        kind = excluded.kind, legal_form = excluded.legal_form, legal_form_cac = excluded.legal_form_cac,
        start_date = excluded.start_date, absent_since = null
      where enterprise.snapshot <> excluded.snapshot`;
  }
  return sql`insert into ${sql.table(file.table)} (${names}) select * from unnest(${arrays}) on conflict do nothing`;
}
