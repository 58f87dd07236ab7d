import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { addDays, brusselsDate, endOfBrusselsDay } from '#belgian/local-date.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  aalst,
  anna,
  bart,
  bartActs,
  chadia,
  code,
  depsOfTests,
  dirk,
  gebruikersbeheerOfTests,
  gent,
  helder,
  jobsWaiting,
  linkChadia,
  strijkwinkel,
  brugge,
} from '../../test/support/user-rights.ts';
import type { Gebruikersbeheer, GiveRight } from './index.ts';
import { jobHandlers } from './jobs.ts';

const at = new Date('2026-11-23T09:00:00Z');
const today = brusselsDate(at);
const later = (days: number) => new Date(at.getTime() + days * 24 * 60 * 60_000);

let world: TestStore;
let system: Gebruikersbeheer;
before(async () => {
  world = await testStore();
});
after(() => world.close());

// A database for the file, and a person of her own for each test: numbers outside the ranges given to real people.
let serial = 0;
async function somebody(managers = new Map([[helder, bart]])): Promise<{ who: typeof chadia; relationId: string }> {
  system = gebruikersbeheerOfTests(world, managers);
  serial += 1;
  const { testInsz } = await import('../../test/support/digital-keys.ts');
  const who = testInsz(serial);
  const verdict = await system.linkPerson(linkChadia(at, { insz: who, email: `p${serial}@demo.example` }));
  assert.ok(verdict.ok, JSON.stringify(verdict));
  return { who, relationId: verdict.relationId };
}

const giving = (relationId: string, own: Partial<GiveRight> = {}): GiveRight => ({
  actor: bartActs,
  company: helder,
  relationId,
  code,
  contexts: [gent],
  until: null,
  at,
  ...own,
});

async function given(relationId: string, own: Partial<GiveRight> = {}): Promise<string> {
  const verdict = await system.giveRight(giving(relationId, own));
  assert.ok(verdict.ok, JSON.stringify(verdict));
  return verdict.rightId;
}

test('who is given a right can act for the company, for those establishments and no others', async () => {
  const { who, relationId } = await somebody();
  assert.deepEqual(await system.capacitiesOf(who, [code], today), []);
  const rightId = await given(relationId);
  assert.deepEqual(await system.capacitiesOf(who, [code], today), [
    { targetGroup: 'EA', organisation: helder, name: 'Helder & Proper BV', relationId, keys: null },
  ]);
  assert.deepEqual(await system.rightsIn(who, helder, today), [
    { rightId, code, claim: 'wsedienstencheques_rol_3d', keys: null, contexts: [gent], until: addDays(today, 1825) },
  ]);
  assert.deepEqual(await system.rightsIn(who, strijkwinkel, today), []);
  assert.deepEqual(await system.capacitiesOf(who, ['Anders'], today), []);
  assert.deepEqual(await system.capacitiesOf(dirk, [code], today), []);
});

test('a right begins the day it is given, not before', async () => {
  const { who, relationId } = await somebody();
  await given(relationId);
  assert.equal((await system.capacitiesOf(who, [code], addDays(today, -1))).length, 0);
});

test('the same form sent twice gives one right; a second right beside it is refused', async () => {
  const { who, relationId } = await somebody();
  const rightId = '5b1e58a5-3f0a-4b0e-9f61-0a6a3b1c2d01';
  const sent = await Promise.all([1, 2, 3].map(() => system.giveRight(giving(relationId, { rightId }))));
  assert.deepEqual(
    sent.map((one) => one.ok && one.rightId),
    [rightId, rightId, rightId],
  );
  assert.deepEqual(await system.giveRight(giving(relationId)), { ok: false, because: 'already-given' });
  assert.equal((await system.rightsIn(who, helder, today)).length, 1);
});

test('the form of somebody who manages no more says nothing, also when it was sent before', async () => {
  const managers = new Map([[helder, bart]]);
  const { relationId } = await somebody(managers);
  const rightId = await given(relationId);
  managers.set(helder, anna);
  assert.deepEqual(await system.giveRight(giving(relationId, { rightId })), {
    ok: false,
    because: 'may-not-manage',
    why: 'not-the-manager',
  });
});

test('nothing is given by somebody who does not manage, for a foreign establishment, or to a foreign relation', async () => {
  const { who, relationId } = await somebody(
    new Map([
      [helder, bart],
      [strijkwinkel, anna],
    ]),
  );
  const annaActs = { ...bartActs, insz: anna };
  for (const [own, because] of [
    [{ actor: annaActs }, 'may-not-manage'],
    [{ contexts: [gent, brugge] }, 'foreign-context'],
    [{ contexts: [] }, 'no-context'],
    [{ code: 'Anders' }, 'unknown-right'],
    [{ until: addDays(today, -1) }, 'until-in-the-past'],
    [{ until: addDays(today, 1826) }, 'until-too-far'],
    [{ actor: annaActs, company: strijkwinkel, contexts: [brugge] }, 'no-work-relation'],
  ] as const) {
    const verdict = await system.giveRight(giving(relationId, own));
    assert.equal(verdict.ok ? 'given' : verdict.because, because);
  }
  assert.deepEqual(await system.rightsIn(who, helder, today), []);
});

