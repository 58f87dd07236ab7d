import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brusselsDate } from '#belgian/local-date.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  anna,
  bart,
  bartActs,
  chadia,
  code,
  dirk,
  gebruikersbeheerOfTests,
  gent,
  helder,
  linkChadia,
  strijkwinkel,
} from '../../test/support/user-rights.ts';

const at = new Date('2026-11-23T09:00:00Z');
const today = brusselsDate(at);
const helderNamed = { number: helder, name: 'Helder & Proper BV' };
const strijkwinkelNamed = { number: strijkwinkel, name: 'De Strijkwinkel VZW' };

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

test('each person without a right reads which link is missing, from no tie at all up to an ended right', async () => {
  const managers = new Map([[helder, bart]]);
  const system = gebruikersbeheerOfTests(world, managers);
  const explain = (who: typeof anna) => system.explainMissing(who, [code], today);

  assert.deepEqual(await explain(dirk), { because: 'no-work-relation', whoCanHelp: 'chief-access-manager' });
  assert.deepEqual(await explain(bart), {
    because: 'manager-can-give-to-self',
    company: helderNamed,
    whoCanHelp: 'self',
    unlinked: true,
  });
  // Who represents a company gives rights there directly, to themselves too.
  assert.deepEqual(await explain(anna), {
    because: 'manager-can-give-to-self',
    company: strijkwinkelNamed,
    whoCanHelp: 'self',
    unlinked: true,
  });

  const relation = await system.linkPerson(linkChadia(at));
  assert.ok(relation.ok);
  const notGiven = { because: 'right-not-given', company: helderNamed, whoCanHelp: 'chief-access-manager' };
  assert.deepEqual(await explain(chadia), notGiven);

  const right = await system.giveRight({
    actor: bartActs,
    company: helder,
    relationId: relation.relationId,
    code,
    contexts: [gent],
    until: null,
    at,
  });
  assert.ok(right.ok);
  await system.endRight({ actor: bartActs, company: helder, rightId: right.rightId, at });
  assert.deepEqual(await explain(chadia), { ...notGiven, because: 'right-ended', since: today });

  managers.delete(helder);
  const nobody = { because: 'nobody-in-charge', company: helderNamed, whoCanHelp: 'legal-representative' };
  assert.deepEqual(await system.explainMissing(chadia, ['Anders'], today), nobody);
});
