import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  anna,
  bart,
  bartActs,
  chadia,
  code,
  dirk,
  gebruikersbeheerOfTests,
  helder,
  linkChadia,
  ocmw,
  strijkwinkel,
} from '../../test/support/user-rights.ts';
import type { Insz } from '#belgian/insz.ts';
import { inszVault } from '#keys/sealed.ts';
import { ask } from '../../test/support/ask.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import type { Gebruikersbeheer } from './index.ts';

const at = new Date('2026-11-23T09:00:00Z');

let world: TestStore;
let system: Gebruikersbeheer;
before(async () => {
  world = await testStore();
  system = gebruikersbeheerOfTests(
    world,
    new Map([
      [helder, bart],
      [strijkwinkel, anna],
    ]),
  );
});
after(() => world.close());

/** A key of the holder gave these names, at an entry. */
const entered = (insz: Insz, givenName: string, familyName: string) =>
  system.noteEntry({ insz, organisation: helder, key: 'eid', names: { givenName, familyName }, at });
const nameIn = (company: string, insz: Insz) =>
  ask(
    world.superuserUrl,
    `select w.given_name || ' ' || w.family_name || ' ' || w.search_name from gebruikersbeheer.work_relation w
     join gebruikersbeheer.person p on p.id = w.person where w.company = '${company}'
     and p.insz_index = '\\x${inszVault(world.keys, 'gebruikersbeheer').index(insz).toString('hex')}'`,
  );

const annaActs = { insz: anna, id: 'anna-vo-id', name: 'Anna Claes', key: null };

test('the chief access manager links somebody new; linking again gives the same work relation', async () => {
  const first = await system.linkPerson(linkChadia(at));
  assert.ok(first.ok && !first.already);
  const again = await system.linkPerson(linkChadia(at, { familyName: 'EL-AMRANI' }));
  assert.deepEqual(again, { ok: true, relationId: first.relationId, already: true });
});

test('whoever does not manage the company links nobody', async () => {
  for (const actor of [annaActs, { ...bartActs, insz: dirk }]) {
    const verdict = await system.linkPerson(linkChadia(at, { actor }));
    assert.deepEqual(verdict, { ok: false, because: 'may-not-manage', why: 'not-the-manager' });
  }
});

test('two who link the same new person at once make one person and one work relation', async () => {
  const command = linkChadia(at, { insz: dirk, givenName: 'Dirk', familyName: 'Peeters' });
  const verdicts = await Promise.all(Array.from({ length: 6 }, () => system.linkPerson(command)));
  const elsewhere = await system.linkPerson({ ...command, actor: annaActs, company: strijkwinkel });
  assert.equal(new Set(verdicts.map((one) => (one.ok ? one.relationId : one.because))).size, 1);
  assert.ok(elsewhere.ok && !elsewhere.already);
});

test('a known number with another last name is refused, and after five misses nobody can go on fishing that day', async () => {
  await entered(chadia, 'Chadia', 'El Amrani');
  const wrong = linkChadia(at, { actor: annaActs, company: strijkwinkel, familyName: 'Peeters' });
  // All at once: no rush outruns the limit.
  const verdicts = await Promise.all(Array.from({ length: 8 }, () => system.linkPerson(wrong)));
  const reasons = verdicts.map((one) => (one.ok ? 'linked' : one.because)).toSorted();
  assert.deepEqual(reasons, [...Array(5).fill('name-does-not-match'), ...Array(3).fill('paused')]);
  const right = linkChadia(at, { actor: annaActs, company: strijkwinkel });
  const paused = await system.linkPerson(right);
  assert.deepEqual(paused, { ok: false, because: 'paused', until: new Date('2026-11-24T09:00:00Z') });
  assert.ok((await system.linkPerson({ ...right, at: new Date('2026-11-24T09:00:00Z') })).ok);
  // The managers of another company are not stopped by it.
  assert.ok((await system.linkPerson(linkChadia(at))).ok);
});

/** On a day on which nobody is paused. */
const quiet = new Date('2026-12-01T09:00:00Z');
const marie = (insz: Insz) =>
  linkChadia(quiet, { actor: annaActs, company: strijkwinkel, insz, givenName: 'Marie', familyName: 'Janssens' });

