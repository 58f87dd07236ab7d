import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import pg from 'pg';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { writeCheckpoint } from './checkpoint.ts';
import { verify } from './index.ts';
import { record } from './record.ts';
import { seal } from './seal.ts';

let database: TestStore;
let superuser: pg.Client;
let folder: string;

before(async () => {
  database = await testStore();
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
});
after(async () => {
  await superuser.end();
  await database.close();
});

const company = '1999999052' as never;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-'));
  await superuser.query('truncate audit.link, audit.entry restart identity');
  await database.store.as('btb').transaction({}, async (tx) => {
    for (const action of ['test.one', 'test.two', 'test.three']) {
      await record(tx, {
        at: new Date(),
        action,
        company,
        actor: { kind: 'system', id: 'test' },
        subject: 'thing:1',
        after: { b: 1, a: ['x'] },
      });
    }
  });
  assert.equal(await seal(database.store.as('audit')), 3);
  await writeCheckpoint({ db: database.store.as('audit'), keys: database.keys, folder }, new Date());
});

const report = () => verify({ db: database.store.as('audit'), keys: database.keys, folder });

test('an untouched record verifies, and what is not sealed yet is counted', async () => {
  await database.store.as('zone').transaction({}, (tx) =>
    record(tx, {
      at: new Date(),
      action: 'test.open',
      company: null,
      actor: { kind: 'system', id: 'test' },
      subject: 'thing:2',
    }),
  );
  const { ok, lines } = await report();
  assert.equal(ok, true);
  assert.match(lines.join(' '), /3 entries in 1 chains[\s\S]*1 signed checkpoints[\s\S]*1 entries are not sealed/);
  await rm(folder, { recursive: true });
});

for (const [what, tamper, found] of [
  [
    'a changed entry',
    `update audit.entry set subject = 'thing:9' where action = 'test.two'`,
    /link 2 .* does not match/,
  ],
  [
    'a changed detail',
    `update audit.entry set after = '{"a":["y"],"b":1}' where action = 'test.one'`,
    /link 1 .* does not match/,
  ],
  [
    'a removed entry',
    `delete from audit.link where sequence = 2; delete from audit.entry where action = 'test.two'`,
    /link 2 is missing/,
  ],
  [
    'two entries that changed places',
    `update audit.link set sequence = 9 where sequence = 1; update audit.link set sequence = 1 where sequence = 2; update audit.link set sequence = 2 where sequence = 9`,
    /does not match/,
  ],
  [
    'a cut tail',
    `delete from audit.link where sequence = 3; delete from audit.entry where action = 'test.three'`,
    /ends at 2; a signed checkpoint says 3/,
  ],
] as const) {
  test(`${what} is found, whoever owns the database`, async () => {
    await superuser.query(tamper);
    const { ok, lines } = await report();
    assert.equal(ok, false);
    assert.match(lines.join('\n'), found);
    await rm(folder, { recursive: true });
  });
}

test('a chain that was rewritten from its beginning differs from the checkpoint', async () => {
  await superuser.query(`update audit.entry set subject = 'thing:9'; delete from audit.link`);
  await seal(database.store.as('audit'));
  const { ok, lines } = await report();
  assert.equal(ok, false);
  assert.match(lines.join('\n'), /differs from a signed checkpoint/);
  await rm(folder, { recursive: true });
});

test('no system may change or remove an entry, or write in the name of another', async () => {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  await client.query(`set role "${database.store.databaseName}_btb"`);
  await assert.rejects(client.query(`update audit.entry set subject = 'x'`), /permission denied/);
  await assert.rejects(client.query('delete from audit.entry'), /permission denied/);
  await assert.rejects(
    client.query(
      `insert into audit.entry (at, action, actor, subject, writer) values (now(), 'test.x', '{}', 's', 'zone')`,
    ),
    /row-level security/,
  );
  await client.end();
});
