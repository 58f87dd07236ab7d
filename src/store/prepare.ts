import { createHmac } from 'node:crypto';
import pg from 'pg';
import { roleName } from './roles.ts';

export interface PreparedDatabase {
  readonly databaseName: string;
  /** May create schemas and roles. */
  readonly migrationUrl: string;
  /** What the pool logs in with: no superuser. */
  readonly url: string;
  readonly loginRole: string;
}

/**
 * Makes a database and its login role on a server of which we hold the superuser (the embedded one, or a test's).
 * The login's password follows from the superuser's, so that every process that attaches comes to the same one.
 */
export async function prepareDatabase(superuserUrl: string, databaseName: string): Promise<PreparedDatabase> {
  const loginRole = roleName(databaseName, 'login');
  const superuserPassword = new URL(superuserUrl).password;
  const password = createHmac('sha256', superuserPassword).update(loginRole).digest('base64url');
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const database = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (database.rowCount === 0) await client.query(`create database "${databaseName}"`);
    const role = await client.query('select 1 from pg_roles where rolname = $1', [loginRole]);
    if (role.rowCount === 0) await client.query(`create role "${loginRole}" login noinherit password '${password}'`);
  } finally {
    await client.end();
  }
  return {
    databaseName,
    migrationUrl: withDatabase(superuserUrl, databaseName),
    url: withLogin(withDatabase(superuserUrl, databaseName), loginRole, password),
    loginRole,
  };
}

function withDatabase(url: string, databaseName: string): string {
  const changed = new URL(url);
  changed.pathname = `/${databaseName}`;
  return changed.href;
}

function withLogin(url: string, user: string, password: string): string {
  const changed = new URL(url);
  changed.username = user;
  changed.password = password;
  return changed.href;
}
