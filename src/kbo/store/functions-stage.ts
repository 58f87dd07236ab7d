import { sql } from 'kysely';
import type { LocalDate } from '#belgian/local-date.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import type { FunctionLine } from '../import/read-functions.ts';

/** A file of functions that waits to be confirmed. */
export interface Stage {
  readonly id: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly snapshotDate: LocalDate;
  readonly rows: number;
  readonly signed: boolean;
  /** The file that was in use when its differences were shown. */
  readonly base: number | null;
}

/** Puts the file that waits aside, if one does: what nobody confirmed in time gives way to a newer one. */
export async function dropWaiting(tx: Tx): Promise<void> {
  await sql`update functions_stage set state = 'dropped' where state = 'waiting'`.execute(tx);
  await sql`delete from functions_staged`.execute(tx);
}

export async function addStaged(tx: Tx, vault: InszVault, batch: readonly FunctionLine[]): Promise<void> {
  if (batch.length === 0) return;
  await sql`
    insert into functions_staged
      (enterprise, code, holder_company, insz_sealed, insz_index, given_name, family_name, start_date, end_date)
    select * from unnest(
      ${batch.map((one) => one.company)}::text[], ${batch.map((one) => one.code)}::text[],
      ${batch.map((one) => one.holderCompany)}::text[], ${batch.map((one) => vault.seal(one.insz))}::bytea[],
      ${batch.map((one) => vault.index(one.insz))}::bytea[], ${batch.map((one) => one.givenName)}::text[],
      ${batch.map((one) => one.familyName)}::text[], ${batch.map((one) => one.since)}::date[],
      ${batch.map((one) => one.until)}::date[])`.execute(tx);
}

export async function addStage(tx: Tx, stage: Omit<Stage, 'id' | 'base'>, at: Date): Promise<Stage> {
  const { rows } = await sql<{ id: number; base: number | null }>`
    insert into functions_stage (file_name, sha256, snapshot_date, rows, signed, base, staged_at)
    values (${stage.fileName}, ${stage.sha256}, ${stage.snapshotDate}, ${stage.rows}, ${stage.signed},
      (select max(id) from functions_file), ${at}) returning id, base`.execute(tx);
  const added = rows[0];
  if (added === undefined) throw new Error('a file that waits has no number');
  return { ...stage, ...added };
}

/** The file that waits under this number; null when it does not wait (any more). */
export async function waitingStage(tx: Tx, id: number): Promise<Stage | null> {
  const { rows } = await sql<Stage>`
    select id, file_name as "fileName", sha256, snapshot_date as "snapshotDate", rows, signed, base
    from functions_stage where id = ${id} and state = 'waiting'`.execute(tx);
  return rows[0] ?? null;
}

/** The names under which operators confirmed it, as they are compared. */
export async function confirmationsOf(tx: Tx, stage: number): Promise<readonly { name: string; compared: string }[]> {
  const { rows } = await sql<{ name: string; compared: string }>`
    select operator as name, compared from functions_confirmation where stage = ${stage} order by at`.execute(tx);
  return rows;
}

export async function addConfirmation(tx: Tx, stage: number, name: string, compared: string, at: Date): Promise<void> {
  await sql`insert into functions_confirmation (stage, operator, compared, at)
    values (${stage}, ${name}, ${compared}, ${at})`.execute(tx);
}

/** The file that is in use, by its number and day. */
export async function fileInUse(tx: Tx): Promise<{ readonly id: number; readonly date: LocalDate } | null> {
  const { rows } = await sql<{ id: number; date: LocalDate }>`
    select id, snapshot_date as date from functions_file order by id desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** Puts the rows that wait in the place of those in use. */
export async function replaceHolders(tx: Tx, stage: Stage, at: Date): Promise<void> {
  await sql`delete from function_holder`.execute(tx);
  await sql`
    insert into function_holder
      (enterprise, code, holder_company, insz_sealed, insz_index, given_name, family_name, start_date, end_date)
    select enterprise, code, holder_company, insz_sealed, insz_index, given_name, family_name, start_date, end_date
    from functions_staged`.execute(tx);
  await sql`delete from functions_staged`.execute(tx);
  await sql`update functions_stage set state = 'taken' where id = ${stage.id}`.execute(tx);
  await sql`insert into functions_file (snapshot_date, imported_at) values (${stage.snapshotDate}, ${at})`.execute(tx);
}

/** How many companies of the functions in use the register does not have. */
export async function unknownCompanies(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct enterprise) as count from function_holder h
    where not exists (select 1 from enterprise e where e.number = h.enterprise)`.execute(tx);
  return rows[0]?.count ?? 0;
}
