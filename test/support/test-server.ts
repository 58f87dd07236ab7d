import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbedded, type EmbeddedPostgres } from '#store/embedded/index.ts';
import { dropTestDatabase } from './drop-test-database.ts';

const silent = () => undefined;

/**
 * The server that tests of this checkout and this user share when no TEST_DATABASE_URL is given: several test
 * processes attach to it, and the next run finds it quickly.
 */
export function sharedTestServer(): Promise<EmbeddedPostgres> {
  const checkout = createHash('sha256')
    .update(import.meta.dirname)
    .digest('hex')
    .slice(0, 8);
  return startTestServer(join(tmpdir(), `bz-tests-${process.geteuid?.() ?? 0}-${checkout}`));
}

/** Starts or attaches to a server for tests. What is in it may be lost with the power, so it does not wait for the disk. */
export async function startTestServer(dataDir: string): Promise<EmbeddedPostgres> {
  const server = await startEmbedded({ dataDir, say: silent });
  const client = new Client({ connectionString: server.superuserUrl });
  await client.connect();
  try {
    await client.query('ALTER SYSTEM SET fsync = off');
    await client.query('SELECT pg_reload_conf()');
    await dropLeftovers(client, server.superuserUrl);
  } finally {
    await client.end();
  }
  return server;
}

/** A test process that was killed leaves its databases; their names carry its number. */
async function dropLeftovers(client: Client, superuserUrl: string): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname ~ '^test_[0-9]+_'",
  );
  for (const { datname } of rows) {
    if (isAlive(Number(datname.split('_')[1]))) continue;
    await dropTestDatabase(superuserUrl, datname);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
