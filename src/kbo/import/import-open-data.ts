import { sql } from 'kysely';
import { record, type AuditActor } from '#audit/record.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Db, Tx } from '#store/database.ts';
import { lockRegister } from '../events/lock.ts';
import { tellCompanies } from '../events/tell-companies.ts';
import { takeEstablishmentsForTold, tellEstablishments } from '../events/tell-establishments.ts';
import { wakeFollowers } from '../events/wake-followers.ts';
import { importRefused } from './import-refused.ts';
import { importLimits, type ImportLimits } from './limits.ts';
import { loadFile } from './load-file.ts';
import { openDataFileNames, openDataFiles } from './open-data-files.ts';
import { openZip, type OpenZip } from './open-zip.ts';
import { readMeta, type Meta } from './read-meta.ts';

export interface ImportSettings {
  /** Also when the register holds a newer snapshot, or a file would leave it empty. */
  readonly force?: boolean;
  readonly actor?: AuditActor;
  readonly limits?: ImportLimits;
}

export interface OpenDataImported {
  readonly snapshotDate: LocalDate;
  /** Rows of each file: `{ 'enterprise.csv': 4 }`. */
  readonly rows: Readonly<Record<string, number>>;
  /** Companies that the register had before and the file has not. */
  readonly ceased: number;
}

export const operator: AuditActor = { kind: 'operator', id: 'command line' };

/**
 * Replaces the register by a full file of KBO Open Data, in one transaction: readers see the old one until the end,
 * and after a refusal nothing has changed.
 * @throws ImportRefused with a sentence
 */
export async function importOpenData(
  { db, followers }: { readonly db: Db; readonly followers: readonly string[] },
  now: Date,
  path: string,
  settings: ImportSettings = {},
): Promise<OpenDataImported> {
  const limits = settings.limits ?? importLimits;
  const zip = await openZip(path, openDataFileNames, limits);
  try {
    const meta = await readMeta(zip, limits);
    return await db.transaction({ across: 'operator' }, async (tx) => {
      const isFirst = await prepare(tx, meta, settings.force === true);
      const snapshot = await newSnapshot(tx, meta, now);
      const rows = await loadAll(tx, zip, snapshot, limits);
      if (rows['enterprise.csv'] === 0 && settings.force !== true) {
        throw importRefused('no-rows', 'enterprise.csv has no rows, which would empty the register.');
      }
      const ceased = await finish(tx, snapshot, meta);
      await wakeFollowers(tx, followers, await tellRegister(tx, now, meta.snapshotDate, isFirst));
      await record(tx, {
        at: now,
        action: 'kbo.open-data-imported',
        company: null,
        actor: settings.actor ?? operator,
        subject: `snapshot:${snapshot}`,
        after: { snapshotDate: meta.snapshotDate, extractNumber: meta.extractNumber, ceased, ...rows },
      });
      return { snapshotDate: meta.snapshotDate, rows, ceased };
    });
  } finally {
    zip.close();
  }
}

/** @returns whether the register was never filled before */
async function prepare(tx: Tx, meta: Meta, force: boolean): Promise<boolean> {
  // A full file takes longer than a page may; and two imports at once would see each other's rows as doubles.
  await lockRegister(tx);
  await sql`set local idle_in_transaction_session_timeout to '10min'`.execute(tx);
  const { rows } = await sql<{ date: string }>`
    select snapshot_date as date from snapshot order by id desc limit 1`.execute(tx);
  const present = rows[0]?.date;
  if (present !== undefined && meta.snapshotDate < present && !force) {
    throw importRefused(
      'older-snapshot',
      `The register holds the snapshot of ${present}; this file is older (${meta.snapshotDate}). Force the import if you mean it.`,
    );
  }
  for (const { table } of openDataFiles) {
    if (table !== 'enterprise') await sql`delete from ${sql.table(table)}`.execute(tx);
  }
  return present === undefined;
}

async function newSnapshot(tx: Tx, meta: Meta, now: Date): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into snapshot (snapshot_date, extract_number, version, imported_at)
    values (${meta.snapshotDate}, ${meta.extractNumber}, ${meta.version}, ${now}) returning id`.execute(tx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('a new snapshot has no number');
  return id;
}

async function loadAll(tx: Tx, zip: OpenZip, snapshot: number, limits: ImportLimits): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const file of openDataFiles) {
    const { stream, crc32 } = await zip.read(file.name);
    counts[file.name] = await loadFile(tx, file, { name: file.name, stream, crc32 }, snapshot, limits);
  }
  return counts;
}

/** A register that was empty tells nothing: all of it would be news. */
async function tellRegister(tx: Tx, at: Date, dataDay: LocalDate, isFirst: boolean): Promise<number> {
  if (!isFirst) return (await tellCompanies(tx, at, dataDay)) + (await tellEstablishments(tx, at, dataDay));
  await takeEstablishmentsForTold(tx);
  return 0;
}

/** Marks the companies that are gone, and chooses for every company the name to call it by. */
async function finish(tx: Tx, snapshot: number, meta: Meta): Promise<number> {
  const gone = await sql`
    update enterprise set absent_since = ${meta.snapshotDate}::date
    where snapshot <> ${snapshot} and absent_since is null`.execute(tx);
  // The name itself, else the commercial one, else the abbreviation; Dutch before French, German, English.
  await sql`
    update enterprise set name = chosen.name
    from (
      select distinct on (entity) entity, name from denomination where kind in ('001', '002', '003')
      order by entity, array_position(array['001', '003', '002'], kind),
        array_position(array['2', '1', '3', '4'], language) nulls last, name
    ) chosen
    where chosen.entity = enterprise.number and enterprise.name is distinct from chosen.name`.execute(tx);
  return Number(gone.numAffectedRows ?? 0);
}
