import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline, Transform } from 'node:stream';
import { record } from '#audit/record.ts';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { lockRegister } from '../events/lock.ts';
import { differences, type Differences } from '../store/functions-difference.ts';
import { addStage, addStaged, dropWaiting, fileInUse, type Stage } from '../store/functions-stage.ts';
import type { ImportDeps } from './import-deps.ts';
import { operator, type ImportSettings } from './import-open-data.ts';
import { importRefused } from './import-refused.ts';
import { importLimits } from './limits.ts';
import { readFunctions, type FunctionLine } from './read-functions.ts';
import { signedDigest } from './signature.ts';

export interface StageSettings extends ImportSettings {
  /** Path of the detached signature of the file. */
  readonly signature?: string;
}

/** A file of functions that waits, and what would change with it. */
export interface FunctionsStaged extends Pick<Stage, 'id' | 'rows' | 'snapshotDate' | 'signed' | 'sha256'> {
  readonly differences: Differences;
}

const batchRows = 2_000;

/**
 * Checks a file of functions and keeps it, in the place of one that waited; what is in use stays so.
 * @throws ImportRefused with a sentence; nothing has changed then
 */
export async function stageFunctions(
  deps: ImportDeps,
  now: Date,
  path: string,
  settings: StageSettings = {},
): Promise<FunctionsStaged> {
  const { signature } = settings;
  const digest = signature === undefined ? null : await signedDigest(path, signature, deps.functionsKey);
  return deps.db.transaction({ across: 'operator' }, async (tx) => {
    await lockRegister(tx);
    const { id, rows, snapshotDate, signed, sha256 } = await keep(tx, deps, now, path, settings, digest);
    const found = await differences(tx);
    await record(tx, {
      at: now,
      action: 'kbo.functions-staged',
      company: null,
      actor: settings.actor ?? operator,
      subject: `functions-stage:${id}`,
      after: { rows, snapshotDate, signed, sha256, begun: found.begun, ended: found.ended, changed: found.changed },
    });
    return { id, rows, snapshotDate, signed, sha256, differences: found };
  });
}

/**
 * Reads the file into the rows that wait.
 * @param signedAs digest of the bytes whose signature held; null: unsigned
 */
export async function keep(
  tx: Tx,
  { vault }: Pick<ImportDeps, 'vault'>,
  now: Date,
  path: string,
  settings: ImportSettings,
  signedAs: string | null,
): Promise<Stage> {
  const name = basename(path);
  await dropWaiting(tx);
  const sum = createHash('sha256');
  let batch: FunctionLine[] = [];
  let rows = 0;
  let written: LocalDate | null = null;
  for await (const line of readFunctions(
    { name, stream: summed(path, sum), crc32: null },
    settings.limits ?? importLimits,
  )) {
    written = line.snapshotDate;
    batch.push(line);
    rows += 1;
    if (batch.length === batchRows) {
      await addStaged(tx, vault, batch);
      batch = [];
    }
  }
  await addStaged(tx, vault, batch);
  const sha256 = sum.digest('hex');
  if (signedAs !== null && sha256 !== signedAs) {
    throw importRefused('damaged', `${name} changed while it was read. Stage it again.`);
  }
  const force = settings.force === true;
  if (rows === 0 && !force) {
    throw importRefused('no-rows', `${name} has no rows, which would leave every company without representative.`);
  }
  const snapshotDate = await dayOf(tx, name, written, now, force);
  return addStage(tx, { fileName: name.slice(-255), sha256, snapshotDate, rows, signed: signedAs !== null }, now);
}

/** The bytes of a file, which are summed as they pass. */
function summed(path: string, sum: Hash): Transform {
  const tap = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum.update(chunk);
      done(null, chunk);
    },
  });
  // A failure of the file destroys the tap with its error, which the reader then tells.
  pipeline(createReadStream(path), tap, () => undefined);
  return tap;
}

/** @param written null: the file does not say of which day it is, and is taken for one of today */
async function dayOf(tx: Tx, name: string, written: LocalDate | null, now: Date, force: boolean): Promise<LocalDate> {
  const today = brusselsDate(now);
  if (written !== null && written > today) {
    throw importRefused('wrong-row', `${name}: SnapshotDate ${written} is a day to come.`);
  }
  const snapshotDate = written ?? today;
  const present = (await fileInUse(tx))?.date;
  if (present !== undefined && snapshotDate < present && !force) {
    throw importRefused(
      'older-snapshot',
      `The functions are those of ${present}; this file is older (${snapshotDate}). Force the import if you mean it.`,
    );
  }
  return snapshotDate;
}
