import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { brusselsDate } from '#belgian/local-date.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import {
  anna,
  appointing,
  at,
  bart,
  chadia,
  depsOfTests,
  dirk,
  helder,
  winkel as other,
} from '../../test/support/access-managers.ts';
import { ask } from '../../test/support/ask.ts';
import { fakeKbo } from '../../test/support/fake-kbo.ts';
import { runJobs } from '../../test/support/run-jobs.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { jobHandlers, openBtb, type Actor, type Appoint, type Btb, type BtbDeps } from './index.ts';

const today = brusselsDate(at);
const ofGent = {
  services: ['DienstenchequesErkendeOnderneming'],
  establishments: ['8999999005' as EstablishmentNumber],
  mayAppoint: false,
  until: null,
} as const;

let database: TestStore;
let btb: Btb;
before(async () => {
  database = await testStore();
});
after(() => database.close());
let deps: BtbDeps;
beforeEach(async () => {
  deps = depsOfTests(
    database,
    fakeKbo([
      { number: helder, name: 'Helder & Proper BV', representatives: [anna.insz] },
      { number: other, name: 'De Strijkwinkel VZW', representatives: [anna.insz] },
    ]),
  );
  btb = openBtb(deps);
  await ask(
    database.superuserUrl,
    'truncate btb.appointment, audit.entry, audit.link, post.message, graphile_worker._private_jobs cascade',
  );
});

async function invite(by: Actor, who: Actor, own: Partial<Appoint> = {}): Promise<string> {
  const verdict = await btb.appoint({ ...appointing(by, who), ...own });
  assert.ok(verdict.ok, JSON.stringify(verdict));
  return verdict.id;
}

async function inCharge(by: Actor, who: Actor, own: Partial<Appoint> = {}): Promise<void> {
  assert.ok((await btb.accept({ id: await invite(by, who, own), actor: who, at })).ok);
}

const stop = ({ insz: number, id, givenName, familyName, key }: Actor, whom: Actor | null, company = helder) =>
  btb.stop({
    actor: { insz: number, id, name: `${givenName} ${familyName}`, key },
    company,
    whom: whom?.insz ?? null,
    at,
  });

const manages = async (...people: readonly Actor[]): Promise<readonly boolean[]> =>
  Promise.all(people.map(async (one) => (await btb.mayManage(one.insz, helder, today)).permitted));

const mailsTo = (recipient: string) =>
  ask(database.superuserUrl, `select count(*)::int from post.message where recipient = '${recipient}'`);

test('a chief stops the task of a co-chief at once, who is told; nobody else loses anything', async () => {
  await inCharge(anna, bart);
  await inCharge(bart, chadia, { role: 'co-chief-access-manager' });
  await inCharge(bart, dirk, { role: 'access-manager', bounds: ofGent });
  const before = Number(await mailsTo('chadia@demo.example'));
  assert.deepEqual(await stop(bart, chadia), { ended: 1, kept: [] });
  assert.deepEqual(await manages(bart, chadia, dirk), [true, false, true]);
  assert.equal(Number(await mailsTo('chadia@demo.example')), before + 1);
  const stopped = (await btb.appointmentsIn(helder, today)).find(({ familyName }) => familyName === 'El Amrani');
  assert.deepEqual([stopped?.state, stopped?.closing, stopped?.closedBy], ['ended', 'stopped', 'Bart Maes']);
  assert.deepEqual(await stop(bart, chadia), { ended: 0, kept: [] }, 'twice is once');
});

test('a chief who stops everybody keeps their own task, and an invitation that waits is gone', async () => {
  await inCharge(anna, bart);
  await inCharge(bart, dirk, { role: 'access-manager', bounds: ofGent });
  const waiting = await invite(bart, chadia, { role: 'co-chief-access-manager' });
  assert.deepEqual(await stop(bart, null), { ended: 2, kept: [] });
  assert.deepEqual(await manages(bart, dirk), [true, false]);
  assert.equal((await btb.accept({ id: waiting, actor: chadia, at })).ok, false);
});

test('nobody stops who stands beside or above them: those are named, and stay', async () => {
  await inCharge(anna, bart);
  await inCharge(anna, chadia);
  assert.deepEqual(await stop(bart, null), { ended: 0, kept: ['Chadia El Amrani'] });
  assert.deepEqual(await stop(dirk, null), { ended: 0, kept: [] }, 'a stranger learns no name');
  assert.deepEqual(await manages(bart, chadia), [true, true]);
});

test('who represents the company stops everybody in it, and is told once that nobody is in charge', async () => {
  await inCharge(anna, bart);
  await inCharge(anna, chadia);
  await inCharge(anna, dirk, { company: other });
  const before = Number(await mailsTo('anna@demo.example'));
  assert.deepEqual(await stop(anna, null), { ended: 2, kept: [] });
  assert.deepEqual(await manages(bart, chadia), [false, false]);
  assert.equal((await btb.stateOf(helder, today)).kind, 'nobody-in-charge');
  assert.equal((await btb.mayManage(dirk.insz, other, today)).permitted, true, 'another company goes on');
  const handlers = jobHandlers({ ...deps, clock: () => at });
  assert.equal(await runJobs(database.superuserUrl, handlers, 'btb.tell-representatives'), 1);
  assert.equal(Number(await mailsTo('anna@demo.example')), before + 1);
});
