import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { openStore } from './database.ts';
import { enqueue, enqueueAll, startJobs } from './jobs/index.ts';

let database: TestStore;
before(async () => {
  database = await testStore();
});
after(() => database.close());

test('a transaction runs under the role and schema of its system', async () => {
  const { rows } = await database.store
    .as('zone')
    .transaction({}, (tx) =>
      sql<{ role: string; path: string }>`select current_user as role, current_setting('search_path') as path`.execute(
        tx,
      ),
    );
  assert.equal(rows[0]?.role, `${database.store.databaseName}_zone`);
  assert.equal(rows[0]?.path, 'zone');
});

test('a system cannot read the tables of another system', async () => {
  await assert.rejects(
    database.store.as('zone').transaction({}, (tx) => sql`select * from post.message`.execute(tx)),
    /permission denied/,
  );
});

test('a transaction that fails keeps nothing and leaves a clean connection behind', async () => {
  const db = database.store.as('post');
  await assert.rejects(
    db.transaction({}, async (tx) => {
      await sql`insert into message (recipient, subject, body, language) values ('a@b', 's', 't', 'nl')`.execute(tx);
      throw new Error('stop');
    }),
    /stop/,
  );
  const { rows } = await db.transaction({}, (tx) => sql`select * from message`.execute(tx));
  assert.equal(rows.length, 0);
});

test('a look sees its scope and its role, and so does the next one on the same connection', async () => {
  const db = database.store.as('zone');
  const seen = (person: string): Promise<string | undefined> =>
    db.look({ person }, async (tx) => {
      const { rows } = await sql<{
        seen: string;
      }>`select current_user || ' ' || current_setting('scope.person') as seen`.execute(tx);
      return rows[0]?.seen;
    });
  const people = Array.from({ length: 200 }, (_, index) => `person-${index}`);
  assert.deepEqual(
    await Promise.all(people.map(seen)),
    people.map((person) => `${database.store.databaseName}_zone ${person}`),
  );
});

test('a look changes nothing', async () => {
  await assert.rejects(
    database.store.as('post').look({}, (tx) => sql`delete from message`.execute(tx)),
    /read-only transaction/,
  );
});

test('a second statement in a look is refused, as it would see no scope', async () => {
  await assert.rejects(
    database.store.as('zone').look({}, async (tx) => {
      await sql`select 1`.execute(tx);
      await sql`select 2`.execute(tx);
    }),
    /one statement was promised/,
  );
  await assert.rejects(
    database.store.as('zone').look({}, (tx) => Promise.all([sql`select 1`.execute(tx), sql`select 2`.execute(tx)])),
    /one statement was promised/,
  );
});

for (const kind of ['look', 'transaction'] as const) {
  test(`a ${kind} that asks nothing ends, and one that fails leaves a clean connection behind`, async () => {
    const db = database.store.as('zone');
    assert.equal(await db[kind]({}, async () => 'nothing'), 'nothing');
    for (let turn = 0; turn < 30; turn += 1) {
      await assert.rejects(
        db[kind]({}, (tx) => sql`select 1 / 0`.execute(tx)),
        /division by zero/,
      );
      await assert.rejects(
        db[kind]({}, () => Promise.reject(new Error('before anything was asked'))),
        /before anything was asked/,
      );
    }
    const { rows } = await db[kind]({}, (tx) => sql<{ one: number }>`select 1 as one`.execute(tx));
    assert.deepEqual(rows, [{ one: 1 }]);
  });

  test(`a ${kind} that cannot open says so, and runs nothing outside its role`, async () => {
    const elsewhere = openStore({ url: database.url, databaseName: 'no_such_database', onError: () => undefined });
    try {
      await assert.rejects(
        elsewhere.as('zone')[kind]({}, (tx) => sql`select current_user`.execute(tx)),
        /role "no_such_database_zone" does not exist/,
      );
    } finally {
      await elsewhere.close();
    }
  });
}

test('statements that are sent together in one transaction are done in their order', async () => {
  const steps = Array.from({ length: 50 }, (_, index) => String(index));
  const before = await database.store.as('zone').transaction({}, (tx) =>
    Promise.all(
      steps.map(async (step) => {
        const { rows } = await sql<{ before: string }>`
          select current_setting('scope.person') as before, set_config('scope.person', ${step}, true)`.execute(tx);
        return rows[0]?.before;
      }),
    ),
  );
  assert.deepEqual(before, ['', ...steps.slice(0, -1)]);
});

test('a scope refuses text that could be a statement', async () => {
  await assert.rejects(
    database.store.as('zone').transaction({ person: "x'; drop table y; --" }, async () => undefined),
    /only digits, letters and dashes/,
  );
});

test('a job exists only when its transaction commits, and then runs', async () => {
  const seen: string[] = [];
  const db = database.store.as('btb');
  const jobs = await startJobs({
    url: database.url,
    databaseName: database.store.databaseName,
    handlers: { 'btb.try': async ({ id }) => void seen.push(String(id)) },
    log: () => undefined,
  });
  await db
    .transaction({}, async (tx) => {
      await enqueue(tx, 'btb.try', { id: 'lost' });
      throw new Error('stop');
    })
    .catch(() => undefined);
  await db.transaction({}, (tx) => enqueue(tx, 'btb.try', { id: 'kept' }));
  for (let tries = 0; seen.length === 0 && tries < 100; tries += 1) await new Promise((done) => setTimeout(done, 20));
  await jobs.stop();
  assert.deepEqual(seen, ['kept']);
});

test('the end of a right is taken from the queue before what waited there already', async () => {
  const seen: string[] = [];
  const note = (kind: string) => async (): Promise<void> => void seen.push(kind);
  await database.store.as('btb').transaction({}, async (tx) => {
    for (let mail = 0; mail < 30; mail += 1) await enqueue(tx, 'post.try', { mail });
    await enqueueAll(tx, [{ kind: 'acm.right-ended', payload: { event: 'last' } }]);
    await enqueue(tx, 'acm.right-ended', { event: 'last of all' });
  });
  const jobs = await startJobs({
    url: database.url,
    databaseName: database.store.databaseName,
    handlers: { 'post.try': note('mail'), 'acm.right-ended': note('end') },
    log: () => undefined,
  });
  for (let tries = 0; seen.length < 32 && tries < 200; tries += 1) await new Promise((done) => setTimeout(done, 20));
  await jobs.stop();
  assert.equal(seen.length, 32);
  assert.ok(seen.slice(0, 8).filter((kind) => kind === 'end').length === 2, seen.join(' '));
});
