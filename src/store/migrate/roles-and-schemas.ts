import type pg from 'pg';
import { systems } from '../systems.ts';
import { roleName } from '../roles.ts';

const quoted = (name: string): string => {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name)) throw new Error(`the database name leads to an impossible role: ${name}`);
  return `"${name}"`;
};

/**
 * Makes a role and a schema for every system. A role owns nothing, is no superuser and cannot bypass row-level
 * security; it may use the rows of its own schema only. What a migration makes later falls under the same rights.
 */
export async function createRolesAndSchemas(client: pg.Client, databaseName: string, loginRole: string): Promise<void> {
  await client.query('create schema if not exists house');
  await client.query(
    `create table if not exists house.migration (
       system text not null, name text not null, hash text not null, applied_at timestamptz not null default now(),
       primary key (system, name))`,
  );
  const login = quoted(loginRole);
  for (const system of [...systems, 'jobs'] as const) {
    const name = roleName(databaseName, system);
    const role = quoted(name);
    const known = await client.query('select 1 from pg_roles where rolname = $1', [name]);
    if (known.rowCount === 0) await client.query(`create role ${role} nologin noinherit`);
    await client.query(`grant ${role} to ${login}`);
    if (system === 'jobs') continue;
    await client.query(`create schema if not exists ${quoted(system)}`);
    await client.query(`grant usage on schema ${quoted(system)} to ${role}`);
    await client.query(
      `alter default privileges in schema ${quoted(system)} grant select, insert, update, delete on tables to ${role}`,
    );
    await client.query(`alter default privileges in schema ${quoted(system)} grant usage on sequences to ${role}`);
  }
}

/**
 * Row-level security holds only for roles that cannot step around it.
 * @throws Error that names the first role that could.
 */
export async function assertRolesAreBound(client: pg.Client, databaseName: string): Promise<void> {
  for (const system of systems) {
    const name = roleName(databaseName, system);
    const found = await client.query<{ rolsuper: boolean; rolbypassrls: boolean; owns: boolean }>(
      `select rolsuper, rolbypassrls,
              exists (select 1 from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p')) as owns
       from pg_roles r where rolname = $1`,
      [name],
    );
    const role = found.rows[0];
    if (role === undefined) throw new Error(`the database role ${name} does not exist`);
    if (role.rolsuper || role.rolbypassrls || role.owns) {
      throw new Error(`the database role ${name} could step around row-level security`);
    }
  }
}
