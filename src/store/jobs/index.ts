import { Logger, run, type Runner } from 'graphile-worker';
import { sql } from 'kysely';
import type { Tx } from '../database.ts';
import { jobsPool } from '../migrate/jobs.ts';

/** What a job carries: identifiers of rows, never a secret or an INSZ. */
export type JobPayload = Readonly<Record<string, string | number>>;

/** Done when the promise resolves; a rejection is tried again with growing pauses. Runs at least once. */
export type JobHandler = (payload: JobPayload) => Promise<void>;

/** Names start with the system that handles them: `acm.right-ended`. */
export type JobHandlers = Readonly<Record<string, JobHandler>>;

export interface EnqueueOptions {
  /** Not before this moment. */
  readonly runAt?: Date;
  /** A later job with the same key replaces one that has not run yet. */
  readonly key?: string;
}

/** Puts a job in the queue as part of the transaction `tx`: it exists only when the transaction commits. */
export async function enqueue(tx: Tx, kind: string, payload: JobPayload, options: EnqueueOptions = {}): Promise<void> {
  await sql`select queue.enqueue(${kind}, ${JSON.stringify(payload)}::json,
    ${options.runAt ?? null}::timestamptz, ${options.key ?? null}::text)`.execute(tx);
}

/** One of many jobs. */
export interface Job extends EnqueueOptions {
  readonly kind: string;
  readonly payload: JobPayload;
}

/** Puts many jobs in the queue at once; no two of them may have the same key. */
export async function enqueueAll(tx: Tx, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return;
  const rows = jobs.map(({ kind, payload, runAt, key }) => ({ kind, payload, run_at: runAt ?? null, job_key: key }));
  await sql`select queue.enqueue_all(${JSON.stringify(rows)}::json)`.execute(tx);
}

export interface JobsOptions {
  readonly url: string;
  readonly databaseName: string;
  readonly handlers: JobHandlers;
  readonly log: (message: string, error?: unknown) => void;
}

/** Starts the worker: jobs of a committed transaction start within milliseconds (LISTEN/NOTIFY). */
export async function startJobs(options: JobsOptions): Promise<{ stop: () => Promise<void> }> {
  const pool = jobsPool(options.url, options.databaseName, 6, (error) =>
    options.log('the queue lost a connection', error),
  );
  const taskList = Object.fromEntries(
    Object.entries(options.handlers).map(([kind, handler]) => [
      kind,
      (payload: unknown) => handler(payloadOf(payload)),
    ]),
  );
  const runner: Runner = await run({
    pgPool: pool,
    taskList,
    concurrency: 4,
    pollInterval: 1_000,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (['error', 'warning'].includes(level)) options.log(message);
    }),
  });
  return {
    stop: async () => {
      await runner.stop();
      await pool.end();
    },
  };
}

function payloadOf(payload: unknown): JobPayload {
  if (typeof payload !== 'object' || payload === null) throw new TypeError('a job without payload');
  const values = Object.entries(payload);
  if (!values.every(([, value]) => typeof value === 'string' || typeof value === 'number')) {
    throw new TypeError('a job carries only text and numbers');
  }
  return Object.fromEntries(values);
}
