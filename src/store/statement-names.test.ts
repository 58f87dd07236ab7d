import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testStore } from '../../test/support/store.ts';
import { statementNames } from './statement-names.ts';

/** Asks so many times, and tells what came last. */
const ask = (nameOf: ReturnType<typeof statementNames>, text: string, times: number): string | undefined =>
  Array.from({ length: times }, () => nameOf(text)).at(-1);

test('a statement gets a name once it comes often, of its own and always the same', () => {
  const nameOf = statementNames('zone');
  assert.equal(ask(nameOf, 'select 1', 19), undefined);
  const name = nameOf('select 1');
  assert.match(name ?? '', /^zone [\w-]{32}$/);
  assert.equal(nameOf('select 1'), name);
  assert.notEqual(ask(nameOf, 'select 2', 20), name);
  assert.notEqual(ask(statementNames('btb'), 'select 1', 20), name);
});

test('a statement that gives all columns has no name, as another process may add one; a count does', () => {
  const nameOf = statementNames('zone');
  for (const text of ['select * from a', 'select a.*, b from a', 'delete from a returning *']) {
    assert.equal(ask(nameOf, text, 100), undefined);
  }
  assert.notEqual(ask(nameOf, 'select count(*) from a', 20), undefined);
});

test('however many statements there are, the server keeps so many plans and no more', () => {
  const nameOf = statementNames('zone');
  const names = Array.from({ length: 1_000 }, (_, index) => ask(nameOf, `select ${index}`, 20));
  assert.equal(names.filter((name) => name !== undefined).length, 80);
  assert.notEqual(names[0], undefined);
});

test('in the database a statement that comes often is planned once, sees each time its own scope, and lives through a failure', async () => {
  const { store, close } = await testStore();
  try {
    const db = store.as('zone');
    const look = (person: string, below: number): Promise<string | undefined> =>
      db.look({ person }, async (tx) => {
        const { rows } = await sql<{
          seen: string;
        }>`select current_setting('scope.person') || (6 / ${below}::int) as seen`.execute(tx);
        return rows[0]?.seen;
      });
    for (let turn = 0; turn < 50; turn += 1) {
      assert.equal(await look(`p${turn}`, 2), `p${turn}3`);
      await assert.rejects(look('p', 0), /division by zero/);
    }
    const [kept] = await db.transaction({}, async (tx) => {
      const { rows } = await sql<{ name: string; plans: number }>`
        select name, (generic_plans + custom_plans)::int as plans from pg_prepared_statements`.execute(tx);
      return rows;
    });
    assert.match(kept?.name ?? '', /^zone /);
    assert.ok((kept?.plans ?? 0) > 20);
  } finally {
    await close();
  }
});
