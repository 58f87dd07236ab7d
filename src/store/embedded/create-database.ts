import { Client, escapeIdentifier } from 'pg';

/** Makes an empty database on the server of `superuserUrl` and answers its URL (the same user). */
export async function createDatabase(superuserUrl: string, name: string): Promise<string> {
  // FILE_COPY would force two checkpoints; the log writes an empty database in some 30 ms.
  await asSuperuser(superuserUrl, `CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE template0 STRATEGY wal_log`);
  return databaseUrl(superuserUrl, name);
}

/** Drops the database with every connection that is still open to it. No error when it is not there. */
export async function dropDatabase(superuserUrl: string, name: string): Promise<void> {
  await asSuperuser(superuserUrl, `DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
}

/** The URL of another database on the same server. */
export function databaseUrl(superuserUrl: string, name: string): string {
  const url = new URL(superuserUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

async function asSuperuser(superuserUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
