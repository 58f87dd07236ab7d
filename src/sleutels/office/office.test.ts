import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Insz } from '#belgian/insz.ts';
import { keySettings } from '../../../test/support/key-entry.ts';
import { testInsz } from '../../../test/support/digital-keys.ts';
import { keyWorld, later, start, type KeyWorld } from '../../../test/support/key-world.ts';
import { partsOf } from '../parts.ts';
import type { Person } from '../person.ts';
import { giveActivation } from './give-activation.ts';
import type { Identity } from './identified.ts';
import { requestLifetime, requests, type Asked } from './requests.ts';
import { asWorker, type AsWorker } from './worker.ts';

let world: KeyWorld;
let asStaff: AsWorker;
let desk: ReturnType<typeof requests>;
let give: ReturnType<typeof giveActivation>;
let office: string;
let [an, piet]: Person[] = [];
let serial = 300;
const day = 24 * 60 * 60_000;

before(async () => {
  world = await keyWorld();
  const parts = partsOf({ keys: world.keys, random: randomBytes, uuid: randomUUID, siteUrl: keySettings.siteUrl });
  asStaff = asWorker(world.store.as('sleutels'));
  desk = requests({ ...parts, uuid: randomUUID, sixDigits: () => '123456', site: keySettings.siteUrl });
  give = giveActivation({ ...parts, random: randomBytes, uuid: randomUUID, site: keySettings.siteUrl });
  office = await world.sleutels.offices.addOffice('Gemeente Proef', start);
  [an, piet] = [await somebody('Janssens'), await somebody('Wouters')];
  for (const worker of [an, piet]) await world.sleutels.offices.addWorker(office, worker.insz, start);
});
after(() => world.close());

const somebody = (familyName: string): Promise<Person> => {
  serial += 1;
  return world.sleutels.register({ insz: testInsz(serial), givenName: 'Proef', familyName }, start);
};

const identity = ({ insz, givenName, familyName }: Pick<Person, 'insz' | 'givenName' | 'familyName'>): Identity => ({
  insz,
  givenName,
  familyName,
  document: 'identity-card …123',
});

const propose = (worker: Person | undefined, about: Identity, asked: Asked, now = start) =>
  asStaff({ sub: worker?.sub ?? '', now }, null, (tx, who) => desk.propose(tx, who, about, asked, now));

const decide = (worker: Person | undefined, id: string, now = start) =>
  asStaff({ sub: worker?.sub ?? '', now }, null, (tx, who) => desk.decide(tx, who, id, 'approved', now));

const open = async (about: Person): Promise<string> => {
  const { rows } = await world.store.as('sleutels').transaction({ across: 'sign-in' }, (tx) =>
    sql<{
      id: string;
    }>`select id from office_request where person = ${about.id} order by proposed_at desc limit 1`.execute(tx),
  );
  return rows[0]?.id ?? '';
};

test('who works at no office does nothing; who left yesterday does nothing more', async () => {
  const stranger = await somebody('Vreemd');
  const about = await somebody('Klant');
  assert.equal(await propose(stranger, identity(about), { kind: 'release' }), null);
  await world.sleutels.offices.addWorker(office, stranger.insz, start);
  assert.equal((await propose(stranger, identity(about), { kind: 'release' }))?.ok, true);
  assert.equal(await world.sleutels.offices.endWorker(office, stranger.insz, later(day)), true);
  assert.equal(await propose(stranger, identity(about), { kind: 'release' }, later(day)), null);
  assert.equal(await world.sleutels.offices.endWorker(office, stranger.insz, later(day)), false);
});

test('one proposes, another approves; who proposed cannot, whatever the code above the table forgets', async () => {
  const about = await somebody('Peeters');
  const to = testInsz(700);
  assert.equal((await propose(an, identity(about), { kind: 'number', to }))?.ok, true);
  const id = await open(about);
  assert.deepEqual(await decide(an, id), { ok: false, because: 'own-proposal' });
  await assert.rejects(
    world.store.as('sleutels').transaction({ across: 'sign-in' }, (tx) =>
      sql`update office_request set decided_by = proposed_by, decided_at = ${start}, outcome = 'approved'
        where id = ${id}`.execute(tx),
    ),
    /office_request_check/,
  );
  assert.deepEqual(await decide(piet, id, later(day)), { ok: true });
  assert.deepEqual(await decide(piet, id, later(day)), { ok: false, because: 'decided' });
  const now = await world.sleutels.personByInsz(to);
  assert.deepEqual([now?.id, now?.sub, now?.voId], [about.id, about.sub, about.voId]);
  assert.equal(await world.sleutels.personByInsz(about.insz), null, 'the earlier number names nobody any more');
  assert.deepEqual((await world.sleutels.identityOf(about.id))?.earlier, [about.insz]);
});

test('two who approve at once: one does', async () => {
  const about = await somebody('Samen');
  const third = await somebody('Derde');
  await world.sleutels.offices.addWorker(office, third.insz, start);
  await propose(an, identity(about), { kind: 'number', to: testInsz(701) });
  const id = await open(about);
  const both = await Promise.all([decide(piet, id, later(day)), decide(third, id, later(day))]);
  assert.equal(both.filter((one) => one?.ok === true).length, 1);
});

