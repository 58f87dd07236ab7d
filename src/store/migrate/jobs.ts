import pg from 'pg';
import { runMigrations } from 'graphile-worker';
import { roleName } from '../roles.ts';
import { systems } from '../systems.ts';

/**
 * The queue (graphile-worker) belongs to the role `jobs`. The systems reach it through one function, which runs
 * with the rights of that role, so that a job is a row of the same transaction as its cause.
 */
export async function migrateJobs(
  client: pg.Client,
  url: string,
  databaseName: string,
  loginRole: string,
): Promise<void> {
  const role = `"${roleName(databaseName, 'jobs')}"`;
  await client.query(`grant create on database "${databaseName}" to ${role}`);
  await client.query(`grant ${role} to current_user`);
  const pool = jobsPool(url, databaseName, 1, () => undefined);
  try {
    await runMigrations({ pgPool: pool });
  } finally {
    await pool.end();
  }
  await client.query('create schema if not exists queue');
  await client.query(`grant usage, create on schema queue to ${role}`);
  await client.query(`grant usage on schema queue to "${loginRole}"`);
  await client.query(`set role ${role}`);
  try {
    await client.query(`
      create or replace function queue.enqueue(kind text, payload json, run_at timestamptz, job_key text)
      returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
        select graphile_worker.add_job(kind, payload, run_at => run_at, job_key => job_key, max_attempts => 20)
      $$`);
    await client.query('revoke all on function queue.enqueue(text, json, timestamptz, text) from public');
    for (const system of systems) {
      const member = `"${roleName(databaseName, system)}"`;
      await client.query(`grant execute on function queue.enqueue(text, json, timestamptz, text) to ${member}`);
    }
  } finally {
    await client.query('reset role');
  }
  for (const system of systems) {
    await client.query(`grant usage on schema queue to "${roleName(databaseName, system)}"`);
  }
}

/** Connections that act as the role `jobs`. `onError` hears of lost ones, idle or not: unheard, they end the process. */
export function jobsPool(
  url: string,
  databaseName: string,
  connections: number,
  onError: (error: Error) => void,
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    options: `-c role=${roleName(databaseName, 'jobs')}`,
    application_name: 'beveiligde-zone jobs',
  });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}
