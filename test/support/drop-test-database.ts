import { Client } from 'pg';
import { dropDatabase } from '#store/embedded/index.ts';

/** Drops a database and the roles whose names begin with its name: roles belong to the server and would stay. */
export async function dropTestDatabase(superuserUrl: string, name: string): Promise<void> {
  await dropDatabase(superuserUrl, name);
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ rolname: string }>(
      'SELECT rolname FROM pg_roles WHERE starts_with(rolname, $1)',
      [`${name}_`],
    );
    for (const { rolname } of rows) await client.query(`DROP ROLE IF EXISTS ${client.escapeIdentifier(rolname)}`);
  } finally {
    await client.end();
  }
}
