import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testInsz } from '../../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import {
  bartActs,
  code,
  depsOfTests,
  gebruikersbeheerOfTests,
  gent,
  helder,
  linkChadia,
} from '../../../test/support/user-rights.ts';
import { partsOf } from '../index.ts';
import { catalogueRights, putCatalogueRight } from '../store/catalogue.ts';
import { rightsOfCompany } from './rights-of-company.ts';

const at = new Date('2026-11-23T09:00:00Z');
const own = 'EigenRecht';

let world: TestStore;
before(async () => {
  world = await testStore();
  const db = world.store.as('gebruikersbeheer');
  await db.transaction({}, async (tx) => {
    const known = (await catalogueRights(tx)).find((right) => right.code === code);
    assert.ok(known !== undefined);
    await putCatalogueRight(tx, { ...known, code: own, application: 'elders' }, at);
  });
  const system = gebruikersbeheerOfTests(world);
  for (let serial = 980; serial < 990; serial += 1) {
    const linked = await system.linkPerson(linkChadia(at, { insz: testInsz(serial) }));
    assert.ok(linked.ok);
    const giving = {
      actor: bartActs,
      company: helder,
      relationId: linked.relationId,
      contexts: [gent],
      until: null,
      at,
    };
    for (const one of serial % 5 === 0 ? [code, own] : [code]) {
      assert.ok((await system.giveRight({ ...giving, code: one })).ok);
    }
  }
});
after(() => world.close());

test('an application reads full parts of its own rights, and the identifier of no other right', async () => {
  const operation = rightsOfCompany(partsOf(depsOfTests(world)));
  const caller = {
    clientId: 'elders',
    name: 'Elders',
    scopes: [operation.scope],
    companies: 'every',
    rights: 'own',
    roleScopes: [],
  } as const;
  const part = async (after?: string) => {
    const query = after === undefined ? { limit: '1' } : { limit: '1', after };
    const answered = await operation.handle({ caller, params: { number: helder }, query, body: null, now: at });
    assert.ok(answered.ok);
    return answered.body as {
      readonly rights: readonly { readonly id: string; readonly right: string }[];
      readonly next: string | null;
    };
  };
  const first = await part();
  assert.deepEqual(
    first.rights.map(({ right }) => right),
    [own],
  );
  assert.equal(first.next, first.rights[0]?.id);
  const second = await part(first.next ?? '');
  assert.equal(second.rights.length, 1);
  assert.equal(second.next, null);
});