test('a wrong name that one company typed refuses nobody else, is not read elsewhere, and goes when a key gives the name', async () => {
  const victim = testInsz(970);
  const squat = linkChadia(at, { insz: victim, givenName: 'Boef', familyName: 'Dief' });
  assert.ok((await system.linkPerson(squat)).ok);
  assert.ok((await system.linkPerson(marie(victim))).ok);
  assert.equal(await nameIn(helder, victim), 'Boef Dief boef dief');
  assert.equal(await nameIn(strijkwinkel, victim), 'Marie Janssens marie janssens');

  await entered(victim, 'Marie', 'Janssens');
  for (const company of [helder, strijkwinkel]) {
    assert.equal(await nameIn(company, victim), 'Marie Janssens marie janssens');
  }
  assert.deepEqual(await system.linkPerson(squat), { ok: false, because: 'name-does-not-match' });
  await entered(victim, 'Iemand', 'Anders');
  assert.equal(await nameIn(helder, victim), 'Marie Janssens marie janssens');
  const told = `select string_agg(company, ' ') from audit.entry where action = 'gebruikersbeheer.name-proved'
    and after->>'name' = 'Marie Janssens'`;
  assert.equal(await ask(world.superuserUrl, told), helder);
});

test('a company that linked somebody under a name types that name again', async () => {
  const who = testInsz(971);
  assert.ok((await system.linkPerson(marie(who))).ok);
  const other = await system.linkPerson({ ...marie(who), familyName: 'Peeters' });
  assert.deepEqual(other, { ok: false, because: 'name-does-not-match' });
  assert.ok((await system.linkPerson(marie(who))).ok);
});

test('who asks for a right, or links themselves, proves their names; who links another does not', async () => {
  const [asks, links] = [testInsz(972), testInsz(973)];
  const elsewhere = gebruikersbeheerOfTests(world, new Map([[ocmw, links]]));
  for (const insz of [asks, links]) assert.ok((await system.linkPerson(marie(insz))).ok);
  const actor = { insz: links, id: 'els', name: 'Els De Wit', key: null };
  const own = linkChadia(at, { actor, company: ocmw, insz: links, givenName: 'Els', familyName: 'De Wit' });
  assert.ok((await elsewhere.linkPerson({ ...own, insz: asks })).ok);
  assert.match(String(await nameIn(strijkwinkel, asks)), /Marie/);
  assert.ok((await elsewhere.linkPerson(own)).ok);
  assert.match(String(await nameIn(strijkwinkel, links)), /Els De Wit/);

  const asking = { id: crypto.randomUUID(), company: helder, code, contexts: 'every', reason: 'Planning', at } as const;
  const jan = { insz: asks, id: 'jan', name: 'Jan Smet', givenName: 'Jan', familyName: 'Smet', key: null };
  assert.ok((await system.askRight({ ...asking, actor: jan, email: 'jan@demo.example', language: 'nl' })).ok);
  assert.match(String(await nameIn(strijkwinkel, asks)), /Jan Smet/);
});

test('a wrong name that a company typed does not keep staff from appointing; a name that a key gave does', async () => {
  const head = testInsz(974);
  assert.ok((await system.linkPerson(linkChadia(at, { insz: head, givenName: 'Boef', familyName: 'Dief' }))).ok);
  const by = { kind: 'operator', id: 'cli' } as const;
  const appoint = (company: typeof helder, familyName: string, givenName = 'Mia') =>
    system.appointHeadLocalAdministrator({ company, insz: head, givenName, familyName, until: null, by, at });
  assert.deepEqual(await appoint(ocmw, 'Smit'), { ok: true, already: false });
  await entered(head, 'Mia', 'Smit');
  assert.deepEqual(await appoint(strijkwinkel, 'Dief'), { ok: false, because: 'name-does-not-match' });
  assert.ok((await appoint(strijkwinkel, 'Smit', 'Maria')).ok);
  const proved = `select family_name from gebruikersbeheer.person where given_name = 'Mia'`;
  assert.equal(await ask(world.superuserUrl, proved), 'Smit');
});

test('a name without letters is refused, and changes nothing', async () => {
  await assert.rejects(system.linkPerson(linkChadia(at, { familyName: ' - ' })), RangeError);
  await assert.rejects(system.linkPerson(linkChadia(at, { givenName: 'a'.repeat(101) })), RangeError);
});

test('a link is on record for the company, without the national number', async () => {
  const { rows } = await world.store
    .as('audit')
    .transaction({ company: helder }, (tx) =>
      sql<{ action: string; text: string }>`select action, e::text as text from audit.entry e`.execute(tx),
    );
  assert.ok(
    rows.some(({ action, text }) => action === 'gebruikersbeheer.person-linked' && text.includes('bart-vo-id')),
  );
  for (const { text } of rows) assert.ok(!text.includes(chadia) && !text.includes(dirk) && !text.includes(bart));
});
