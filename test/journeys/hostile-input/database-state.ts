import { Client } from 'pg';
import { systems } from '#store/systems.ts';

/**
 * What changes with every click, and says nothing of what somebody did: sessions and when they were last used, sign-ins
 * under way, counts of failures, and the seals that follow a record of before. All else must stay as it was when a request is refused.
 */
const restless =
  /^(.*\.session|.*\.logout_token|acm\.artifact|audit\.link|sleutels\.(attempt|failure_tally|used_step))$/;

/** Every table with a fingerprint of all its rows. */
export async function databaseState(url: string): Promise<Readonly<Record<string, string>>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any($1) order by 1`,
      [[...systems]],
    );
    const state: Record<string, string> = {};
    for (const { name } of rows.filter((row) => !restless.test(row.name))) {
      const found = await client.query<{ print: string }>(
        `select count(*) || ' rows, ' || md5(coalesce(string_agg(one::text, '|' order by one::text), '')) as print from ${name} one`,
      );
      state[name] = found.rows[0]?.print ?? '';
    }
    return state;
  } finally {
    await client.end();
  }
}
