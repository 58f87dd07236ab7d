import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brusselsDate } from '#belgian/local-date.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  anna,
  bart,
  bartActs,
  code,
  dirk,
  gebruikersbeheerOfTests,
  helder,
  linkChadia,
  ocmw,
  voorbeeld,
} from '../../test/support/user-rights.ts';

const at = new Date('2026-11-23T09:00:00Z');
const today = brusselsDate(at);

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

test('a local authority is managed by its head local administrator, whom staff appoint, and by nobody of BTB', async () => {
  const byStaff = gebruikersbeheerOfTests(
    world,
    new Map([
      [helder, bart],
      [ocmw, bart],
    ]),
  );
  const by = { kind: 'operator', id: 'cli' } as const;
  const command = { company: ocmw, insz: anna, givenName: 'Anna', familyName: 'Claes', until: null, by, at };
  const bartLinks = linkChadia(at, { company: ocmw });
  assert.ok((await byStaff.linkPerson(bartLinks)).ok, 'before the appointment it is an enterprise as any other');
  assert.deepEqual(await byStaff.appointHeadLocalAdministrator(command), { ok: true, already: false });
  assert.deepEqual(await byStaff.appointHeadLocalAdministrator(command), { ok: true, already: true });
  assert.deepEqual(await byStaff.appointHeadLocalAdministrator({ ...command, familyName: 'Maes' }), {
    ok: false,
    because: 'name-does-not-match',
  });
  const refused = await byStaff.linkPerson(bartLinks);
  assert.deepEqual(refused, { ok: false, because: 'may-not-manage', why: 'not-the-head-local-administrator' });
  const annaActs = { ...bartActs, insz: anna };
  const own = linkChadia(at, { actor: annaActs, company: ocmw, insz: dirk, givenName: 'Dirk', familyName: 'Peeters' });
  const relation = await byStaff.linkPerson(own);
  assert.ok(relation.ok);
  const right = await byStaff.giveRight({
    actor: annaActs,
    company: ocmw,
    relationId: relation.relationId,
    code,
    contexts: [voorbeeld],
    until: null,
    at,
  });
  assert.ok(right.ok);
  assert.deepEqual(
    (await byStaff.capacitiesOf(dirk, [code], today)).map(({ targetGroup }) => targetGroup),
    ['LB'],
  );
});
