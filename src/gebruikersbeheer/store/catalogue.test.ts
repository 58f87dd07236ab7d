import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { code } from '../../../test/support/user-rights.ts';
import { catalogueRights } from './catalogue.ts';

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

test('the right of the zone has in German the name that the Belgian authorities use', async () => {
  const rights = await world.store.as('gebruikersbeheer').transaction({}, catalogueRights);
  const right = rights.find((one) => one.code === code);
  assert.equal(right?.texts.de?.name, 'Dienstleistungsschecks für zugelassene Unternehmen');
});
