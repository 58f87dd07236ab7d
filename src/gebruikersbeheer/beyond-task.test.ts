import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  aalst,
  bart,
  bartActs,
  btbOfTests,
  code,
  dirk,
  gebruikersbeheerOfTests,
  gent,
  helder,
  linkChadia,
} from '../../test/support/user-rights.ts';
import { hrefs, signedIn, walkUserRights } from '../../test/support/walk-user-rights.ts';
import type { BtbBelow } from './below.ts';

const at = new Date('2026-11-23T09:00:00Z');
const managers = new Map([[helder, bart]]);

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

/** Dirk may give rights for Gent only; Bart for everything. */
const btb = (): BtbBelow => {
  const whole = btbOfTests(managers);
  const bounds = { services: 'every', establishments: [gent], mayAppoint: false, until: null } as const;
  return {
    ...whole,
    mayManage: async (who, company, on) =>
      who === dirk
        ? {
            permitted: true,
            capacity: 'access-manager',
            mandates: [{ id: 'm', role: 'access-manager', bounds, since: on }],
          }
        : whole.mayManage(who, company, on),
  };
};

async function holder(serial: number, contexts: readonly [typeof gent, ...(typeof gent)[]]) {
  const system = gebruikersbeheerOfTests(world);
  const linked = await system.linkPerson(linkChadia(at, { insz: testInsz(serial), familyName: `Heeft ${serial}` }));
  assert.ok(linked.ok);
  const { relationId } = linked;
  const given = await system.giveRight({
    actor: bartActs,
    company: helder,
    relationId,
    code,
    contexts,
    until: null,
    at,
  });
  assert.ok(given.ok);
  const right = `/ondernemingen/${helder}/rechten/${given.rightId}`;
  return { person: `/ondernemingen/${helder}/personen/${relationId}`, right };
}

test('who is bounded is offered to change or end what is theirs; of the rest is said whom to ask', async () => {
  const own = await holder(801, [gent]);
  const wider = await holder(802, [gent, aalst]);
  const walk = walkUserRights(world, managers, signedIn(dirk, 'Dirk', 'Peeters'), at, { btb: btb() });
  const mine = await walk.open(own.person);
  assert.ok(hrefs(mine).includes(`${own.right}/wijzigen`) && hrefs(mine).includes(`${own.right}/stoppen`));
  const theirs = await walk.open(wider.person);
  assert.ok(!hrefs(theirs).some((href) => href.startsWith(wider.right)), 'nothing is offered that is refused after');
  assert.match(theirs.body, /gaat verder dan uw taak\. Vraag het aan: Bart Maes \(hoofdtoegangsbeheerder\)/);
});

test('an address of a change or an end beyond the task says so at once, and does nothing', async () => {
  const wider = await holder(803, [gent, aalst]);
  const walk = walkUserRights(world, managers, signedIn(dirk, 'Dirk', 'Peeters'), at, { btb: btb() });
  for (const what of ['wijzigen', 'stoppen', 'verlengen']) {
    const opened = await walk.open(`${wider.right}/${what}`);
    assert.equal(opened.status, 403, what);
    assert.match(opened.body, /Vraag het aan: Bart Maes/);
    assert.equal((await walk.post(`${wider.right}/${what}`, [])).status, 403);
  }
  const bartWalks = walkUserRights(world, managers, signedIn(bart, 'Bart', 'Maes'), at, { btb: btb() });
  assert.match((await bartWalks.open(wider.person)).body, /Geldig/);
});
