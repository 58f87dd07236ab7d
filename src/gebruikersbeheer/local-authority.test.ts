import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import type { Bounds } from '#btb/index.ts';
import { ask } from '../../test/support/ask.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  anna,
  bart,
  bartActs,
  chadia,
  code,
  depsOfTests,
  dirk,
  gebruikersbeheerOfTests,
  helder,
  linkChadia,
  ocmw,
  voorbeeld,
} from '../../test/support/user-rights.ts';
import { jobHandlers } from './jobs.ts';

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
  assert.deepEqual(refused, { ok: false, because: 'may-not-manage', why: 'not-the-manager' });
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

test('the head names a local administrator within bounds, who gives within them, and gives nothing any more once ended', async () => {
  const system = gebruikersbeheerOfTests(world);
  const annaActs = { ...bartActs, insz: anna, name: 'Anna Claes' };
  const dirkActs = { ...bartActs, insz: dirk, id: 'dirk-vo-id', name: 'Dirk Peeters' };
  const dirksRelation = await system.linkPerson(
    linkChadia(at, { actor: annaActs, company: ocmw, insz: dirk, givenName: 'Dirk', familyName: 'Peeters' }),
  );
  const chadias = await system.linkPerson(linkChadia(at, { actor: annaActs, company: ocmw }));
  assert.ok(dirksRelation.ok && chadias.ok);
  const bounds = { services: [code], establishments: [voorbeeld], mayAppoint: false, until: null } as const;
  const id = randomUUID();
  const naming = { actor: annaActs, company: ocmw, relationId: dirksRelation.relationId, bounds, id, at };
  const byBart = await system.nameLocalAdministrator({ ...naming, actor: bartActs });
  assert.deepEqual(byBart, { ok: false, because: 'may-not-manage', why: 'not-the-manager' });
  assert.deepEqual(await system.nameLocalAdministrator(naming), { ok: true, already: false });
  assert.deepEqual(await system.nameLocalAdministrator(naming), { ok: true, already: true });
  const again = await system.nameLocalAdministrator({ ...naming, id: randomUUID() });
  assert.deepEqual(again, { ok: false, because: 'already' });
  const further = { ...naming, id: randomUUID(), actor: dirkActs, relationId: chadias.relationId };
  assert.deepEqual(await system.nameLocalAdministrator(further), { ok: false, because: 'may-not-appoint' });

  const giving = { company: ocmw, relationId: chadias.relationId, code, until: null, at, actor: dirkActs };
  const every = await system.giveRight({ ...giving, contexts: 'every' });
  assert.deepEqual(every, { ok: false, because: 'more-than-held', exceeds: 'establishments', latest: null });
  const given = await system.giveRight({ ...giving, contexts: [voorbeeld] });
  assert.ok(given.ok);

  const ending = { company: ocmw, id, at };
  assert.deepEqual(await system.endLocalAdministrator({ ...ending, actor: dirkActs }), {
    ok: false,
    because: 'not-yours',
  });
  assert.deepEqual(await system.endLocalAdministrator({ ...ending, actor: annaActs }), { ok: true, already: false });
  assert.deepEqual(await system.endLocalAdministrator({ ...ending, actor: annaActs }), { ok: true, already: true });
  const late = await system.endRight({ actor: dirkActs, company: ocmw, rightId: given.rightId, at });
  assert.deepEqual(late, { ok: false, because: 'may-not-manage', why: 'appointment-ended' });
  assert.equal((await system.rightsIn(chadia, ocmw, today)).length, 1, 'what he gave stays');
});

