import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { inszVault, type InszVault } from '#keys/sealed.ts';
import type { Scope } from '#store/scope.ts';
import { anna, bart, chadia, dirk } from '../../test/support/user-rights.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { openHulp, type Hulp } from './index.ts';
import { jobHandlers } from './jobs.ts';

const at = new Date('2026-11-25T09:00:00Z');
const quiet = { clock: () => at, log: () => undefined };
const tables = ['staff', 'feedback', 'remark', 'missed_search', 'turn'] as const;
let world: TestStore;
let hulp: Hulp;
let vault: InszVault;
const said = randomUUID();

before(async () => {
  world = await testStore();
  vault = inszVault(world.keys, 'hulp');
  hulp = openHulp({ db: world.store.as('hulp'), keys: world.keys, ...quiet });
  await hulp.staff.add(bart, at);
  await hulp.staff.add(anna, at);
  await hulp.staff.leave(anna, at);
  await world.store.as('hulp').transaction({ across: 'sign-in' }, async (tx) => {
    await sql`insert into feedback (id, page, language, helped, at) values (${said}, 'itsme', 'nl', true, ${at})`.execute(
      tx,
    );
    await sql`insert into remark (feedback, text, at) values (${said}, 'goed', ${at})`.execute(tx);
    await sql`insert into missed_search (language, text, times, last_at) values ('nl', 'x', 1, ${at})`.execute(tx);
    await sql`insert into turn (subject, hour, count) values (${Buffer.alloc(32)}, ${at}, 1)`.execute(tx);
  });
});
after(() => world.close());

async function seen(scope: Scope): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    await world.store.as('hulp').transaction(scope, async (tx) => {
      const found = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(tx);
      counts[table] = found.rows[0]?.count ?? -1;
    });
  }
  return counts;
}

const person = (insz: Parameters<InszVault['index']>[0]): Scope => ({ person: vault.index(insz).toString('hex') });
const nothing = { staff: 0, feedback: 0, remark: 0, missed_search: 0, turn: 0 };

test('nobody in particular, and somebody who keeps nothing, sees no row', async () => {
  assert.deepEqual(await seen({}), nothing);
  assert.deepEqual(await seen(person(chadia)), nothing);
});

test('who keeps the help sees what people said, and of the list only their own row', async () => {
  assert.deepEqual(await seen(person(bart)), { ...nothing, staff: 1, feedback: 1, remark: 1, missed_search: 1 });
});

test('who kept it once sees nothing of it any more', async () => {
  assert.deepEqual(await seen(person(anna)), { ...nothing, staff: 1 });
});

test('the site itself counts, and reads nothing that people wrote', async () => {
  assert.deepEqual(await seen({ across: 'sign-in' }), { ...nothing, missed_search: 1, turn: 1 });
});

test('what was said is changed by nobody, and removed only by the job that cleans', async () => {
  for (const scope of [{}, { across: 'sign-in' }, { across: 'job' }, person(bart)] as const) {
    await assert.rejects(
      world.store.as('hulp').transaction(scope, (tx) => sql`update remark set text = 'anders'`.execute(tx)),
      /permission denied/,
    );
  }
  for (const scope of [{}, { across: 'sign-in' }, person(bart)] as const) {
    await world.store.as('hulp').transaction(scope, (tx) => sql`delete from feedback`.execute(tx));
  }
  assert.equal((await seen(person(bart)))['feedback'], 1);
});

test('nobody puts themselves on the list', async () => {
  await assert.rejects(
    world.store
      .as('hulp')
      .transaction({ across: 'sign-in' }, (tx) =>
        sql`insert into staff (id, insz_index, since) values (${randomUUID()}, ${vault.index(dirk)}, ${at})`.execute(
          tx,
        ),
      ),
    /row-level security/,
  );
});

test('a national number stands in no table', async () => {
  const found = sql<{ row: string }>`select staff::text as row from staff`;
  const { rows } = await world.store.as('hulp').transaction({ across: 'operator' }, (tx) => found.execute(tx));
  assert.equal(rows.length, 2);
  for (const { row } of rows) assert.ok(!row.includes(bart) && !row.includes(anna));
});

test('with another national number somebody stays on the list, and doing it twice changes nothing', async () => {
  await hulp.renumber({ from: bart, to: dirk, at });
  await hulp.renumber({ from: bart, to: dirk, at });
  assert.equal((await seen(person(dirk)))['feedback'], 1);
  assert.deepEqual(await seen(person(bart)), nothing);
});

test('what is old enough is removed, with its remark; what is not stays', async () => {
  const days = (count: number): Date => new Date(at.getTime() + count * 86_400_000);
  const clean = async (now: Date): Promise<void> => {
    const handler = jobHandlers({ db: world.store.as('hulp'), clock: () => now })['hulp.clean'];
    assert.ok(handler !== undefined);
    await handler({});
  };
  await clean(days(399));
  assert.deepEqual(await seen({ across: 'job' }), { staff: 2, feedback: 1, remark: 1, missed_search: 1, turn: 0 });
  await clean(days(401));
  assert.deepEqual(await seen({ across: 'job' }), { ...nothing, staff: 2 });
});
