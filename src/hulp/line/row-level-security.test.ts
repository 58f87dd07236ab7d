import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Insz } from '#belgian/insz.ts';
import { inszVault, type InszVault } from '#keys/sealed.ts';
import type { Scope } from '#store/scope.ts';
import { ask } from '../../../test/support/ask.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { anna, bart, chadia, dirk, helder, strijkwinkel } from '../../../test/support/user-rights.ts';
import { openHulp, type Hulp } from '../index.ts';
import { jobHandlers } from '../jobs.ts';

/** The database itself: who may ask, answer, open and read, whatever the pages do. */
const at = new Date('2026-11-25T09:00:00Z');
const reason = 'De beller ziet zijn vestiging niet.';
let world: TestStore;
let hulp: Hulp;
let vault: InszVault;
const members = new Map<Insz, string>();
let asked: string;

before(async () => {
  world = await testStore();
  vault = inszVault(world.keys, 'hulp');
  hulp = openHulp({ db: world.store.as('hulp'), keys: world.keys, clock: () => at, log: () => undefined });
  // Anna and Bart answer the line; Chadia keeps the pages only.
  for (const one of [anna, bart]) {
    await hulp.staff.add(one, at, 'line');
    members.set(
      one,
      String(
        await ask(
          world.superuserUrl,
          `select id from hulp.staff where insz_index = '\\x${vault.index(one).toString('hex')}'`,
        ),
      ),
    );
  }
  await hulp.staff.add(chadia, at);
  asked = await askAs(anna, anna, dirk);
});
after(() => world.close());

const scopeOf = (insz: Insz): Scope => ({ person: vault.index(insz).toString('hex') });
const as = <T>(scope: Scope, statement: ReturnType<typeof sql<T>>): Promise<readonly T[]> =>
  world.store.as('hulp').transaction(scope, async (tx) => (await statement.execute(tx)).rows);

async function askAs(who: Insz, inNameOf: Insz, about: Insz): Promise<string> {
  const id = randomUUID();
  await as(
    scopeOf(who),
    sql`insert into look_along (id, reference, staff, staff_name, person_index, company, reason, asked_at)
      values (${id}, 'BZ-7K2M-PD4Q', ${members.get(inNameOf)}, 'Anna Claes', ${vault.index(about)}, ${helder}, ${reason}, ${at})`,
  );
  return id;
}

const answerAs = (scope: Scope, id: string) =>
  as(scope, sql`insert into look_along_answer (look_along, answer, at) values (${id}, 'approved', ${at})`);
const openAs = (scope: Scope, id: string) =>
  as(scope, sql`insert into look_along_opening (id, look_along, at) values (${randomUUID()}, ${id}, ${at})`);
const endAs = (scope: Scope, id: string, by: string) =>
  as(scope, sql`insert into look_along_end (look_along, by, at) values (${id}, ${by}, ${at})`);
const seen = async (scope: Scope): Promise<number> => (await as(scope, sql`select 1 from look_along`)).length;
const refused = (work: Promise<unknown>): Promise<void> => assert.rejects(work, /row-level security|permission denied/);

test('who answers the line asks in their own name, about others', async () => {
  await askAs(bart, bart, dirk);
  await refused(askAs(bart, anna, dirk));
  await refused(askAs(anna, anna, anna));
});

test('who keeps the pages of the help does not answer its line, and the other way around', async () => {
  await refused(askAs(chadia, anna, dirk));
  assert.deepEqual(await as(scopeOf(anna), sql`select is_staff() as yes`), [{ yes: false }]);
  assert.deepEqual(await as(scopeOf(chadia), sql`select is_staff() as yes`), [{ yes: true }]);
});

test('a request is seen by who asked and by whom it is about, and by nobody else', async () => {
  assert.equal(await seen(scopeOf(anna)), 1);
  assert.equal(await seen(scopeOf(dirk)), 2);
  assert.equal(await seen(scopeOf(bart)), 1);
  for (const scope of [
    {},
    scopeOf(chadia),
    { across: 'staff' },
    { across: 'sign-in' },
    { company: strijkwinkel },
  ] as const) {
    assert.equal(await seen(scope), 0);
  }
});

