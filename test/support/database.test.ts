import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from 'pg';
import { testDatabase } from './database.ts';

async function ask(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows.map((row) => Object.values(row)[0]);
  } finally {
    await client.end();
  }
}

const tables = "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'";

test('each test database is empty and its own', async () => {
  const [first, second] = await Promise.all([testDatabase(), testDatabase()]);
  await ask(first.url, 'CREATE TABLE mine (id int)');
  assert.deepEqual(await ask(first.url, tables), ['mine']);
  assert.deepEqual(await ask(second.url, tables), []);
  await Promise.all([first.drop(), second.drop()]);
});

test('dropping a test database drops the roles that carry its name', async () => {
  const [dropped, other] = [await testDatabase(), await testDatabase()];
  const name = new URL(dropped.url).pathname.slice(1);
  await ask(dropped.url, `CREATE ROLE ${name}_zone`);
  const roles = `SELECT rolname::text FROM pg_roles WHERE rolname = '${name}_zone'`;
  assert.deepEqual(await ask(other.url, roles), [`${name}_zone`]);
  await dropped.drop();
  assert.deepEqual(await ask(other.url, roles), []);
  await assert.rejects(ask(dropped.url, 'SELECT 1'), /does not exist/);
  await other.drop();
});
