import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { inszVault } from '#keys/sealed.ts';
import type { Scope } from '#store/scope.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  anna,
  bart,
  bartActs,
  chadia,
  code,
  dirk,
  gebruikersbeheerOfTests,
  gent,
  helder,
  linkChadia,
  ocmw,
  strijkwinkel,
} from '../../test/support/user-rights.ts';

const at = new Date('2026-11-23T09:00:00Z');
const tables = [
  'person',
  'work_relation',
  'user_right',
  'right_context',
  'right_event',
  'local_administrator',
  'link_miss',
] as const;

let world: TestStore;
let chadiasPerson = '';
let dirksPerson = '';
before(async () => {
  world = await testStore();
  const system = gebruikersbeheerOfTests(
    world,
    new Map([
      [helder, bart],
      [ocmw, bart],
    ]),
  );
  for (const insz of [undefined, dirk]) {
    const relation = await system.linkPerson(linkChadia(at, insz === undefined ? {} : { insz, familyName: 'Peeters' }));
    assert.ok(relation.ok);
    const right = await system.giveRight({
      actor: bartActs,
      company: helder,
      relationId: relation.relationId,
      code,
      contexts: [gent],
      until: null,
      at,
    });
    assert.ok(right.ok);
    await system.endRight({ actor: bartActs, company: helder, rightId: right.rightId, at });
  }
  await system.linkPerson(linkChadia(at, { familyName: 'Anders' }));
  const by = { kind: 'operator', id: 'cli' } as const;
  await system.appointHeadLocalAdministrator({
    company: helder,
    insz: anna,
    givenName: 'Anna',
    familyName: 'Claes',
    until: null,
    by,
    at,
  });
  const persons = await rows({ company: helder }, 'person');
  chadiasPerson = String(persons.find((one) => one['family_name'] === 'El Amrani')?.['id']);
  dirksPerson = String(persons.find((one) => one['family_name'] === 'Peeters')?.['id']);
});
after(() => world.close());

const run = <T>(scope: Scope, statement: string) =>
  world.store.as('gebruikersbeheer').transaction(scope, async (tx) => (await sql.raw<T>(statement).execute(tx)).rows);
const rows = (scope: Scope, table: string) => run<Record<string, unknown>>(scope, `select * from ${table}`);

test('a company sees its own rows of every table', async () => {
  for (const table of tables) assert.ok((await rows({ company: helder }, table)).length > 0, table);
});

test('without a scope, as another company, and as a person alone nothing is seen', async () => {
  for (const scope of [{}, { company: strijkwinkel }, { person: chadiasPerson }, { across: 'operator' }] as const) {
    for (const table of tables)
      assert.deepEqual(await rows(scope, table), [], `${table} with ${JSON.stringify(scope)}`);
  }
});

test('at sign-in only the rows of the one person are seen', async () => {
  const scope = { across: 'sign-in', person: chadiasPerson } as const;
  assert.deepEqual(
    (await rows(scope, 'work_relation')).map((row) => row['person']),
    [chadiasPerson],
  );
  assert.deepEqual(
    (await rows(scope, 'person')).map((row) => row['id']),
    [chadiasPerson],
  );
  for (const table of ['user_right', 'right_context', 'right_event', 'link_miss', 'local_administrator']) {
    assert.deepEqual(await rows(scope, table), [], table);
  }
  for (const table of tables) {
    assert.deepEqual(await rows({ across: 'sign-in' }, table), [], `${table} before somebody is found`);
  }
});

test('the rights of one number are read in every company, and of no other number', async () => {
  const of = (index: Buffer) =>
    run<{ company: string }>({}, `select * from rights_of('\\x${index.toString('hex')}', '2026-11-23')`);
  const vault = inszVault(world.keys, 'gebruikersbeheer');
  assert.equal((await of(vault.index(chadia))).length, 1);
  assert.deepEqual(await of(vault.index(bart)), []);
  // The same number indexed for another system leads nowhere here.
  assert.deepEqual(await of(inszVault(world.keys, 'btb').index(chadia)), []);
});

test('a company adds and changes nothing in the name of another', async () => {
  await assert.rejects(
    run(
      { company: strijkwinkel },
      `insert into work_relation (id, person, company, target_group, kind, start_date, created_by, created_at)
      values (gen_random_uuid(), '${dirksPerson}', '${helder}', 'EA', 'external', '2026-01-01', 'x', now())`,
    ),
    /row-level security/,
  );
  await run({ company: strijkwinkel }, `update work_relation set end_date = start_date`);
  await run({ across: 'sign-in', person: chadiasPerson }, `update work_relation set end_date = start_date`);
  assert.ok((await rows({ company: helder }, 'work_relation')).every((row) => row['end_date'] === null));
});

test('a right cannot stand at another company than its work relation', async () => {
  const [relation] = await rows({ company: helder }, 'work_relation');
  await assert.rejects(
    run(
      { company: strijkwinkel },
      `insert into user_right (id, relation, company, person, code, given_by, given_by_name, given_at, from_date)
      values (gen_random_uuid(), '${String(relation?.['id'])}', '${strijkwinkel}', '${chadiasPerson}', '${code}', 'x', 'x', now(), '2026-01-01')`,
    ),
    /foreign key/,
  );
});

test('what was is not rewritten: no person, right or end disappears, and a given right keeps what it said', async () => {
  for (const statement of [
    'delete from person',
    'delete from work_relation',
    'delete from user_right',
    'delete from right_context',
    'delete from right_event',
    "update user_right set given_by_name = 'x'",
    'update user_right set until_date = null',
    "update right_context set establishment = '8999999104'",
    "update person set family_name = 'x'",
    'update right_event set at = now()',
  ]) {
    await assert.rejects(run({ company: helder }, statement), /permission denied/, statement);
  }
});

test('nobody finds a number in the tables', async () => {
  const [person] = await rows({ company: helder }, 'person');
  assert.ok(!JSON.stringify(person).includes('93112198428'));
});