test('nothing is opened before it was approved', () => refused(openAs(scopeOf(anna), asked)));

test('nobody but the caller approves: not who asked, a colleague, another person or the site itself', async () => {
  for (const scope of [
    scopeOf(anna),
    scopeOf(bart),
    scopeOf(chadia),
    {},
    { across: 'sign-in' },
    { across: 'job' },
  ] as const) {
    await refused(answerAs(scope, asked));
  }
  await answerAs(scopeOf(dirk), asked);
});

test('an answer is given once', () => assert.rejects(answerAs(scopeOf(dirk), asked), /duplicate key/));

test('only who asked opens what was approved', async () => {
  await openAs(scopeOf(anna), asked);
  for (const one of [bart, chadia, dirk]) await refused(openAs(scopeOf(one), asked));
});

test('nobody stops it in the name of somebody else', async () => {
  await refused(endAs(scopeOf(anna), asked, 'caller'));
  await refused(endAs(scopeOf(bart), asked, 'staff'));
  await refused(endAs(scopeOf(dirk), asked, 'staff'));
  await endAs(scopeOf(dirk), asked, 'caller');
});

test('nothing that happened is changed or removed', async () => {
  for (const table of ['look_along_answer', 'look_along_end', 'look_along_opening']) {
    await refused(as(scopeOf(anna), sql`delete from ${sql.table(table)}`));
    await refused(as({ across: 'job' }, sql`update ${sql.table(table)} set at = now()`));
  }
  await refused(as(scopeOf(anna), sql`update look_along set reason = 'een andere reden'`));
  await as(scopeOf(anna), sql`update look_along set person_index = ${vault.index(bart)}`);
  await as(scopeOf(anna), sql`delete from look_along`);
  assert.equal(await seen(scopeOf(dirk)), 2);
});

test('with another national number somebody still reads what was seen', async () => {
  await hulp.renumber({ from: dirk, to: chadia, at });
  await hulp.renumber({ from: dirk, to: chadia, at });
  assert.equal(await seen(scopeOf(dirk)), 0);
  assert.equal(await seen(scopeOf(chadia)), 2);
});

test('who leaves the list sees nothing of it any more', async () => {
  await hulp.staff.leave(anna, at, 'line');
  assert.equal(await seen(scopeOf(anna)), 0);
  await refused(openAs(scopeOf(anna), asked));
});

test('what was asked long ago is forgotten, with all that became of it', async () => {
  const clean = async (days: number): Promise<void> => {
    const clock = (): Date => new Date(at.getTime() + days * 86_400_000);
    await jobHandlers({ db: world.store.as('hulp'), clock })['hulp.clean']?.({});
  };
  await clean(399);
  assert.equal(await seen({ across: 'job' }), 2);
  await clean(401);
  assert.equal(await seen({ across: 'job' }), 0);
  assert.equal(await ask(world.superuserUrl, 'select count(*)::int from hulp.look_along_opening'), 0);
});

test('the role of the help writes nothing in another system but a record, a mail and a job', async () => {
  const rows = await ask(
    world.superuserUrl,
    `select string_agg(schemaname || '.' || tablename, ' ' order by schemaname, tablename) from pg_tables
     where schemaname in ('kbo', 'sleutels', 'btb', 'gebruikersbeheer', 'acm', 'zone', 'demo', 'post', 'audit')
       and (has_table_privilege(current_database() || '_hulp', format('%I.%I', schemaname, tablename), 'insert')
         or has_table_privilege(current_database() || '_hulp', format('%I.%I', schemaname, tablename), 'update')
         or has_table_privilege(current_database() || '_hulp', format('%I.%I', schemaname, tablename), 'delete'))`,
  );
  assert.equal(rows, 'audit.entry post.message');
});
