import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import { ask } from '../../test/support/ask.ts';
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
import { signedIn, walkUserRights } from '../../test/support/walk-user-rights.ts';
import type { EditRelation } from './edit-relation.ts';
import { jobHandlers } from './jobs.ts';

const at = new Date('2026-11-23T09:00:00Z');
const today = brusselsDate(at);
const managers = new Map([[helder, bart]]);

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

let serial = 800;
async function holder() {
  serial += 1;
  const system = gebruikersbeheerOfTests(world, managers);
  const who = testInsz(serial);
  const linked = await system.linkPerson(linkChadia(at, { insz: who }));
  assert.ok(linked.ok);
  const { relationId } = linked;
  const giving = { actor: bartActs, company: helder, relationId, code, contexts: [gent, aalst], until: null, at };
  assert.ok((await system.giveRight(giving)).ok);
  const edit = (own: Partial<EditRelation> = {}) =>
    system.editRelation({
      actor: bartActs,
      company: helder,
      relationId,
      values: { kind: 'external', functionTitle: 'Poetshulp', email: null, language: 'nl', phone: null },
      end: null,
      at,
      ...own,
    });
  const inside = async (on = today) => (await system.rightsIn(who, helder, on)).length;
  return { system, relationId, edit, inside };
}

test('somebody with a last day works until it is over, and not after; then the end of their rights is written', async () => {
  const { relationId, edit, inside } = await holder();
  const end = addDays(today, 10);
  assert.deepEqual(await edit({ end }), { ok: true });
  assert.deepEqual([await inside(end), await inside(addDays(end, 1))], [1, 0]);
  const leave = (on: string) =>
    jobHandlers({ ...depsOfTests(world, managers), clock: () => new Date(`${on}T10:00:00Z`) })[
      'gebruikersbeheer.relation-ended'
    ]?.({ relation: relationId });
  const ends = async () => (await jobsWaiting(world, 'acm.right-ended')).length;
  const before = await ends();
  await leave(end);
  assert.equal(await ends(), before, 'the last day is not over');
  await leave(addDays(end, 1));
  assert.equal(await ends(), before + 1);
});

test('an end that is taken away again ends nothing', async () => {
  const { relationId, edit, inside } = await holder();
  await edit({ end: addDays(today, 1) });
  await edit({ end: null });
  const clock = (): Date => new Date(at.getTime() + 3 * 86_400_000);
  await jobHandlers({ ...depsOfTests(world, managers), clock })['gebruikersbeheer.relation-ended']?.({
    relation: relationId,
  });
  assert.equal(await inside(addDays(today, 3)), 1);
});

test('no end in the past, nothing by who does not manage, and no end by who may not end the rights', async () => {
  const { edit, relationId, inside } = await holder();
  assert.deepEqual(await edit({ end: addDays(today, -1) }), { ok: false, because: 'end-in-the-past' });
  const dirkActs = { ...bartActs, insz: dirk, id: 'dirk-vo-id' };
  assert.deepEqual(await edit({ actor: dirkActs }), { ok: false, because: 'may-not-manage', why: 'not-the-manager' });
  assert.deepEqual(await edit({ relationId: crypto.randomUUID() }), { ok: false, because: 'not-found' });
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
  const ofGent = gebruikersbeheerOfTests(world, managers, { btb });
  const values = { kind: 'own-staff', functionTitle: null, email: null, language: 'nl', phone: null } as const;
  const command = { actor: dirkActs, company: helder, relationId, values, at };
  assert.deepEqual(await ofGent.editRelation({ ...command, end: today }), { ok: false, because: 'beyond' });
  assert.deepEqual(await ofGent.editRelation({ ...command, end: null }), { ok: true });
  assert.equal(await inside(), 1);
});

test('whoever read about their rights at an address is told there when somebody changes it, and only then', async () => {
  const { edit, relationId } = await holder();
  const told = () =>
    ask(world.superuserUrl, `select string_agg(body, '|') from post.message where recipient = 'moved@demo.example'`);
  const values = {
    kind: 'own-staff',
    functionTitle: null,
    email: 'moved@demo.example',
    language: 'nl',
    phone: null,
  } as const;
  assert.deepEqual(await edit({ values, relationId }), { ok: true });
  assert.deepEqual(await edit({ values: { ...values, phone: '+3290000000' } }), { ok: true });
  assert.equal(await told(), null);
  assert.deepEqual(await edit({ values: { ...values, email: 'other@demo.example' } }), { ok: true });
  const mail = String(await told());
  assert.match(mail, /Bart Maes wijzigde het mailadres dat Helder & Proper BV van u kent/);
  assert.doesNotMatch(mail, /other@demo.example/);
});

test('through the page: what is wrong is told and nothing is lost, what is right is kept', async () => {
  const { relationId } = await holder();
  const walker = walkUserRights(world, managers, signedIn(bart, 'Bart', 'Maes'), at);
  const path = `/ondernemingen/${helder}/personen/${relationId}/gegevens`;
  assert.match((await walker.open(path)).body, /value="Planner"/);
  const wrong = await walker.post(path, [
    ['soort', 'external'],
    ['taal', 'nl'],
    ['functie', 'Ploegbaas'],
    ['email', 'geen adres'],
    ['tot-day', '31'],
    ['tot-month', '2'],
    ['tot-year', '2027'],
  ]);
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Dit is geen e-mailadres[\s\S]*Deze dag bestaat niet/);
  assert.match(wrong.body, /value="Ploegbaas"/);
  const right = await walker.post(path, [
    ['soort', 'external'],
    ['taal', 'nl'],
    ['functie', 'Ploegbaas'],
    ['tot-day', '31'],
    ['tot-month', '12'],
    ['tot-year', '2026'],
  ]);
  assert.match(right.body, /De gegevens zijn bewaard[\s\S]*Ploegbaas[\s\S]*31 december 2026/);
});
