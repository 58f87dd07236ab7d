import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  bart,
  bartActs,
  btbOfTests,
  code,
  dirk,
  gebruikersbeheerOfTests,
  gent,
  helder,
  jobsWaiting,
  linkChadia,
} from '../../test/support/user-rights.ts';
import { signedIn, walkUserRights } from '../../test/support/walk-user-rights.ts';

const at = new Date('2026-11-23T09:00:00Z');
const today = brusselsDate(at);

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

let serial = 600;
async function holder() {
  serial += 1;
  const system = gebruikersbeheerOfTests(world);
  const who = testInsz(serial);
  const linked = await system.linkPerson(linkChadia(at, { insz: who, email: `p${serial}@demo.example` }));
  assert.ok(linked.ok);
  const { relationId } = linked;
  const until = addDays(today, 9);
  await system.giveRight({ actor: bartActs, company: helder, relationId, code, contexts: [gent], until, at });
  return { who, relationId, inside: async () => (await system.rightsIn(who, helder, today)).length };
}

/** What BTB was told to stop. */
const stopped: Parameters<ReturnType<typeof btbOfTests>['stop']>[0][] = [];
const managed = new Map([[helder, bart]]);

const stop = (relationId: string | null, own: { keyUsedAt?: Date | null; insz?: typeof dirk } = {}) =>
  gebruikersbeheerOfTests(world, managed, { btb: btbOfTests(managed, stopped) }).stopAccess({
    actor: own.insz === undefined ? bartActs : { ...bartActs, insz: own.insz },
    keyUsedAt: own.keyUsedAt === undefined ? at : own.keyUsedAt,
    company: helder,
    relationId,
    at,
  });

test('all access of a person stops at once, and of nobody else; they and the managers are told', async () => {
  const [one, other] = [await holder(), await holder()];
  const mails = async () => (await jobsWaiting(world, 'post.send')).length;
  const ends = async () => (await jobsWaiting(world, 'acm.right-ended')).length;
  const before = [await mails(), await ends()] as const;
  const staying = { managers: 1, kept: ['Wie blijft'] };
  assert.deepEqual(await stop(one.relationId), { ok: true, ended: 1, ...staying });
  assert.deepEqual(stopped.at(-1)?.whom, one.who, 'BTB is told whom');
  assert.deepEqual([await one.inside(), await other.inside()], [0, 1]);
  assert.equal(await ends(), before[1] + 1, 'who is at work is signed out');
  assert.equal(await mails(), before[0] + 2);
  assert.deepEqual(await stop(one.relationId), { ok: true, ended: 0, ...staying }, 'twice is once');
});

test('all access of everybody stops at once', async () => {
  const [one, other] = [await holder(), await holder()];
  const verdict = await stop(null);
  assert.ok(verdict.ok && verdict.ended >= 2);
  assert.equal(stopped.at(-1)?.whom, null, 'and of every other manager');
  assert.deepEqual([await one.inside(), await other.inside()], [0, 0]);
});

test('nothing stops without a key used now, or by who manages nothing', async () => {
  const one = await holder();
  const before = stopped.length;
  const longAgo = new Date(at.getTime() - 6 * 60_000);
  assert.deepEqual(await stop(null, { keyUsedAt: longAgo }), { ok: false, because: 'prove-again' });
  assert.deepEqual(await stop(null, { keyUsedAt: null }), { ok: false, because: 'prove-again' });
  assert.deepEqual(await stop(null, { insz: dirk }), { ok: false, because: 'may-not-manage', why: 'not-the-manager' });
  assert.equal(await one.inside(), 1);
  assert.equal(stopped.length, before, 'and BTB is not asked');
});

test('a person who is not of the company stops nobody', async () => {
  const before = stopped.length;
  const verdict = await stop('5b1e58a5-3f0a-4b0e-9f61-0a6a3b1c2d01');
  assert.deepEqual(verdict, { ok: true, ended: 0, managers: 0, kept: [] });
  assert.equal(stopped.length, before);
});

test('the page shows who can get in and what ends soon; with an old session it asks for the key first', async () => {
  const one = await holder();
  const managers = new Map([[helder, bart]]);
  const visitor = signedIn(bart, 'Bart', 'Maes');
  const inside = `/ondernemingen/${helder}/binnen`;
  const old = walkUserRights(world, managers, visitor, at);
  const list = await old.open(inside);
  assert.match(list.body, /Chadia El Amrani[\s\S]*Loopt binnenkort af/);
  const asked = await old.open(`${inside}/iedereen/stoppen`);
  assert.match(asked.body, /opnieuw uw digitale sleutel/);
  assert.equal((await old.post(`${inside}/iedereen/stoppen`, [])).status, 403);
  assert.equal(await one.inside(), 1);
  const fresh = walkUserRights(world, managers, { ...visitor, authTime: at.getTime() / 1_000 - 60 }, at);
  const done = await fresh.post(`${inside}/${one.relationId}/stoppen`, []);
  assert.match(done.body, /1 recht is gestopt\. 1 beheerder verloor die taak\. 1 beheerder blijft/);
  assert.equal(await one.inside(), 0);
});
