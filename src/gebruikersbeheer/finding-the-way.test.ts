import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  anna,
  bart,
  code,
  dirk,
  gebruikersbeheerOfTests,
  gent,
  helder,
  invited,
  ocmw,
  strijkwinkel,
} from '../../test/support/user-rights.ts';
import { hrefs, signedIn, walkUserRights } from '../../test/support/walk-user-rights.ts';

const at = new Date('2026-11-23T09:00:00Z');
const people = `/ondernemingen/${helder}`;
const managers = new Map([[helder, bart]]);

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

const walk = (who = signedIn(bart, 'Bart', 'Maes')) => walkUserRights(world, managers, who, at);

test('who is invited reads it in general words, goes to the invitations, and can still ask for a right', async () => {
  const page = await walk(signedIn(invited, 'Elif', 'Yilmaz')).open('/ondernemingen');
  assert.doesNotMatch(page.body, /als hoofdtoegangsbeheerder/);
  assert.ok(hrefs(page).some((href) => href.includes('/uitnodigingen?')));
  assert.ok(hrefs(page).some((href) => href.startsWith('/aanvraag?')));
});

test('an empty company number is told', async () => {
  const person = signedIn(dirk, 'Dirk', 'Peeters');
  const empty = await walk(person).open('/aanvraag?dg=EA&an=zone&onderneming=');
  assert.equal(empty.status, 422);
  assert.match(empty.body, /Vul het ondernemingsnummer in/);
  assert.equal((await walk(person).open('/aanvraag?dg=EA&an=zone')).status, 200, 'nothing is wrong before it is asked');
});

test('what waits is counted beside its link', async () => {
  assert.doesNotMatch((await walk().open(people)).body, /Aanvragen die wachten \(/);
  const [insz, names] = [testInsz(650), { givenName: 'Ivo', familyName: 'Vraagt' }];
  const actor = { insz, id: 'ivo', name: 'Ivo Vraagt', ...names, key: null };
  const asking = { id: randomUUID(), actor, company: helder, code, contexts: [gent], email: 'i@demo.example' };
  await gebruikersbeheerOfTests(world).askRight({ ...asking, language: 'nl', reason: 'Werk', at });
  assert.match((await walk().open(people)).body, /Aanvragen die wachten \(1\)/);
});

test('a day that does not exist is told, and stays in its fields', async () => {
  const page = await walk().open(`${people}/rechten?op-day=31&op-month=2&op-year=2026`);
  assert.equal(page.status, 422);
  assert.match(page.body, /Deze dag bestaat niet/);
  assert.match(page.body, /value="31"[\s\S]*value="2"[\s\S]*value="2026"/);
});

test('who can get in shows who manages and who represents too', async () => {
  assert.match((await walk().open(`${people}/binnen`)).body, /Bart Maes: Hoofdtoegangsbeheerder/);
  const hers = await walk(signedIn(anna, 'Anna', 'Claes')).open(`/ondernemingen/${strijkwinkel}/binnen`);
  assert.match(hers.body, /Anna Claes: Wettelijk vertegenwoordiger/);
});

test('staff appoint a head local administrator and end it, on record; of somebody else there is nothing to end', async () => {
  const system = gebruikersbeheerOfTests(world);
  const by = { kind: 'operator', id: 'command-line' } as const;
  const head = { company: ocmw, insz: anna, givenName: 'Anna', familyName: 'Claes', until: null, by, at };
  assert.deepEqual(await system.appointHeadLocalAdministrator(head), { ok: true, already: false });
  const here = `/ondernemingen/${ocmw}`;
  const her = () => walk(signedIn(anna, 'Anna', 'Claes')).open(here);
  assert.equal((await her()).status, 200);
  const ending = { company: ocmw, by, byName: 'operator', at };
  assert.equal(await system.endHeadLocalAdministrator({ ...ending, insz: dirk }), false);
  assert.equal(await system.endHeadLocalAdministrator({ ...ending, insz: anna }), true);
  assert.equal((await her()).status, 403);
  assert.equal(await system.endHeadLocalAdministrator({ ...ending, insz: anna }), false, 'twice is once');
});