test('an ended right opens nothing from that moment on; ending twice is ending once', async () => {
  const { who, relationId } = await somebody();
  const rightId = await given(relationId);
  const ending = { actor: bartActs, company: helder, rightId, at };
  const stranger = await system.endRight({ ...ending, actor: { ...bartActs, insz: dirk } });
  assert.deepEqual(stranger, { ok: false, because: 'may-not-manage', why: 'not-the-manager' });
  assert.equal((await system.rightsIn(who, helder, today)).length, 1);

  const ends = await Promise.all([1, 2, 3].map(() => system.endRight(ending)));
  const first = ends.find((one) => one.ok && !one.already);
  assert.ok(first?.ok);
  assert.deepEqual(
    ends.map((one) => one.ok && one.eventId),
    [first.eventId, first.eventId, first.eventId],
  );
  assert.deepEqual(await system.rightsIn(who, helder, today), []);
  assert.deepEqual(await system.capacitiesOf(who, [code], today), []);
  assert.deepEqual(await system.endedRight(first.eventId), { insz: who, organisation: helder, rightId });
  const waiting = await jobsWaiting(world, 'acm.right-ended');
  assert.equal(waiting.filter(({ payload }) => JSON.stringify(payload).includes(first.eventId)).length, 1);
  assert.notEqual(await given(relationId), rightId);
});

test('a right of another company is not ended, and says no more than that there is none', async () => {
  const { relationId } = await somebody(
    new Map([
      [helder, bart],
      [strijkwinkel, anna],
    ]),
  );
  const rightId = await given(relationId);
  const foreign = await system.endRight({ actor: { ...bartActs, insz: anna }, company: strijkwinkel, rightId, at });
  assert.deepEqual(foreign, { ok: false, because: 'no-such-right' });
});

test('what the applications answered is kept, and a confirmed end stays confirmed', async () => {
  const { relationId } = await somebody();
  const ended = await system.endRight({ actor: bartActs, company: helder, rightId: await given(relationId), at });
  assert.ok(ended.ok);
  const state = async () =>
    (
      await world.store.as('gebruikersbeheer').transaction({ company: helder }, (tx) =>
        sql<{ state: string; confirmed_at: Date | null }>`
          select state, confirmed_at from right_event where id = ${ended.eventId}`.execute(tx),
      )
    ).rows[0];
  assert.deepEqual(await state(), { state: 'pending', confirmed_at: null });
  for (const [outcome, expected] of [
    ['trying', { state: 'trying', confirmed_at: null }],
    ['confirmed', { state: 'confirmed', confirmed_at: at }],
    ['trying', { state: 'confirmed', confirmed_at: at }],
  ] as const) {
    await system.confirmEnd(ended.eventId, outcome, at);
    assert.deepEqual(await state(), expected);
  }
  assert.equal(await system.endedRight('5b1e58a5-3f0a-4b0e-9f61-0a6a3b1c2dff'), null);
});

test('a right with an end date opens until the end of that Belgian day, also when its job is late, and is then ended by it', async () => {
  const { who, relationId } = await somebody();
  const until = addDays(today, 3);
  const rightId = await given(relationId, { until });
  const waiting = (await jobsWaiting(world, 'gebruikersbeheer.right-expired')).find(({ payload }) =>
    JSON.stringify(payload).includes(rightId),
  );
  assert.deepEqual(waiting?.run_at, endOfBrusselsDay(until));
  assert.equal((await system.rightsIn(who, helder, until)).length, 1);
  assert.equal((await system.rightsIn(who, helder, addDays(until, 1))).length, 0);

  const expire = (now: Date) =>
    jobHandlers({ ...depsOfTests(world), clock: () => now })['gebruikersbeheer.right-expired']?.({
      right: rightId,
    });
  const before = (await jobsWaiting(world, 'acm.right-ended')).length;
  await expire(later(1));
  assert.equal((await jobsWaiting(world, 'acm.right-ended')).length, before);
  await expire(later(4));
  await expire(later(4));
  assert.equal((await jobsWaiting(world, 'acm.right-ended')).length, before + 1);
});

test('a right whose last day is over makes room for a new one before its job came', async () => {
  const { who, relationId } = await somebody();
  await given(relationId, { until: today });
  const renewed = await given(relationId, { at: later(1) });
  assert.deepEqual(
    (await system.rightsIn(who, helder, addDays(today, 1))).map(({ rightId }) => rightId),
    [renewed],
  );
});

test('giving and ending are recorded and mailed to the holder, without a national number', async () => {
  const { who, relationId } = await somebody();
  const rightId = await given(relationId, { contexts: [gent, aalst] });
  await system.endRight({ actor: bartActs, company: helder, rightId, at });
  const recorded = await world.store.as('audit').transaction({ company: helder }, (tx) =>
    sql<{ action: string; text: string }>`
      select action, e::text as text from audit.entry e where subject = ${`right:${rightId}`} order by id`.execute(tx),
  );
  assert.deepEqual(
    recorded.rows.map(({ action }) => action),
    ['gebruikersbeheer.right-given', 'gebruikersbeheer.right-ended'],
  );
  const mails = await world.store.as('post').transaction({}, (tx) =>
    sql<{ subject: string; body: string }>`
      select subject, body from post.message where recipient = ${`p${serial}@demo.example`} order by 1`.execute(tx),
  );
  assert.equal(mails.rows.length, 2);
  assert.ok(mails.rows.some(({ body }) => body.includes('Helder & Proper Aalst')));
  for (const { text } of recorded.rows) assert.ok(!text.includes(who));
  for (const { body } of mails.rows) assert.ok(!body.includes(who));
});

test('a number that changes takes rights along; when both numbers are known, each keeps its own', async () => {
  const { testInsz } = await import('../../test/support/digital-keys.ts');
  const { who, relationId } = await somebody();
  await given(relationId);
  const changed = testInsz(700);
  for (const _twice of [1, 2]) await system.renumber({ from: who, to: changed, at });
  assert.equal((await system.capacitiesOf(who, [code], today)).length, 0);
  assert.equal((await system.capacitiesOf(changed, [code], today)).length, 1);
  const other = await somebody();
  await given(other.relationId);
  await system.renumber({ from: other.who, to: changed, at });
  assert.equal((await system.capacitiesOf(other.who, [code], today)).length, 1);
});
