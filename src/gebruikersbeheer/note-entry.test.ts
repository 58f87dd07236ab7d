import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import { ask } from '../../test/support/ask.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  bart,
  bartActs,
  code,
  depsOfTests,
  gebruikersbeheerOfTests,
  gent,
  helder,
  linkChadia,
  strijkwinkel,
} from '../../test/support/user-rights.ts';
import { signedIn, walkUserRights } from '../../test/support/walk-user-rights.ts';
import { jobHandlers } from './jobs.ts';

const at = new Date('2026-11-23T09:00:00Z');
const later = (days: number): Date => new Date(at.getTime() + days * 86_400_000);
const managers = new Map([[helder, bart]]);
const [who, other] = [testInsz(960), testInsz(961)];

let world: TestStore;
before(async () => {
  world = await testStore();
  const system = gebruikersbeheerOfTests(world);
  for (const insz of [who, other]) {
    const linked = await system.linkPerson(linkChadia(at, { insz }));
    assert.ok(linked.ok);
    const until = addDays(brusselsDate(at), 1_000);
    const { relationId } = linked;
    await system.giveRight({ actor: bartActs, company: helder, relationId, code, contexts: [gent], until, at });
  }
});
after(() => world.close());

const entered = (moment: Date, key: string | null, organisation = helder) =>
  gebruikersbeheerOfTests(world).noteEntry({ insz: who, organisation, key, at: moment });

const noted = () =>
  ask(
    world.superuserUrl,
    "select string_agg(last_entry_key || ' ' || to_char(last_entry_at at time zone 'UTC', 'YYYY-MM-DD'), ',') from gebruikersbeheer.work_relation where last_entry_at is not null",
  );

test('the last entry is kept with its key; an earlier one, or one elsewhere, changes nothing', async () => {
  await entered(later(2), 'itsme');
  assert.equal(await noted(), 'itsme 2026-11-25');
  await entered(later(1), 'csamsms');
  await entered(later(3), 'csamsms', strijkwinkel);
  assert.equal(await noted(), 'itsme 2026-11-25');
  await entered(later(4), 'eid');
  assert.equal(await noted(), 'eid 2026-11-27');
});

test('who looks after the company sees when somebody was last inside and with which key, and who never was', async () => {
  const walker = walkUserRights(world, managers, signedIn(bart, 'Bart', 'Maes'), later(5));
  const { body } = await walker.open(`/ondernemingen/${helder}/binnen`);
  assert.equal([...body.matchAll(/27 november 2026[\s\S]{0,80}Identiteitskaart \(eID\)/g)].length, 1);
  assert.equal([...body.matchAll(/Nog niet gezien/g)].length, 1);
});

test('a review proposes to end the right of who has not been in for long, and of who never was', async () => {
  const now = later(200);
  await jobHandlers({ ...depsOfTests(world, managers), clock: () => now })['gebruikersbeheer.review']?.({});
  const walker = walkUserRights(world, managers, signedIn(bart, 'Bart', 'Maes'), now);
  const { body } = await walker.open(`/ondernemingen/${helder}/nazicht`);
  assert.match(body, /Niet meer binnen geweest sinds 27 november 2026/);
  assert.match(body, /Nog nooit binnen geweest met dit recht, dat gegeven is op 23 november 2026/);
});
