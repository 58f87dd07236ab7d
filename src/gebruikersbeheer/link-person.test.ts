import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  anna,
  bart,
  bartActs,
  chadia,
  dirk,
  gebruikersbeheerOfTests,
  helder,
  linkChadia,
  strijkwinkel,
} from '../../test/support/user-rights.ts';
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
