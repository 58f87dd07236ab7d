import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { helpSiteOfTests } from '../../../test/support/help-site.ts';
import { signedInAs } from '../../../test/support/signed-in.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { anna, bart, chadia, dirk } from '../../../test/support/user-rights.ts';
import { openHulp } from '../index.ts';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import type { Visit } from '#web/visit.ts';

const now = new Date('2026-11-25T09:00:00Z');
let world: TestStore;
before(async () => {
  world = await testStore();
  const { staff } = openHulp({ db: world.store.as('hulp'), keys: world.keys, clock: () => now, log: () => undefined });
  await staff.add(anna, now, 'help');
  await staff.add(bart, now, 'line');
  for (const role of ['help', 'line'] as const) {
    await staff.add(chadia, now, role);
    await staff.add(dirk, now, role);
    await staff.leave(dirk, now, role);
  }
});
after(() => world.close());

const menuOf = (person: SignedIn | null) =>
  helpSiteOfTests(world).ownNavigation?.({ language: 'nl', person } as Visit) ?? assert.fail();

test('the item for staff leads each to the first page that they may open, and below it stand only such pages', async () => {
  const found = [];
  for (const rrn of [anna, bart, chadia]) {
    const [item, ...others] = await menuOf(signedInAs({ rrn }));
    assert.deepEqual(others, []);
    assert.equal(item?.label, 'Voor het hulpteam');
    found.push([item?.href, item?.under?.map(({ href }) => href)]);
  }
  assert.deepEqual(found, [
    ['/beheer', ['/beheer/vragen', '/beheer/meldingen', '/beheer']],
    ['/lijn', ['/lijn', '/beheer/meldingen']],
    ['/beheer', ['/lijn', '/beheer/vragen', '/beheer/meldingen', '/beheer']],
  ]);
});

test('who is no staff, is no staff any more, has no number, or is not signed in has no such item', async () => {
  const nobody = signedInAs({ rrn: null });
  const never = signedInAs();
  for (const person of [null, nobody, never, signedInAs({ rrn: dirk })]) assert.deepEqual(await menuOf(person), []);
});
