import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Scope } from '#store/scope.ts';
import { aalst, brugge, gent, helder, strijkwinkel } from '../../../test/support/user-rights.ts';
import { worker, zoneWorld, type ZoneWorld } from '../../../test/support/zone-world.ts';
import { saveWorkers, workersInScope } from './store.ts';

let world: ZoneWorld;
before(async () => {
  world = await zoneWorld();
});
after(() => world.close());

const seen = (scope: Scope): Promise<string[]> =>
  world.db.transaction(scope, async (tx) =>
    (await workersInScope(tx, world.vault, { search: '', limit: 100, offset: 0 })).workers.map(
      ({ familyName }) => familyName,
    ),
  );

const cases: readonly (readonly [words: string, scope: Scope, found: readonly string[]])[] = [
  ['company and establishment', { company: helder, establishments: [gent] }, ['Nummer 1']],
  ['both establishments', { company: helder, establishments: [gent, aalst] }, ['Nummer 1', 'Nummer 2']],
  ['no scope', {}, []],
  ['a company without establishments', { company: helder }, []],
  ['no establishment of it', { company: helder, establishments: [] }, []],
  ['an establishment of another company', { company: helder, establishments: [brugge] }, []],
  ['establishments without company', { establishments: [gent, aalst, brugge] }, []],
  ['another company', { company: strijkwinkel, establishments: [gent, aalst] }, []],
  ['across companies, for signing in', { across: 'sign-in' }, []],
  ['across companies, for a job', { across: 'job' }, []],
];

for (const [words, scope, found] of cases) {
  test(`the database shows ${found.length === 0 ? 'nobody' : found.join(' and ')}: ${words}`, async () => {
    assert.deepEqual(await seen(scope), found);
  });
}

test('outside a transaction the database shows nobody', async () => {
  assert.deepEqual(await world.db.read({ name: 'all-workers', text: 'select * from worker', values: [] }), []);
});

test('nobody is written outside the scope, nor changed or removed there', async () => {
  const scope = { company: helder, establishments: [gent] };
  const write = (company: typeof helder, establishment: typeof gent, serial: number) =>
    world.db.transaction(scope, (tx) => saveWorkers(tx, world.vault, company, [worker(serial, establishment)]));
  await assert.rejects(write(helder, aalst, 4), /row-level security/);
  await assert.rejects(write(strijkwinkel, gent, 4), /row-level security/);
  // The one of Aalst exists, unseen; taking them over to Gent is refused too.
  await assert.rejects(write(helder, gent, 2), /row-level security/);
  const others = sql`where establishment <> ${gent}`;
  for (const statement of [sql`update worker set family_name = 'x' ${others}`, sql`delete from worker ${others}`]) {
    const { numAffectedRows } = await world.db.transaction(scope, (tx) => statement.execute(tx));
    assert.equal(numAffectedRows, 0n);
  }
  assert.deepEqual(await seen({ company: helder, establishments: [aalst] }), ['Nummer 2']);
});

test('a confirmation is seen by its own company only', async () => {
  const voId = 'a5720746-4c9e-48a8-9aa0-7ab456648487';
  const add = sql`insert into profile_confirmation (vo_id, company, confirmed_at) values (${voId}, ${helder}, now())`;
  await assert.rejects(
    world.db.transaction({ company: strijkwinkel }, (tx) => add.execute(tx)),
    /row-level security/,
  );
  await world.db.transaction({ company: helder }, (tx) => add.execute(tx));
  for (const [scope, count] of [
    [{ company: helder }, 1],
    [{ company: strijkwinkel }, 0],
    [{}, 0],
  ] as const) {
    const { rows } = await world.db.transaction(scope, (tx) => sql`select 1 from profile_confirmation`.execute(tx));
    assert.equal(rows.length, count);
  }
});

test('the zone reads no table of another system', async () => {
  for (const table of ['gebruikersbeheer.user_right', 'sleutels.person', 'acm.artifact', 'btb.session']) {
    const reading = world.db.transaction({ across: 'operator' }, (tx) =>
      sql`select 1 from ${sql.raw(table)} limit 1`.execute(tx),
    );
    await assert.rejects(reading, /permission denied/, table);
  }
});
