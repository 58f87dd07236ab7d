import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import { aalst, brugge, gent, helder, ocmw, strijkwinkel } from '../../test/support/user-rights.ts';
import { holderOf, recognitionLines, zoneNow, zoneWorld, type ZoneWorld } from '../../test/support/zone-world.ts';
import { entryOf, type Entry } from './entry.ts';

let world: ZoneWorld;
before(async () => {
  world = await zoneWorld();
});
after(() => world.close());
beforeEach(() => world.importLines(recognitionLines()));

const enter = (person: SignedIn, now = zoneNow): Promise<Entry> => entryOf(world.db, person, now);
async function insideOf(person: SignedIn) {
  const entry = await enter(person);
  assert.ok(entry.permitted);
  return entry.inside;
}
async function refusalOf(person: SignedIn, now = zoneNow) {
  const entry = await enter(person, now);
  assert.ok(!entry.permitted);
  return entry.decision;
}

test('who has the right for one establishment is in, and sees that one', async () => {
  const inside = await insideOf(holderOf(helder, [gent]));
  assert.deepEqual(inside.scope, { company: helder, establishments: [gent] });
  assert.deepEqual(
    inside.establishments.map(({ name }) => name),
    ['Helder Gent'],
  );
  assert.equal(inside.access.access, 'full');
});

test('the name of the company is the one of the register, not of the token', async () => {
  assert.equal((await insideOf(holderOf(helder, [gent]))).company.name, 'Helder & Proper BV');
});

test('who has the right for the whole company sees each of its establishments', async () => {
  assert.deepEqual((await insideOf(holderOf(helder, [aalst, gent]))).scope.establishments, [gent, aalst]);
});

test('an establishment of another company, named in the token, opens nothing', async () => {
  assert.deepEqual((await insideOf(holderOf(helder, [gent, brugge]))).scope.establishments, [gent]);
  assert.deepEqual(await refusalOf(holderOf(helder, [brugge])), { permitted: false, because: 'no-establishment' });
});

test('a right for one company opens nothing for another that the token names as organisation', async () => {
  const person = holderOf(helder, [gent], { organisation: { number: strijkwinkel, name: 'De Strijkwinkel VZW' } });
  assert.deepEqual(await refusalOf(person), { permitted: false, because: 'no-establishment' });
});

test('without organisation, without roles or without recognition nobody is in', async () => {
  assert.deepEqual(await refusalOf(holderOf(helder, [gent], { organisation: null })), {
    permitted: false,
    because: 'no-organisation',
  });
  assert.deepEqual(await refusalOf(holderOf(helder, [])), { permitted: false, because: 'no-establishment' });
  assert.deepEqual(await refusalOf(holderOf(ocmw, [gent])), { permitted: false, because: 'not-recognised' });
});

test('the register counts as it is now: a withdrawal is reading at the next click, a suspension is out', async () => {
  const person = holderOf(helder, [gent]);
  await world.importLines(recognitionLines('2020-01-01,,,2026-11-20'));
  assert.deepEqual((await insideOf(person)).access, {
    permitted: true,
    access: 'reading',
    because: 'withdrawn',
    since: '2026-11-20',
  });
  await world.importLines(recognitionLines('2020-01-01,2026-11-01,,'));
  assert.equal((await refusalOf(person)).because, 'suspended');
  await world.importLines(recognitionLines().slice(2));
  assert.equal((await refusalOf(person)).because, 'not-recognised');
});

test('a day begins at midnight in Belgium, not in London', async () => {
  await world.importLines(recognitionLines('2026-11-21,,,'));
  const person = holderOf(helder, [gent]);
  const [justBefore, midnight] = [new Date('2026-11-20T22:59:59.999Z'), new Date('2026-11-20T23:00:00Z')];
  assert.deepEqual(await refusalOf(person, justBefore), {
    permitted: false,
    because: 'not-yet-recognised',
    from: '2026-11-21',
  });
  assert.equal((await enter(person, midnight)).permitted, true);
});