test('a proposal waits a week and no longer', async () => {
  const about = await somebody('Laat');
  await propose(an, identity(about), { kind: 'release' });
  const late = later(requestLifetime);
  assert.deepEqual(await decide(piet, await open(about), late), { ok: false, because: 'too-late' });
});

test('nobody proposes or approves for themselves', async () => {
  assert.ok(an !== undefined && piet !== undefined);
  assert.deepEqual(await propose(an, identity(an), { kind: 'release' }), { ok: false, because: 'oneself' });
  await propose(an, identity(piet), { kind: 'release' });
  assert.deepEqual(await decide(piet, await open(piet)), { ok: false, because: 'about-oneself' });
});

test('a number of somebody else is not given away: those records are merged, or nothing happens', async () => {
  const [one, other] = [await somebody('Een'), await somebody('Ander')];
  await propose(an, identity(one), { kind: 'number', to: other.insz });
  assert.deepEqual(await decide(piet, await open(one), later(day)), { ok: false, because: 'number-of-another' });
  assert.equal((await world.sleutels.personByInsz(other.insz))?.id, other.id);
});

test('merged, the identified record stays with its sub and vo_id, and the other number is an earlier one of it', async () => {
  const holder = await world.somebody();
  const gone = await world.somebody();
  const asked: Asked = { kind: 'merge', from: gone.person.insz, familyName: gone.person.familyName };
  assert.equal((await propose(an, identity(holder.person), asked))?.ok, true);
  assert.deepEqual(await decide(piet, await open(holder.person), later(day)), { ok: true });
  const now = await world.sleutels.personByInsz(holder.person.insz);
  assert.deepEqual([now?.id, now?.sub, now?.voId], [holder.person.id, holder.person.sub, holder.person.voId]);
  const all = await world.sleutels.identityOf(holder.person.id);
  assert.deepEqual(all?.earlier, [gone.person.insz]);
  assert.deepEqual(all?.subs, [holder.person.sub, gone.person.sub]);
  const then = later(day + 60_000);
  assert.equal((await world.enter(gone, world.somewhere(), then)).ok, false, 'its user name opens nothing');
  assert.equal((await world.enter(holder, world.somewhere(), then)).ok, true);
});

test('a merge with oneself, with nobody, or with a name that does not fit is not proposed', async () => {
  const about = await somebody('Zelf');
  const merge = (from: Insz, familyName: string): Asked => ({ kind: 'merge', from, familyName });
  assert.deepEqual(await propose(an, identity(about), merge(about.insz, 'Zelf')), {
    ok: false,
    because: 'same-person',
  });
  assert.deepEqual(await propose(an, identity(about), merge(testInsz(799), 'Niemand')), {
    ok: false,
    because: 'unknown',
  });
});

test('numbers with a wrong name: five a day for one worker, and then also the right name is refused', async () => {
  const about = await somebody('Geheim');
  const curious = await somebody('Nieuwsgierig');
  await world.sleutels.offices.addWorker(office, curious.insz, start);
  const guess = (familyName: string, now = start) =>
    propose(curious, { ...identity(about), familyName }, { kind: 'release' }, now);
  for (let tries = 0; tries < 5; tries += 1) {
    assert.deepEqual(await guess(`Gok ${tries}`), { ok: false, because: 'name-differs' });
  }
  assert.deepEqual(await guess('Geheim'), { ok: false, because: 'too-many-misses' });
  assert.equal((await guess('Geheim', later(day + 1)))?.ok, true);
});

test('an activation registers who is new, keeps neither code nor link, and ends the one before', async () => {
  const insz = testInsz(750);
  const asked = {
    identity: identity({ insz, givenName: 'Nieuw', familyName: 'Iemand' }),
    mail: 'nieuw@example.be',
    phone: null,
    language: 'nl',
    purpose: 'codes',
  } as const;
  const given = await asStaff({ sub: an?.sub ?? '', now: start }, null, (tx, worker) => give(tx, worker, asked, start));
  assert.ok(given?.ok === true);
  assert.equal((await world.sleutels.personByInsz(insz))?.familyName, 'Iemand');
  const again = await asStaff({ sub: an?.sub ?? '', now: later(1) }, null, (tx, worker) =>
    give(tx, worker, asked, later(1)),
  );
  assert.ok(again?.ok === true && again.code !== given.code);
  const { rows } = await world.store.as('sleutels').transaction({ across: 'sign-in' }, (tx) =>
    sql<{ row: string; open: boolean }>`select a::text as row, expires_at > ${later(2)} as open from activation a
        join person_number n on n.person = a.person order by made_at`.execute(tx),
  );
  assert.deepEqual(
    rows.map(({ open: still }) => still),
    [false, true],
  );
  for (const { row } of rows) assert.ok(!row.includes(given.code) && !row.includes('nieuw@example.be'));
});
