import { Client } from 'pg';
import type { JobHandlers } from '#store/jobs/index.ts';

/** Runs the jobs of a kind that wait in the queue now, whatever their day, as the worker would; how many there were. */
export async function runJobs(superuserUrl: string, handlers: JobHandlers, kind: string): Promise<number> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ payload: Record<string, string | number> }>(
      `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
        where t.id = j.task_id and t.identifier = $1 returning j.payload`,
      [kind],
    );
    for (const { payload } of rows) await handlers[kind]?.(payload);
    return rows.length;
  } finally {
    await client.end();
  }
}
