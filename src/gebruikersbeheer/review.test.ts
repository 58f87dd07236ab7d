import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  aalst,
  bart,
  bartActs,
  btbOfTests,
  code,
  depsOfTests,
  dirk,
  gebruikersbeheerOfTests,
  gent,
  helder,
  jobsWaiting,
  linkChadia,
} from '../../test/support/user-rights.ts';
import { hidden, signedIn, walkUserRights } from '../../test/support/walk-user-rights.ts';
import { jobHandlers } from './jobs.ts';

const at = new Date('2026-11-23T09:00:00Z');
const later = (days: number): Date => new Date(at.getTime() + days * 86_400_000);
const managers = new Map([[helder, bart]]);

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

const review = (now: Date) =>
  jobHandlers({ ...depsOfTests(world, managers), clock: () => now })['gebruikersbeheer.review']?.({});

let serial = 700;
async function holder(contexts: readonly (typeof gent)[] = [gent]) {
  serial += 1;
  const system = gebruikersbeheerOfTests(world, managers);
  const who = testInsz(serial);
  const linked = await system.linkPerson(linkChadia(at, { insz: who, email: `p${serial}@demo.example` }));
  assert.ok(linked.ok);
  const { relationId } = linked;
  const until = addDays(brusselsDate(at), 1_000);
  const command = { actor: bartActs, company: helder, relationId, code, contexts, until, at };
  const given = await system.giveRight(command);
  assert.ok(given.ok);
  const holds = async (now: Date) => (await system.rightsIn(who, helder, brusselsDate(now))).length === 1;
  return { system, rightId: given.rightId, holds };
}

const mails = async (): Promise<number> => (await jobsWaiting(world, 'post.send')).length;

test('two starts at the same moment ask and warn once', async () => {
  await holder();
  for (const day of [91, 91 + 23]) {
    const before = await mails();
    // Both have read what is due before either may write.
    const outside = new Client({ connectionString: world.superuserUrl });
    await outside.connect();
    await outside.query('begin; lock table gebruikersbeheer.user_right in exclusive mode');
    const both = Promise.all([review(later(day)), review(later(day))]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await outside.query('commit');
    await outside.end();
    await both;
    // The manager is asked; later the manager and the holder are warned.
    assert.equal((await mails()) - before, day === 91 ? 1 : 2);
  }
  await review(later(200));
});

test('what a manager does not confirm is asked for, warned of, and then ends; what is confirmed goes on', async () => {
  const [kept, left] = [await holder(), await holder()];
  const before = await mails();
  await review(later(90));
  assert.equal(await mails(), before, 'it is not due yet');
  await review(later(91));
  assert.equal(await mails(), before + 1, 'the manager is asked, once for both');
  await review(later(91));
  assert.equal(await mails(), before + 1);

  const confirm = { actor: bartActs, company: helder, rights: [kept.rightId], at: later(100) };
  assert.deepEqual(await kept.system.confirmRights(confirm), { ok: true, confirmed: 1 });
  await review(later(114));
  assert.equal(await mails(), before + 3, 'manager and holder are warned of the one that was not confirmed');
  await review(later(120));
  assert.equal(await left.holds(later(120)), true);
  await review(later(121));
  assert.equal(await left.holds(later(121)), false);
  assert.equal(await kept.holds(later(121)), true);
  const explained = await left.system.explain(testInsz(serial), helder, brusselsDate(later(121)), 'nl');
  assert.match(explained[1] ?? '', /Gebruikersbeheer stopte het/);
});

test('a job that did not run for months asks and warns first, and ends nothing at once', async () => {
  const one = await holder();
  await review(later(400));
  assert.equal(await one.holds(later(400)), true);
  await review(later(431));
  assert.equal(await one.holds(later(431)), true, 'only now it is warned of');
  await review(later(437));
  assert.equal(await one.holds(later(437)), true);
  await review(later(438));
  assert.equal(await one.holds(later(438)), false);
});

test('nobody confirms what they do not answer for', async () => {
  const [wide, own] = [await holder([gent, aalst]), await holder()];
  await review(later(600));
  const bounds = { services: 'every', establishments: [gent], mayAppoint: false, until: null } as const;
  const chief = btbOfTests(managers);
  const btb = {
    ...chief,
    mayManage: async (...[, , on]: Parameters<typeof chief.mayManage>) =>
      ({
        permitted: true,
        capacity: 'access-manager',
        mandates: [{ id: 'm', role: 'access-manager', bounds, since: on }],
      }) as const,
  };
  const rights = [wide.rightId, own.rightId];
  const command = { actor: { ...bartActs, insz: dirk }, company: helder, rights, at: later(600) };
  const ofGent = gebruikersbeheerOfTests(world, managers, { btb });
  assert.deepEqual(await ofGent.confirmRights(command), { ok: true, confirmed: 1 });
  assert.deepEqual(await own.system.confirmRights(command), {
    ok: false,
    because: 'may-not-manage',
    why: 'not-the-manager',
  });
});

test('through the page: what waits, with the day on which it ends; tick, confirm, and it is gone from the list', async () => {
  const one = await holder();
  const now = later(91);
  await review(now);
  const walker = walkUserRights(world, managers, signedIn(bart, 'Bart', 'Maes'), now);
  const path = `/ondernemingen/${helder}/nazicht`;
  const list = await walker.open(path);
  assert.match(list.body, /Chadia El Amrani[\s\S]*24 maart 2027/);
  assert.match((await walker.post(path, [])).body, /U vinkte niets aan/);
  const stranger = await walker.post(path, [['recht', 'geen']]);
  assert.match(stranger.body, /U vinkte niets aan/);
  const ticked = await walker.post(path, [['recht', one.rightId]]);
  assert.match(ticked.body, /1 recht is bevestigd/);
  const all = await walker.open(path);
  const rest = await walker.post(path, [
    ['alles', '1'],
    ['getoond', hidden(all, 'getoond')],
  ]);
  assert.match(rest.body, /Alles is nagekeken/);
});
