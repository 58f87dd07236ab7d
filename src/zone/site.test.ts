import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import { ask } from '../../test/support/ask.ts';
import { aalst, brugge, gent, helder, ocmw, strijkwinkel } from '../../test/support/user-rights.ts';
import { walkSite, type Walker } from '../../test/support/walk-site.ts';
import { holderOf, recognitionLines, zoneNow, zoneWorld, type ZoneWorld } from '../../test/support/zone-world.ts';

let world: ZoneWorld;
before(async () => {
  world = await zoneWorld();
});
after(() => world.close());
beforeEach(() => world.importLines(recognitionLines()));

const walk = (person: SignedIn | null): Walker => walkSite(world.zone.site, person, zoneNow);
/** Somebody with a person identifier of their own, who has confirmed their access. */
async function confirmed(serial: number, ...args: Parameters<typeof holderOf>): Promise<Walker> {
  const [company, establishments] = args;
  const walker = walk(
    holderOf(company, establishments, { voId: `a5720746-4c9e-48a8-9aa0-7ab4566484${String(serial).padStart(2, '0')}` }),
  );
  await walker.post('/welkom', []);
  return walker;
}

test('each sees the workers of their own establishments, and no others', async () => {
  const seen = async (walker: Walker): Promise<string[]> => {
    const { body, complaints } = await walker.open('/werknemers');
    assert.deepEqual(complaints, []);
    return Array.from(body.matchAll(/Nummer (\d)/g), ([, serial]) => serial ?? '');
  };
  assert.deepEqual(await seen(await confirmed(1, helder, [gent])), ['1']);
  assert.deepEqual(await seen(await confirmed(2, helder, [aalst])), ['2']);
  assert.deepEqual(await seen(await confirmed(3, helder, [gent, aalst])), ['1', '2']);
  assert.deepEqual(await seen(await confirmed(4, strijkwinkel, [brugge])), ['3']);
});

test('a search finds nobody of another establishment', async () => {
  const walker = await confirmed(5, helder, [gent]);
  assert.match((await walker.open('/werknemers?zoek=Nummer+1')).body, /Nummer 1/);
  assert.doesNotMatch((await walker.open('/werknemers?zoek=Nummer+2')).body, /Poetser/);
  assert.doesNotMatch((await walker.open('/werknemers?zoek=%25')).body, /Poetser/, 'a percent sign is a percent sign');
});

test('the list shows no whole national number', async () => {
  const { body } = await (await confirmed(6, helder, [gent])).open('/werknemers');
  assert.doesNotMatch(body.replaceAll(/[.\- ]/g, ''), /5500000\d{4}/);
});

test('before the first confirmation every page leads to it', async () => {
  const walker = walk(holderOf(helder, [gent], { voId: 'b5720746-4c9e-48a8-9aa0-7ab456648487' }));
  for (const path of ['/overzicht', '/werknemers', '/mijn-profiel']) {
    assert.equal((await walker.open(path)).path, '/welkom');
  }
  await walker.post('/welkom', []);
  assert.equal((await walker.open('/overzicht')).path, '/overzicht');
});

test('who confirms for one company has not confirmed for another', async () => {
  const voId = 'c5720746-4c9e-48a8-9aa0-7ab456648487';
  await walk(holderOf(helder, [gent], { voId })).post('/welkom', []);
  assert.equal((await walk(holderOf(strijkwinkel, [brugge], { voId })).open('/overzicht')).path, '/welkom');
});

test('confirming twice, also at the same time, is one confirmation and one line of the record', async () => {
  const voId = 'd5720746-4c9e-48a8-9aa0-7ab456648487';
  const walker = walk(holderOf(helder, [gent], { voId }));
  await Promise.all([walker.post('/welkom', []), walker.post('/welkom', []), walker.post('/welkom', [])]);
  await walker.post('/welkom', []);
  const count = (table: string): Promise<unknown> =>
    ask(world.store.superuserUrl, `select count(*)::int from ${table}`);
  assert.equal(await count(`zone.profile_confirmation where vo_id = '${voId}'`), 1);
  assert.equal(await count(`audit.entry where subject = 'person:${voId}'`), 1);
});

test('who may not enter reads why on every page, and a form changes nothing', async () => {
  const voId = 'e5720746-4c9e-48a8-9aa0-7ab456648487';
  const refused: readonly (readonly [person: SignedIn, words: RegExp])[] = [
    [holderOf(helder, [gent], { organisation: null, voId }), /zonder onderneming/],
    [holderOf(ocmw, [gent], { voId }), /is niet erkend/],
    [holderOf(helder, [brugge], { voId }), /geen enkele vestiging/],
  ];
  for (const [person, words] of refused) {
    const walker = walk(person);
    for (const path of ['/overzicht', '/werknemers', '/welkom', '/mijn-profiel']) {
      const page = await walker.open(path);
      assert.equal(page.status, 403, path);
      assert.match(page.body, words);
      assert.doesNotMatch(page.body, /Poetser/);
      assert.deepEqual(page.complaints, []);
    }
    assert.equal((await walker.post('/welkom', [])).status, 403);
  }
  const rows = await ask(
    world.store.superuserUrl,
    `select count(*)::int from zone.profile_confirmation where vo_id = '${voId}'`,
  );
  assert.equal(rows, 0);
});

test('after a withdrawal every page says since when', async () => {
  const walker = await confirmed(7, helder, [gent]);
  assert.doesNotMatch((await walker.open('/overzicht')).body, /20 november 2026/);
  await world.importLines(recognitionLines('2020-01-01,,,2026-11-20'));
  for (const path of ['/overzicht', '/werknemers', '/mijn-profiel']) {
    assert.match((await walker.open(path)).body, /20 november 2026/);
  }
});

test('a file of recognitions with a wrong line leaves the register as it was', async () => {
  const [gentLine = '', ...others] = recognitionLines();
  const imported = await world.importLines([gentLine.replace('V99001', 'X'), ...others]);
  assert.ok(!imported.ok);
  const missing = await world.zone.importRecognitions('/nowhere/recognitions.csv', 'operator', zoneNow);
  assert.deepEqual(missing, { ok: false, problems: ['/nowhere/recognitions.csv cannot be read.'] });
  assert.equal((await (await confirmed(8, helder, [gent])).open('/overzicht')).status, 200);
});
