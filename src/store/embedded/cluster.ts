import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cannotStart } from './cannot-start.ts';
import type { Place } from './place.ts';
import { commandAs, namespaced } from './run-as.ts';

/**
 * Makes the cluster on first use: UTF-8, checksums, and a collation that is built into PostgreSQL, so that an
 * index never depends on the machine's own locales (language sorting: COLLATE "nl-x-icu").
 * The half-made cluster of a start that was cut off is thrown away.
 */
export async function makeCluster(place: Place, password: string, say: (line: string) => void): Promise<string> {
  const cluster = join(place.home, 'cluster');
  if (existsSync(cluster)) {
    checkVersion(cluster);
    return cluster;
  }
  say('Making the database (only the first time).');
  const fresh = join(place.home, 'cluster.new');
  const passwordFile = join(place.home, 'first-password');
  rmSync(fresh, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (place.runAs.kind === 'system-user') chownSync(passwordFile, place.runAs.uid, place.runAs.gid);
  try {
    await initialise(place, [`--pgdata=${fresh}`, `--pwfile=${passwordFile}`]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(fresh, cluster);
  return cluster;
}

function initialise(place: Place, where: readonly string[]): Promise<void> {
  const command = commandAs(
    place.runAs,
    namespaced(place.runAs, [
      join(place.native, 'bin', 'initdb'),
      ...where,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]),
  );
  return new Promise((resolve, reject) => {
    // Detached: a Ctrl-C in the terminal is for us; we decide when our children end.
    const child = spawn(command.file, command.args, {
      ...command.options,
      cwd: place.home,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-2000);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(cannotStart(`The database could not be made in ${place.home}: ${complaint.trim()}`));
    });
  });
}

function checkVersion(cluster: string): void {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (made !== '18') {
    throw cannotStart(
      `The database in ${cluster} was made by PostgreSQL ${made}, and the embedded one is 18: dump it with the version that made it and load it anew, or set DATABASE_URL.`,
    );
  }
}

/** The superuser's password: made once, kept where only the owner of the data folder can read it. */
export function keepPassword(folder: string): string {
  const file = join(folder, 'postgres-password');
  if (!existsSync(file)) {
    // Written under another name first: a start that is cut off never leaves half a password.
    writeFileSync(`${file}.new`, randomBytes(24).toString('base64url'), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8');
}
