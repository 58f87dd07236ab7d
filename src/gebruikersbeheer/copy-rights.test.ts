import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  aalst,
  bart,
  bartActs,
  btbOfTests,
  code,
  dirk,
  gebruikersbeheerOfTests,
  gent,
  helder,
  linkChadia,
} from '../../test/support/user-rights.ts';
import type { CopyRights } from './copy-rights.ts';

const at = new Date('2026-11-23T09:00:00Z');
const today = brusselsDate(at);

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

let serial = 400;
async function somebody(...rights: readonly (readonly (typeof gent)[])[]) {
  serial += 1;
  const system = gebruikersbeheerOfTests(world);
  const who = testInsz(serial);
  const linked = await system.linkPerson(linkChadia(at, { insz: who, email: `p${serial}@demo.example` }));
  assert.ok(linked.ok);
  const { relationId } = linked;
  for (const contexts of rights) {
    const until = addDays(today, 100);
    const given = await system.giveRight({ actor: bartActs, company: helder, relationId, code, contexts, until, at });
    assert.ok(given.ok);
  }
  const held = async (on = today) =>
    (await system.rightsIn(who, helder, on)).map(({ contexts, until }) => ({ contexts, until }));
  return { system, relationId, held };
}

const copy = (from: string, to: string, own: Partial<CopyRights> = {}): CopyRights => ({
  actor: bartActs,
  company: helder,
  from,
  to,
  until: null,
  id: randomUUID(),
  at,
  tryOut: false,
  ...own,
});

test('somebody gets what somebody else has; trying it out first tells the same and gives nothing', async () => {
  const [has, gets] = [await somebody([gent], [aalst]), await somebody()];
  const command = copy(has.relationId, gets.relationId);
  const tried = await has.system.copyRights({ ...command, tryOut: true });
  assert.deepEqual(await gets.held(), []);
  const done = await has.system.copyRights(command);
  assert.ok(tried.ok && done.ok);
  const told = ({ rights }: typeof done) => rights.map(({ verdict }) => verdict);
  assert.deepEqual(told(tried), told(done));
  assert.equal(
    done.rights.every(({ verdict }) => verdict.ok && !verdict.already),
    true,
  );
  assert.equal((await gets.held()).length, 2);
  const twice = await has.system.copyRights(command);
  assert.ok(twice.ok && twice.rights.every(({ verdict }) => verdict.ok && verdict.already));
  assert.equal((await gets.held()).length, 2);
});

test('what the other has already is passed over, and said', async () => {
  const [has, gets] = [await somebody([gent], [aalst]), await somebody([gent])];
  const done = await has.system.copyRights(copy(has.relationId, gets.relationId));
  assert.ok(done.ok);
  const said = done.rights.map(({ verdict }) => (verdict.ok ? 'given' : verdict.because));
  assert.deepEqual(new Set(said), new Set(['given', 'already-given']));
  assert.equal((await gets.held()).length, 2);
});

test('cover ends by itself on its last day, and never lasts longer than the right that is covered', async () => {
  const [has, gets, other] = [await somebody([gent]), await somebody(), await somebody()];
  const until = addDays(today, 14);
  assert.ok((await has.system.copyRights(copy(has.relationId, gets.relationId, { until }))).ok);
  assert.deepEqual(await gets.held(), [{ contexts: [gent], until }]);
  assert.deepEqual(await gets.held(addDays(until, 1)), []);
  assert.ok((await has.system.copyRights(copy(has.relationId, other.relationId, { until: addDays(today, 500) }))).ok);
  assert.deepEqual(await other.held(), [{ contexts: [gent], until: addDays(today, 100) }]);
});

test('never more than who copies may give, and nothing by who manages nothing', async () => {
  const [has, gets] = [await somebody([gent], [aalst]), await somebody()];
  const bounds = { services: 'every', establishments: [gent], mayAppoint: false, until: null } as const;
  const chief = btbOfTests(new Map([[helder, bart]]));
  const btb = {
    ...chief,
    mayManage: async (...[, , on]: Parameters<typeof chief.mayManage>) =>
      ({
        permitted: true,
        capacity: 'access-manager',
        mandates: [{ id: 'm', role: 'access-manager', bounds, since: on }],
      }) as const,
  };
  const dirkActs = { ...bartActs, insz: dirk, id: 'dirk-vo-id', name: 'Dirk Peeters' };
  const command = copy(has.relationId, gets.relationId, { actor: dirkActs });
  const done = await gebruikersbeheerOfTests(world, undefined, { btb }).copyRights(command);
  assert.ok(done.ok);
  assert.deepEqual(await gets.held(), [{ contexts: [gent], until: addDays(today, 100) }]);
  assert.deepEqual(await gebruikersbeheerOfTests(world).copyRights({ ...command, id: randomUUID() }), {
    ok: false,
    because: 'may-not-manage',
    why: 'not-the-manager',
  });
});
