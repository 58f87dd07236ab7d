import pg from 'pg';
import { runMigrations } from 'graphile-worker';
import { roleName } from '../roles.ts';
import { systems } from '../systems.ts';

/** Whoever lost a right must be out now: that goes before mails and everything else that waits. Smaller is sooner. */
const priority = "case kind when 'acm.right-ended' then -10 else 0 end";

/**
 * The queue (graphile-worker) belongs to the role `jobs`. The systems reach it through two functions, which run
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
        select graphile_worker.add_job(kind, payload, run_at => run_at, job_key => job_key, max_attempts => 20,
          priority => ${priority})
      $$`);
    // Thousands at once: one look at the queue for all of them, where a call for each would look as often.
    await client.query(`
      create or replace function queue.enqueue_all(added json)
      returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
        select from graphile_worker.add_jobs(array(
          select row(kind, payload, null, run_at, 20, job_key, ${priority}, null)::graphile_worker.job_spec
          from json_to_recordset(added) as job (kind text, payload json, run_at timestamptz, job_key text)))
      $$`);
    // How many jobs could begin and have not, and since when the first of them: no job is named.
    await client.query(`
      create or replace function queue.backlog() returns table (waiting integer, oldest timestamptz)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select count(*)::integer, min(run_at) from graphile_worker.jobs
        where run_at <= now() and locked_at is null and attempts < max_attempts
      $$`);
    for (const signature of [
      'queue.enqueue(text, json, timestamptz, text)',
      'queue.enqueue_all(json)',
      'queue.backlog()',
    ]) {
      await client.query(`revoke all on function ${signature} from public`);
      for (const system of systems) {
        await client.query(`grant execute on function ${signature} to "${roleName(databaseName, system)}"`);
      }
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
