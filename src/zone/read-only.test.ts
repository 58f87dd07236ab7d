import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { html } from '#web/html.ts';
import { page } from '#web/visit.ts';
import { aalst, gent, helder } from '../../test/support/user-rights.ts';
import { walkSite } from '../../test/support/walk-site.ts';
import { holderOf, recognitionLines, zoneNow, zoneWorld, type ZoneWorld } from '../../test/support/zone-world.ts';
import { insidePage, type InsidePage } from './inside-page.ts';
import { rightOfZone, rightToLook } from './scope/scope-of-roles.ts';

let world: ZoneWorld;
before(async () => {
  world = await zoneWorld();
  await world.importLines(recognitionLines());
});
after(() => world.close());

const roles = (right: string, ...establishments: readonly string[]): readonly string[] =>
  establishments.map((one) => `${right}-${one}:${helder}`);

/** The zone with a page that changes something of the company: moves its workers to another day. */
function zoneWithAChange() {
  const { db } = world;
  const change: InsidePage = {
    method: 'POST',
    path: '/wijzig',
    handle: async (_visit, { changing }) => {
      const changed = await db.transaction(changing, (tx) => sql`update worker set since = since`.execute(tx));
      return page({ title: 'x', body: html`${changed.numAffectedRows?.toString() ?? ''}` });
    },
  };
  const { site } = world.zone;
  return { ...site, pages: [...site.pages, insidePage(db)(change)] };
}

async function change(own: readonly string[], voId: string) {
  const walker = walkSite(zoneWithAChange(), holderOf(helder, [], { roles: own, voId }), zoneNow);
  await walker.post('/welkom', []);
  return walker;
}

test('who may only look sees the workers, reads that it is only looking, and changes nothing', async () => {
  const walker = await change(roles(rightToLook, gent), 'c5720746-4c9e-48a8-9aa0-7ab456648401');
  const list = await walker.open('/werknemers');
  assert.match(list.body, /Nummer 1/);
  assert.match(list.body, /U mag hier alleen kijken/);
  assert.match((await walker.open('/mijn-profiel')).body, /Alleen raadplegen/);
  const refused = await walker.post('/wijzig', []);
  assert.equal(refused.status, 403);
  assert.match(refused.body, /U mag dit niet wijzigen/);
});

test('who may change one establishment and look at another changes the first only', async () => {
  const both = [...roles(rightOfZone, gent), ...roles(rightToLook, aalst)];
  const walker = await change(both, 'c5720746-4c9e-48a8-9aa0-7ab456648402');
  const list = await walker.open('/werknemers');
  assert.match(list.body, /Nummer 1[\s\S]*Nummer 2/);
  assert.doesNotMatch(list.body, /U mag hier alleen kijken/);
  const changed = await walker.post('/wijzig', []);
  assert.equal(changed.status, 200);
  assert.equal(changed.body, '1');
});
