import pg from 'pg';

/** A database belongs to the demo or to real work, for ever: known passwords must never meet real data. */
export type HouseMark = 'demo' | 'real';

/**
 * Marks a new database, or checks the mark of one that was used before.
 * @throws Error with a sentence when the database belongs to the other kind.
 */
export async function claimDatabase(url: string, mark: HouseMark): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `create table if not exists house.mark (
         only_row boolean primary key default true check (only_row), kind text not null check (kind in ('demo', 'real')))`,
    );
    await client.query('insert into house.mark (kind) values ($1) on conflict do nothing', [mark]);
    const found = await client.query<{ kind: string }>('select kind from house.mark');
    if (found.rows[0]?.kind !== mark) {
      throw new Error(
        mark === 'demo'
          ? 'This database holds real work: the demo may not use it. Give the demo another DATA_DIR or DATABASE_URL.'
          : 'This database holds the demo world, with known passwords: it cannot be used for real work.',
      );
    }
  } finally {
    await client.end();
  }
}
