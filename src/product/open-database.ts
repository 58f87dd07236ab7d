import { existsSync } from 'node:fs';
import pg from 'pg';
import type { Config } from '#config/config.ts';
import { readKeysFile, type Keys } from '#keys/keys-file.ts';
import { openStore, type Store } from '#store/database.ts';
import { startEmbedded } from '#store/embedded/index.ts';
import { migrate } from '#store/migrate/index.ts';
import { assertRolesAreBound } from '#store/migrate/roles-and-schemas.ts';
import { migrationFolders } from '#store/migration-folders.ts';
import { prepareDatabase } from '#store/prepare.ts';
import type { Log } from '#web/server/site-options.ts';
import { claimDatabase } from './house-mark.ts';

export interface OpenDatabase {
  readonly store: Store;
  readonly keys: Keys;
  /** What the pool logs in with, for the queue. */
  readonly url: string;
  readonly databaseName: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts or reaches PostgreSQL, brings it to the present version, and opens it.
 * @param purpose a command works on the database as it finds it; the product claims it for the demo or for real work
 * @throws Error with a sentence that says what is wrong and what to do.
 */
export async function openDatabase(
  config: Config,
  log: Log,
  purpose: 'product' | 'command' = 'product',
): Promise<OpenDatabase> {
  const embedded =
    config.databaseUrl === null ? await startEmbedded({ dataDir: config.dataDir, say: (line) => log(line) }) : null;
  const stop = async (): Promise<void> => embedded?.stop();
  try {
    const prepared =
      embedded === null
        ? await outside(config.databaseUrl ?? '')
        : await prepareDatabase(embedded.superuserUrl, 'zone');
    const { databaseName, migrationUrl, loginRole, url } = prepared;
    await migrate({
      url: migrationUrl,
      databaseName,
      loginRole,
      folders: migrationFolders.filter(({ folder }) => existsSync(folder)),
    });
    if (purpose === 'product') await claimDatabase(migrationUrl, config.demo ? 'demo' : 'real');
    await withClient(migrationUrl, (client) => assertRolesAreBound(client, databaseName));
    const keys = await readKeysFile(config.keysFile, config.mayMakeKeys);
    const store = openStore({
      url,
      databaseName,
      onError: (error) => log('the database was lost for a moment', { error: error.message }),
    });
    return {
      store,
      keys,
      url,
      databaseName,
      close: async () => {
        await store.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** With DATABASE_URL one login does both: it may create roles, and every transaction steps down to its system's role. */
async function outside(
  url: string,
): Promise<{ databaseName: string; migrationUrl: string; url: string; loginRole: string }> {
  return withClient(url, async (client) => {
    const found = await client.query<{ name: string; login: string; version: number }>(
      "select current_database() as name, current_user as login, current_setting('server_version_num')::int as version",
    );
    const row = found.rows[0];
    if (row === undefined || row.version < 150_000) throw new Error('DATABASE_URL: PostgreSQL 15 or newer is needed.');
    return { databaseName: row.name, migrationUrl: url, url, loginRole: row.login };
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
