import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask } from '../../test/support/ask.ts';
import { testDatabase, type TestDatabase } from '../../test/support/database.ts';
import { claimDatabase, type HouseMark } from './house-mark.ts';

const databases: TestDatabase[] = [];
let real: TestDatabase;
let demo: TestDatabase;
async function newDatabase(): Promise<TestDatabase> {
  const database = await testDatabase();
  databases.push(database);
  await ask(database.url, 'create schema house');
  return database;
}
before(async () => {
  [real, demo] = [await newDatabase(), await newDatabase()];
  await claimDatabase(real.url, 'real');
  await claimDatabase(demo.url, 'demo');
});
after(async () => {
  for (const database of databases) await database.drop();
});

test('a database is used again by its own kind', async () => {
  await claimDatabase(real.url, 'real');
  await claimDatabase(demo.url, 'demo');
});

test('the demo, with its known passwords, does not touch a database of real work', async () => {
  await assert.rejects(claimDatabase(real.url, 'demo'), /This database holds real work/);
  await claimDatabase(real.url, 'real');
});

test('real work does not begin in a database with known passwords', async () => {
  await assert.rejects(claimDatabase(demo.url, 'real'), /This database holds the demo world/);
  await claimDatabase(demo.url, 'demo');
});

test('when both begin at once in a new database, one of them is refused', async () => {
  const { url } = await newDatabase();
  await claimTable(url);
  const kinds: readonly HouseMark[] = ['demo', 'real', 'demo', 'real'];
  const claims = await Promise.allSettled(kinds.map((kind) => claimDatabase(url, kind)));
  const kept = await ask(url, 'select kind from house.mark');
  for (const [place, { status }] of claims.entries()) {
    assert.equal(status, kinds[place] === kept ? 'fulfilled' : 'rejected');
  }
});

/** The table first: PostgreSQL lets only one of several make it, and that is no matter of this test. */
const claimTable = (url: string): Promise<unknown> =>
  ask(
    url,
    `create table house.mark (only_row boolean primary key default true check (only_row),
      kind text not null check (kind in ('demo', 'real')))`,
  );

test('a mark is never two, and never another word', async () => {
  await assert.rejects(
    ask(real.url, `insert into house.mark (only_row, kind) values (false, 'demo')`),
    /check constraint/,
  );
  await assert.rejects(ask(real.url, `update house.mark set kind = 'both'`), /check constraint/);
});
