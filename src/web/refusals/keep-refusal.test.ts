import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Scope } from '#store/scope.ts';
import { ask } from '../../../test/support/ask.ts';
import { enterprise } from '../../../test/support/companies.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { forgetRefusals, keptDays } from './forget-refusals.ts';
import { keepRefusal, mostOfOne, mostOfWide, type KeepRefusal, type Refusal } from './keep-refusal.ts';
import { readRefusals } from './read-refusals.ts';

const now = new Date('2026-11-25T09:00:00Z');
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const helder = enterprise('1999999052');
const systems = ['acm', 'zone', 'btb', 'gebruikersbeheer', 'sleutels', 'hulp'] as const;
let world: TestStore;
let keep: KeepRefusal;
before(async () => {
  world = await testStore();
  keep = keepRefusal({ db: world.store.as('zone'), keys: world.keys });
});
after(() => world.close());

const refused = (own: Partial<Refusal> = {}): Refusal => ({
  application: 'zone',
  because: 'suspended',
  company: helder,
  sub: 'a'.repeat(32),
  address: '192.0.2.1',
  ...own,
});

test('the same refusal keeps its reference for an hour, and gets a new one after that', async () => {
  const first = await keep(refused(), now);
  assert.match(first ?? '', /^BZ-/);
  assert.equal(await keep(refused({ address: '198.51.100.1' }), later(59)), first);
  assert.notEqual(await keep(refused(), later(61)), first);
});

test('another person, reason, company or application has a reference of its own', async () => {
  const own = [
    {},
    { sub: 'b'.repeat(32) },
    { because: 'not-recognised' },
    { company: null },
    { application: 'demo-client' },
  ] as const;
  const given = await Promise.all(own.map((one) => keep(refused(one), now)));
  assert.equal(new Set(given).size, own.length);
});

test('however many refusals one person brings about at once, no more than so many are kept', async () => {
  const sub = 'c'.repeat(32);
  const given = await Promise.all(
    Array.from({ length: mostOfOne + 15 }, (_, place) => keep(refused({ sub, application: `app-${place}` }), now)),
  );
  assert.equal(given.filter((one) => one !== null).length, mostOfOne);
  assert.match((await keep(refused({ sub: 'd'.repeat(32) }), now)) ?? '', /^BZ-/, 'others are not bothered');
  assert.match((await keep(refused({ sub, application: 'x' }), later(61))) ?? '', /^BZ-/, 'and an hour later');
});

test('a thousand clicks on the same refusal are one', async () => {
  const sub = 'e'.repeat(32);
  const given = await Promise.all(Array.from({ length: 30 }, () => keep(refused({ sub }), now)));
  assert.equal(new Set(given).size, 1);
});

test('of a stranger nothing is kept but a keyed hash of the network, and one network fills no table', async () => {
  const stranger = (place: number) =>
    refused({
      sub: null,
      because: 'sign-in-refused',
      company: null,
      application: `app-${place}`,
      address: '203.0.113.7',
    });
  const given = [];
  for (let place = 0; place < mostOfOne + 3; place += 1) given.push(await keep(stranger(place), now));
  assert.equal(given.filter((one) => one !== null).length, mostOfOne);
  const rows = await ask(
    world.superuserUrl,
    `select string_agg(refusal::text, ' ') from zone.refusal where sub is null`,
  );
  assert.ok(!String(rows).includes('203.0.113.7'));
});

test('a stranger who goes from network to network within one block is one sender, and the next block is not bothered', async () => {
  const at = later(24 * 60);
  const from = (address: string) =>
    keep(refused({ sub: null, because: 'sign-in-refused', company: null, address }), at);
  for (const [block, beside] of [
    [(place: number) => `2001:db8:77:${place.toString(16)}::1`, '2001:db8:78::1'],
    [(place: number) => `198.51.100.${place}`, '198.51.101.1'],
  ] as const) {
    const given = [];
    for (let place = 0; place < mostOfWide + 3; place += 1) given.push(await from(block(place)));
    assert.equal(given.filter((one) => one !== null).length, mostOfWide);
    assert.equal(await from(block(0)), given[0], 'who has a reference keeps it');
    assert.match((await from(beside)) ?? '', /^BZ-/);
  }
});

test('a reference finds its refusal, and no other; the board counts hours apart', async () => {
  const read = readRefusals(world.store.as('btb'));
  const keepHere = keepRefusal({ db: world.store.as('btb'), keys: world.keys });
  const reference = (await keepHere(refused({ because: 'no-function' }), later(-30))) ?? '';
  await keepHere(refused({ because: 'no-function', sub: 'f'.repeat(32) }), later(-3 * 60));
  await keepHere(refused({ because: 'no-function', sub: '1'.repeat(32) }), later(-30 * 60));
  await keepHere(refused({ because: 'no-function', sub: '2'.repeat(32) }), later(-50 * 60));
  assert.equal((await read.find(reference))?.because, 'no-function');
  assert.equal(await read.find('BZ-0000-0000'), null);
  assert.deepEqual(await read.counts(now), [
    { because: 'no-function', lastHour: 1, lastFour: 2, lastDay: 2, dayBefore: 1 },
  ]);
});

for (const system of systems) {
  test(`${system}: a refusal is read and removed only by who has to, and changed by nobody`, async () => {
    const db = world.store.as(system);
    await keepRefusal({ db, keys: world.keys })(refused({ sub: '9'.repeat(32) }), now);
    const seen = (scope: Scope) =>
      db.transaction(scope, async (tx) => (await sql`select 1 from refusal`.execute(tx)).rows.length);
    assert.equal(await seen({}), 0);
    assert.equal(await seen({ person: '9'.repeat(32), company: helder }), 0);
    assert.ok((await seen({ across: 'staff' })) > 0);
    await assert.rejects(
      db.transaction({ across: 'staff' }, (tx) => sql`update refusal set because = 'x'`.execute(tx)),
      /permission denied/,
    );
    await db.transaction({ across: 'staff' }, (tx) => sql`delete from refusal`.execute(tx));
    assert.ok((await seen({ across: 'staff' })) > 0);
  });
}

test('what is older than half a year is forgotten in every system', async () => {
  const dbs = systems.map((system) => world.store.as(system));
  const clock = (): Date => new Date(now.getTime() + (keptDays + 1) * 86_400_000);
  await forgetRefusals({ dbs, clock })['hulp.forget-refusals']?.({});
  for (const db of dbs) assert.deepEqual(await readRefusals(db).counts(now), []);
});
