import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import type { Insz } from '#belgian/insz.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { ask } from '../../test/support/ask.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  aalst,
  bartActs,
  code,
  depsOfTests,
  gebruikersbeheerOfTests,
  gent,
  helder,
  linkChadia,
} from '../../test/support/user-rights.ts';
import { handIn } from './import/hand-in.ts';
import { partsOf } from './index.ts';

const at = new Date('2026-11-23T09:00:00Z');
const today = brusselsDate(at);

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

const system = () => gebruikersbeheerOfTests(world);

let serial = 700;
const number = () => testInsz((serial += 1));

async function asked(insz: Insz, contexts = [gent]): Promise<string> {
  const id = randomUUID();
  const actor = { insz, id: 'sara', name: 'Sara Vraagt', givenName: 'Sara', familyName: 'Vraagt', key: null };
  const own = { email: 'sara@demo.example', language: 'nl', reason: 'Planning', at } as const;
  const verdict = await system().askRight({ id, actor, company: helder, code, contexts, ...own });
  assert.ok(verdict.ok, JSON.stringify(verdict));
  return id;
}

async function approved(id: string): Promise<void> {
  const answer = { kind: 'approve', until: null, rightId: randomUUID() } as const;
  const verdict = await system().answerRequest({ actor: bartActs, company: helder, id, at, answer });
  assert.ok(verdict.ok, JSON.stringify(verdict));
}

const held = async (insz: Insz) => (await system().rightsIn(insz, helder, today)).flatMap(({ contexts }) => contexts);

test('a right that was asked under a number that was a mistake is given to the number that took its place', async () => {
  const [mistaken, rightful] = [number(), number()];
  const id = await asked(mistaken);
  for (const _twice of [1, 2]) await system().renumber({ from: mistaken, to: rightful, at });
  await approved(id);
  assert.deepEqual([await held(mistaken), await held(rightful)], [[], [gent]]);
});

test('of two open requests for the same, the one under the later number stays', async () => {
  const [earlier, later] = [number(), number()];
  const old = await asked(earlier, [aalst]);
  const now = await asked(later, [gent]);
  await system().renumber({ from: earlier, to: later, at });
  const state = (id: string) =>
    ask(world.superuserUrl, `select state from gebruikersbeheer.right_request where id = '${id}'`);
  assert.deepEqual([await state(old), await state(now)], ['withdrawn', 'open']);
  await approved(now);
  assert.deepEqual(await held(later), [gent]);
});

test('no table keeps a number under which somebody was known before', async () => {
  const { vault, ...parts } = partsOf(depsOfTests(world));
  const [from, to] = [number(), number()];
  await asked(from);
  assert.ok((await system().linkPerson(linkChadia(at, { insz: from }))).ok);
  const actor = { ...bartActs, insz: from };
  const file = { id: randomUUID(), fileName: 'r.csv', file: Buffer.from('x'), at };
  await handIn({ vault, ...parts })({ ...file, actor, capacity: 'chief-access-manager', company: helder });
  const fishing = gebruikersbeheerOfTests(world, new Map([[helder, from]]));
  const missed = await fishing.linkPerson(linkChadia(at, { actor, insz: from, familyName: 'Iemand Anders' }));
  assert.equal(missed.ok, false);

  const client = new Client({ connectionString: world.superuserUrl });
  await client.connect();
  try {
    const { rows: columns } = await client.query<{ table_name: string; column_name: string }>(
      `select table_name, column_name from information_schema.columns
       where table_schema = 'gebruikersbeheer' and column_name ~ '(insz|actor)_(index|sealed)' order by 1, 2`,
    );
    const numbersIn = async ({ table_name, column_name }: (typeof columns)[number]): Promise<readonly string[]> => {
      const { rows } = await client.query<{ value: Buffer }>(
        `select ${column_name} as value from gebruikersbeheer.${table_name} where ${column_name} is not null`,
      );
      return rows.map(({ value }) => (column_name.endsWith('_sealed') ? vault.open(value) : value.toString('hex')));
    };
    const written = (insz: Insz, column: string) =>
      column.endsWith('_sealed') ? insz : vault.index(insz).toString('hex');
    for (const column of columns) {
      const name = `${column.table_name}.${column.column_name}`;
      const found = await numbersIn(column);
      assert.ok(found.includes(written(from, column.column_name)), `${name}: this test writes no number in it`);
    }
    await system().renumber({ from, to, at });
    for (const column of columns) {
      const name = `${column.table_name}.${column.column_name}`;
      const found = await numbersIn(column);
      assert.ok(!found.includes(written(from, column.column_name)), `${name} keeps the earlier number`);
      assert.ok(found.includes(written(to, column.column_name)), `${name} has the later number`);
    }
    assert.ok(columns.length >= 7, 'the columns with numbers are found');
  } finally {
    await client.end();
  }
});
