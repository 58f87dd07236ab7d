import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Tx } from '#store/database.ts';
import type { RowEffect } from '../rules/plan-import.ts';

/**
 * reading: not looked at yet; unreadable: the file as a whole is wrong; shown: each row's effect is known; applying: it
 * is being done; done: every row was; not-permitted: who handed it in may not manage the rights any more.
 */
export type ImportState = 'reading' | 'unreadable' | 'shown' | 'applying' | 'done' | 'not-permitted';

export interface ImportRow {
  readonly id: string;
  readonly company: EnterpriseNumber;
  readonly by_id: string;
  readonly by_name: string;
  readonly by_key: string | null;
  readonly by_insz_sealed: Buffer;
  readonly at: Date;
  readonly file_name: string;
  readonly state: ImportState;
  readonly wrong: unknown;
  readonly total: number;
  readonly done: number;
  readonly changed_meanwhile: boolean;
}

export interface NewImport extends Omit<ImportRow, 'state' | 'wrong' | 'total' | 'done' | 'changed_meanwhile'> {
  readonly by_insz_index: Buffer;
  readonly file: Buffer;
}

const columns = sql`id, company, by_id, by_name, by_key, by_insz_sealed, at, file_name, state, wrong, total, done,
  changed_meanwhile`;

export async function addImport(tx: Tx, one: NewImport): Promise<void> {
  await sql`
    insert into rights_import (id, company, by_id, by_name, by_key, by_insz_sealed, by_insz_index, at, file_name, file,
      state)
    values (${one.id}, ${one.company}, ${one.by_id}, ${one.by_name}, ${one.by_key}, ${one.by_insz_sealed},
      ${one.by_insz_index}, ${one.at}, ${one.file_name}, ${one.file}, 'reading')
    on conflict (id) do nothing`.execute(tx);
}

export async function importById(tx: Tx, company: EnterpriseNumber, id: string): Promise<ImportRow | null> {
  const { rows } = await sql<ImportRow>`
    select ${columns} from rights_import where id = ${id} and company = ${company}`.execute(tx);
  return rows[0] ?? null;
}

/** What somebody handed in, the newest first. */
export async function importsBy(tx: Tx, company: EnterpriseNumber, by: string): Promise<readonly ImportRow[]> {
  const { rows } = await sql<ImportRow>`
    select ${columns} from rights_import where company = ${company} and by_id = ${by}
    order by at desc, id limit 10`.execute(tx);
  return rows;
}

/** How many files were handed in for a company since a moment. */
export async function importsSince(tx: Tx, company: EnterpriseNumber, since: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from rights_import where company = ${company} and at > ${since}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** null once it is not needed any more */
export async function fileOfImport(tx: Tx, id: string): Promise<Buffer | null> {
  const { rows } = await sql<{ file: Buffer | null }>`select file from rights_import where id = ${id}`.execute(tx);
  return rows[0]?.file ?? null;
}

export async function noteProgress(tx: Tx, id: string, done: number): Promise<void> {
  await sql`update rights_import set done = ${done} where id = ${id} and state in ('reading', 'applying')`.execute(tx);
}

/** Moves an import on; false when it was not where it should be: another was first. */
export async function moveImport(
  tx: Tx,
  id: string,
  from: ImportState,
  to: {
    readonly state: ImportState;
    readonly wrong?: unknown;
    readonly total?: number;
    readonly changedMeanwhile?: boolean;
  },
): Promise<boolean> {
  const over = to.state === 'done' || to.state === 'unreadable' || to.state === 'not-permitted';
  const { numAffectedRows } = await sql`
    update rights_import set state = ${to.state}, done = case when ${over} then total else 0 end,
      file = case when ${over} then null else file end,
      wrong = ${to.wrong === undefined ? null : JSON.stringify(to.wrong)}::jsonb,
      total = coalesce(${to.total ?? null}::int, total),
      changed_meanwhile = ${to.changedMeanwhile ?? false}
    where id = ${id} and state = ${from}`.execute(tx);
  return numAffectedRows === 1n;
}

export interface ImportedRow {
  readonly line: number;
  readonly given_name: string;
  readonly family_name: string;
  readonly code: string;
  readonly contexts: string;
  readonly effect: RowEffect['effect'];
  readonly because: string;
  readonly about: string;
  /** Of a right that changes: its establishments as a cell of the file, and its last day. */
  readonly before_contexts: string;
  readonly before_until: string;
}

/** Keeps what each row would do, in the place of what was kept before. */
export async function keepRows(
  tx: Tx,
  company: EnterpriseNumber,
  id: string,
  kept: readonly ImportedRow[],
): Promise<void> {
  await sql`delete from rights_import_row where import = ${id}`.execute(tx);
  for (let from = 0; from < kept.length; from += 1_000) {
    const rows = kept
      .slice(from, from + 1_000)
      .map((row, place) => ({ ...row, import: id, company, place: from + place }));
    await sql`insert into rights_import_row
      select * from jsonb_populate_recordset(null::rights_import_row, ${JSON.stringify(rows)}::jsonb)`.execute(tx);
  }
}

/** The rows with this effect, or every one, in the order of the file. */
export async function rowsOfImport(
  tx: Tx,
  id: string,
  { effect, limit, offset }: { readonly effect: string | null; readonly limit: number; readonly offset: number },
): Promise<readonly ImportedRow[]> {
  const { rows } = await sql<ImportedRow>`
    select line, given_name, family_name, code, contexts, effect, because, about, before_contexts, before_until
    from rights_import_row
    where import = ${id} and (${effect}::text is null or effect = ${effect})
    order by place limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}

/** How many rows have which effect. */
export async function effectsOfImport(tx: Tx, id: string): Promise<Readonly<Record<RowEffect['effect'], number>>> {
  const { rows } = await sql<{ effect: RowEffect['effect']; count: number }>`
    select effect, count(*)::int as count from rights_import_row where import = ${id} group by effect`.execute(tx);
  const none = { give: 0, change: 0, end: 0, nothing: 0, refused: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ effect, count }) => [effect, count])) };
}

export async function removeImport(tx: Tx, id: string): Promise<void> {
  await sql`delete from rights_import where id = ${id}`.execute(tx);
}
