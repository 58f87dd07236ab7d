import { readdir, readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { systems, type System } from '../systems.ts';
import { roleName } from '../roles.ts';
import { createRolesAndSchemas } from './roles-and-schemas.ts';
import { migrateJobs } from './jobs.ts';

/** Where a system's migrations are: files `NNN-what.sql`, in the order of their names. */
export interface MigrationFolder {
  readonly system: System;
  readonly folder: string;
}

export interface MigrateOptions {
  /** A role that may create schemas and roles in this database. */
  readonly url: string;
  readonly databaseName: string;
  /** The role that the pool logs in with; it becomes a member of every system's role. */
  readonly loginRole: string;
  readonly folders: readonly MigrationFolder[];
}

/**
 * Brings the database to the present version: roles, schemas, the queue, then each folder's files once.
 * Several processes may call it at once: an advisory lock lets one work and the others find it done.
 * @throws Error when a file that was applied before has changed since, or when a statement fails; nothing of
 * the failing file is kept.
 */
export async function migrate(options: MigrateOptions): Promise<void> {
  const client = new pg.Client({ connectionString: options.url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('beveiligde-zone migrate'))");
    await createRolesAndSchemas(client, options.databaseName, options.loginRole);
    await migrateJobs(client, options.url, options.databaseName, options.loginRole);
    for (const folder of options.folders) await applyFolder(client, options.databaseName, folder);
  } finally {
    await client.end();
  }
}

async function applyFolder(
  client: pg.Client,
  databaseName: string,
  { system, folder }: MigrationFolder,
): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^\d{3}-[a-z0-9-]+\.sql$/.test(name)).sort();
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    const hash = createHash('sha256').update(text).digest('hex');
    const before = await client.query<{ hash: string }>(
      'select hash from house.migration where system = $1 and name = $2',
      [system, name],
    );
    const applied = before.rows[0]?.hash;
    if (applied === hash) continue;
    if (applied !== undefined) {
      throw new Error(`migration ${system}/${name} was applied before and has changed since: write a new one instead`);
    }
    await client.query('begin');
    try {
      await client.query(`set local search_path to "${system}"`);
      await client.query(withRoleNames(text, databaseName, system));
      await client.query('insert into house.migration (system, name, hash) values ($1, $2, $3)', [system, name, hash]);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw new Error(`migration ${system}/${name} failed and was rolled back`, { cause: error });
    }
  }
}

/** `{role}` is the role of the file's own system, `{role:acm}` that of another one. */
function withRoleNames(text: string, databaseName: string, own: System): string {
  return text.replaceAll(/\{role(?::([a-z]+))?\}/g, (_match, named: string | undefined) => {
    const system = named === undefined ? own : systems.find((known) => known === named);
    if (system === undefined) throw new Error(`no system is called ${named}`);
    return `"${roleName(databaseName, system)}"`;
  });
}
