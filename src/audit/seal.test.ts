import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { ask } from '../../test/support/ask.ts';
import { enterprise } from '../../test/support/fake-kbo.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { writeCheckpoint } from './checkpoint.ts';
import { jobHandlers, verify } from './index.ts';
import { record } from './record.ts';
import { seal, sealAll } from './seal.ts';

const helder = enterprise('1999999052');
const winkel = enterprise('1999999151');
const now = new Date('2026-11-23T09:00:00Z');
const nextDay = new Date('2026-11-24T09:00:00Z');

let database: TestStore;
let folder: string;
const db = () => database.store.as('audit');
const deps = () => ({ db: db(), keys: database.keys, folder });
before(async () => {
  database = await testStore();
});
after(() => database.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bz-audit-'));
  await ask(database.superuserUrl, 'truncate audit.link, audit.entry');
});
afterEach(() => rm(folder, { recursive: true }));

/** @param hold keeps the transaction open until it resolves */
const write = (company: typeof helder | null, subject: string, hold: Promise<void> = Promise.resolve()) =>
  database.store.as('btb').transaction({}, async (tx) => {
    const actor = { kind: 'system', id: 'test' } as const;
    await record(tx, { at: now, action: 'test.written', company, actor, subject });
    await hold;
  });
const chains = () =>
  ask(
    database.superuserUrl,
    `select string_agg(l.company || ':' || l.sequence || ':' || e.subject, ' ' order by l.company, l.sequence)
     from audit.link l join audit.entry e on e.id = l.entry_id`,
  );

test('each company has a chain of its own, and what concerns no company one too', async () => {
  await write(helder, 'a');
  await write(winkel, 'b');
  await write(null, 'c');
  await write(helder, 'd');
  await sealAll(db(), { most: 1 });
  assert.equal(await chains(), `:1:c ${helder}:1:a ${helder}:2:d ${winkel}:1:b`);
  assert.deepEqual(await seal(db()), 0);
});

test('an entry that commits after later ones were sealed is chained after them', async () => {
  let release: () => void = () => undefined;
  const hold = new Promise<void>((resolve) => (release = resolve));
  const late = write(helder, 'late', hold);
  await new Promise((done) => setTimeout(done, 50));
  await write(helder, 'early');
  await sealAll(db());
  release();
  await late;
  await sealAll(db());
  assert.match(String(await chains()), new RegExp(`${helder}:1:early ${helder}:2:late`));
  assert.equal((await verify(deps())).ok, true);
});

test('processes that seal at the same moment chain every entry once', async () => {
  for (let count = 0; count < 30; count += 1) await write(helder, `s${count}`);
  await Promise.all([1, 2, 3, 4].map(() => sealAll(db(), { most: 4 })));
  await sealAll(db());
  const report = await verify(deps());
  assert.deepEqual([report.ok, report.sealed, report.unsealed], [true, 30, 0]);
});

test('a checkpoint is written once a day, readable by its owner only, and each follows the one before', async () => {
  assert.equal(await writeCheckpoint(deps(), now), null);
  await write(helder, 'a');
  await sealAll(db());
  assert.equal(await writeCheckpoint(deps(), now), '000001-2026-11-23.jws');
  const { mode } = await stat(join(folder, 'checkpoints', '000001-2026-11-23.jws'));
  assert.equal(mode & 0o077, 0);
  assert.equal(await writeCheckpoint(deps(), now), null);
  assert.equal(await writeCheckpoint(deps(), nextDay), '000002-2026-11-24.jws');
  assert.equal((await verify(deps())).checkpoints, 2);
});

test('a checkpoint that was removed, or that somebody else signed, is found', async () => {
  await write(helder, 'a');
  await sealAll(db());
  await writeCheckpoint(deps(), now);
  await writeCheckpoint(deps(), nextDay);
  const path = (name: string) => join(folder, 'checkpoints', name);
  const last = await readFile(path('000002-2026-11-24.jws'), 'utf8');
  await writeFile(path('000002-2026-11-24.jws'), `${last.slice(0, -4)}AAAA`);
  assert.match((await verify(deps())).problems.join(), /000002-2026-11-24\.jws was not signed with a key of ours/);
  await writeFile(path('000002-2026-11-24.jws'), last);
  assert.equal((await verify(deps())).ok, true);
  await rm(path('000001-2026-11-23.jws'));
  assert.match((await verify(deps())).problems.join(), /does not follow the one before it/);
});

test('the jobs seal, write the checkpoint and ask for their own next turn', async () => {
  await write(helder, 'a');
  const handlers = jobHandlers({ ...deps(), clock: () => now });
  await handlers['audit.seal']?.({});
  assert.equal(await chains(), `${helder}:1:a`);
  await handlers['audit.checkpoint']?.({});
  assert.deepEqual(await readdir(join(folder, 'checkpoints')), ['000001-2026-11-23.jws']);
});