test('the emergency brake of the head ends a local administrator too, and never the head', async () => {
  const system = gebruikersbeheerOfTests(world);
  const annaActs = { ...bartActs, insz: anna, name: 'Anna Claes' };
  const who = testInsz(950);
  const link = linkChadia(at, { actor: annaActs, company: ocmw, insz: who, givenName: 'Elif', familyName: 'Yılmaz' });
  const relation = await system.linkPerson(link);
  assert.ok(relation.ok);
  const { relationId } = relation;
  const bounds = { services: [code], establishments: [voorbeeld], mayAppoint: false, until: null } as const;
  const naming = { actor: annaActs, company: ocmw, relationId, bounds, id: randomUUID(), at };
  assert.ok((await system.nameLocalAdministrator(naming)).ok);
  const stopping = { company: ocmw, keyUsedAt: at, relationId: null, at };
  const elifStops = await system.stopAccess({ ...stopping, actor: { ...bartActs, insz: who } });
  assert.deepEqual(elifStops, { ok: false, because: 'not-in-charge-of-all' });
  const stopped = await system.stopAccess({ ...stopping, actor: annaActs });
  // One of them is what BTB of these tests answers.
  assert.ok(stopped.ok && stopped.managers === 2);
  assert.deepEqual(stopped.kept, ['Wie blijft'], 'who stops is not told to stay');
  const linking = linkChadia(at, { actor: { ...bartActs, insz: who }, company: ocmw, insz: testInsz(951) });
  assert.equal((await system.linkPerson(linking)).ok, false, 'who was stopped manages nothing');
  const goesOn = linkChadia(at, { actor: annaActs, company: ocmw, insz: testInsz(952) });
  assert.equal((await system.linkPerson(goesOn)).ok, true, 'the head does');
});

const annaActs = { ...bartActs, insz: anna, name: 'Anna Claes' };
async function namedByAnna(serial: number, bounds: Partial<Bounds> = {}) {
  const system = gebruikersbeheerOfTests(world);
  const who = testInsz(serial);
  const linked = await system.linkPerson(linkChadia(at, { actor: annaActs, company: ocmw, insz: who }));
  assert.ok(linked.ok);
  const { relationId } = linked;
  const all: Bounds = { services: 'every', establishments: 'every', mayAppoint: true, until: null, ...bounds };
  const id = randomUUID();
  const naming = { actor: annaActs, company: ocmw, relationId, bounds: all, id, at };
  assert.deepEqual(await system.nameLocalAdministrator(naming), { ok: true, already: false });
  return { system, relationId, id, acts: { ...bartActs, insz: who, id: `local-${serial}`, name: 'Lokaal' } };
}
const leaving = (relationId: string, end = today) => ({
  company: ocmw,
  relationId,
  values: { kind: 'own-staff', functionTitle: null, email: null, language: 'nl', phone: null } as const,
  end,
  at,
});

test('a local administrator who left the authority manages nothing the day after, and the end is written', async () => {
  const { system, relationId, id, acts } = await namedByAnna(953);
  const other = await namedByAnna(954);
  assert.deepEqual(await system.editRelation({ actor: annaActs, ...leaving(relationId) }), { ok: true });
  const link = (days: number, serial: number) =>
    system.linkPerson({
      ...linkChadia(at, { actor: acts, company: ocmw, insz: testInsz(serial) }),
      at: new Date(at.getTime() + days * 86_400_000),
    });
  assert.equal((await link(0, 955)).ok, true, 'the last day is in it');
  const late = await link(1, 956);
  assert.deepEqual(late, { ok: false, because: 'may-not-manage', why: 'appointment-ended' });
  const ended = (one: string) =>
    ask(
      world.superuserUrl,
      `select ended_at is not null from gebruikersbeheer.local_administrator where id = '${one}'`,
    );
  const clock = (): Date => new Date(`${addDays(today, 1)}T03:00:00Z`);
  await jobHandlers({ ...depsOfTests(world), clock })['gebruikersbeheer.relation-ended']?.({ relation: relationId });
  assert.deepEqual([await ended(id), await ended(other.id)], [true, false]);
  const recorded = `select count(*)::int from audit.entry where subject = 'local-administrator:${id}'
    and action = 'gebruikersbeheer.local-administrator-ended'`;
  assert.equal(await ask(world.superuserUrl, recorded), 1);
});

test('a last day of somebody who manages more is not set by who manages less', async () => {
  const above = await namedByAnna(957);
  const below = await namedByAnna(958, { establishments: [voorbeeld] });
  const command = { actor: below.acts, ...leaving(above.relationId) };
  const given = { actor: annaActs, company: ocmw, relationId: above.relationId, code, until: null, at };
  assert.ok((await below.system.giveRight({ ...given, contexts: [voorbeeld] })).ok, 'whom they see');
  assert.deepEqual(await below.system.editRelation(command), { ok: false, because: 'beyond' });
  assert.deepEqual(await below.system.editRelation({ ...command, actor: annaActs }), { ok: true });
});
