import { basename } from 'node:path';
import { sql } from 'kysely';
import { record } from '#audit/record.ts';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Db, Tx } from '#store/database.ts';
import { lockRegister } from '../events/lock.ts';
import { takeFunctionsForTold, tellFunctions } from '../events/tell-functions.ts';
import { wakeFollowers } from '../events/wake-followers.ts';
import { operator, type ImportSettings } from './import-open-data.ts';
import { importRefused } from './import-refused.ts';
import { importLimits } from './limits.ts';
import { readFunctions, type FunctionLine } from './read-functions.ts';

export interface FunctionsImported {
  readonly rows: number;
  /** The day of which the data are. */
  readonly snapshotDate: LocalDate;
  /** Companies of the file that the register does not have: ceased ones, or a file that does not belong with it. */
  readonly unknownCompanies: number;
}

const batchRows = 2_000;

/**
 * Replaces all holders of functions by those of the file, in one transaction.
 * @throws ImportRefused with a sentence; nothing has changed then
 */
export async function importFunctions(
  { db, vault, followers }: { readonly db: Db; readonly vault: InszVault; readonly followers: readonly string[] },
  now: Date,
  path: string,
  settings: ImportSettings = {},
): Promise<FunctionsImported> {
  const name = basename(path);
  return db.transaction({ across: 'operator' }, async (tx) => {
    await lockRegister(tx);
    await sql`delete from function_holder`.execute(tx);
    let batch: FunctionLine[] = [];
    let rows = 0;
    let written: LocalDate | null = null;
    for await (const line of readFunctions(path, settings.limits ?? importLimits)) {
      written = line.snapshotDate;
      batch.push(line);
      rows += 1;
      if (batch.length === batchRows) {
        await insert(tx, vault, batch);
        batch = [];
      }
    }
    await insert(tx, vault, batch);
    const force = settings.force === true;
    if (rows === 0 && !force) {
      throw importRefused('no-rows', `${name} has no rows, which would leave every company without representative.`);
    }
    const { snapshotDate, isFirst } = await noteFile(tx, name, written, now, force);
    const today = brusselsDate(now);
    if (isFirst) await takeFunctionsForTold(tx, today);
    else await wakeFollowers(tx, followers, await tellFunctions(tx, now, today, snapshotDate));
    const unknownCompanies = await countUnknown(tx);
    await record(tx, {
      at: now,
      action: 'kbo.functions-imported',
      company: null,
      actor: settings.actor ?? operator,
      subject: 'functions',
      after: { rows, snapshotDate, unknownCompanies },
    });
    return { rows, snapshotDate, unknownCompanies };
  });
}

/** @param written null: the file does not say of which day it is, and is taken for one of today */
async function noteFile(
  tx: Tx,
  name: string,
  written: LocalDate | null,
  now: Date,
  force: boolean,
): Promise<{ readonly snapshotDate: LocalDate; readonly isFirst: boolean }> {
  const today = brusselsDate(now);
  if (written !== null && written > today) {
    throw importRefused('wrong-row', `${name}: SnapshotDate ${written} is a day to come.`);
  }
  const snapshotDate = written ?? today;
  const { rows } = await sql<{ date: LocalDate }>`
    select snapshot_date as date from functions_file order by id desc limit 1`.execute(tx);
  const present = rows[0]?.date;
  if (present !== undefined && snapshotDate < present && !force) {
    throw importRefused(
      'older-snapshot',
      `The functions are those of ${present}; this file is older (${snapshotDate}). Force the import if you mean it.`,
    );
  }
  await sql`insert into functions_file (snapshot_date, imported_at) values (${snapshotDate}, ${now})`.execute(tx);
  return { snapshotDate, isFirst: present === undefined };
}

async function insert(tx: Tx, vault: InszVault, batch: readonly FunctionLine[]): Promise<void> {
  if (batch.length === 0) return;
  await sql`
    insert into function_holder
      (enterprise, code, holder_company, insz_sealed, insz_index, given_name, family_name, start_date, end_date)
    select * from unnest(
      ${batch.map((one) => one.company)}::text[], ${batch.map((one) => one.code)}::text[],
      ${batch.map((one) => one.holderCompany)}::text[], ${batch.map((one) => vault.seal(one.insz))}::bytea[],
      ${batch.map((one) => vault.index(one.insz))}::bytea[], ${batch.map((one) => one.givenName)}::text[],
      ${batch.map((one) => one.familyName)}::text[], ${batch.map((one) => one.since)}::date[],
      ${batch.map((one) => one.until)}::date[])`.execute(tx);
}

async function countUnknown(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct enterprise) as count from function_holder h
    where not exists (select 1 from enterprise e where e.number = h.enterprise)`.execute(tx);
  return rows[0]?.count ?? 0;
}
