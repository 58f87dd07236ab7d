import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import {
  anna,
  appointing,
  at,
  bart,
  chadia,
  depsOfTests,
  dirk,
  helder,
  later,
} from '../../test/support/access-managers.ts';
import { ask } from '../../test/support/ask.ts';
import { fakeKbo } from '../../test/support/fake-kbo.ts';
import { runJobs } from '../../test/support/run-jobs.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { endReplaced } from './store/end-replaced.ts';
import { jobHandlers, openBtb, unbounded, type Actor, type Appoint, type Btb, type BtbDeps } from './index.ts';

const gent = '8999999005' as EstablishmentNumber;
const right = 'DienstenchequesErkendeOnderneming';
const today = brusselsDate(at);

let database: TestStore;
let btb: Btb;
before(async () => {
  database = await testStore();
});
after(() => database.close());
let deps: BtbDeps;
/** Tells the representatives of what happened, as the queue does. */
const tellRepresentatives = () =>
  runJobs(database.superuserUrl, jobHandlers({ ...deps, clock: () => at }), 'btb.tell-representatives');
beforeEach(async () => {
  deps = depsOfTests(database, fakeKbo([{ number: helder, name: 'Helder & Proper BV', representatives: [anna.insz] }]));
  btb = openBtb(deps);
  await ask(
    database.superuserUrl,
    'truncate btb.appointment, audit.entry, audit.link, post.message, graphile_worker._private_jobs cascade',
  );
});

const appointed = async (by: Actor, who: Actor, given: Partial<Appoint> = {}): Promise<string> => {
  const verdict = await btb.appoint({ ...appointing(by, who), ...given });
  assert.ok(verdict.ok, JSON.stringify(verdict));
  return verdict.id;
};
const inCharge = async (by: Actor, who: Actor, given: Partial<Appoint> = {}): Promise<string> => {
  const id = await appointed(by, who, given);
  assert.ok((await btb.accept({ id, actor: who, at })).ok);
  return id;
};
const ofGent = { services: [right], establishments: [gent], mayAppoint: false, until: null } as const;
const mails = (): Promise<unknown> =>
  ask(
    database.superuserUrl,
    "select coalesce(string_agg(recipient || ': ' || subject, '; ' order by subject desc), '') from post.message",
  );
const clearMails = () => ask(database.superuserUrl, 'truncate post.message');
const managers = async (): Promise<string> => {
  const state = await btb.stateOf(helder, today);
  if (state.kind !== 'in-charge') return state.kind;
  return state.managers
    .map(({ personName }) => personName)
    .toSorted((one, other) => one.localeCompare(other))
    .join(', ');
};

test('who is replaced stays in charge until the successor accepts, and is told', async () => {
  const old = await inCharge(anna, bart);
  const next = await appointed(anna, chadia, { replaces: old });
  assert.equal(await managers(), 'Bart Maes');
  await clearMails();
  assert.ok((await btb.accept({ id: next, actor: chadia, at })).ok);
  assert.equal(await managers(), 'Chadia El Amrani');
  assert.match(String(await mails()), /bart@demo.example: Opgevolgd/);
  const before = (await btb.appointmentsIn(helder, today)).find((one) => one.id === old);
  assert.deepEqual([before?.state, before?.closing, before?.closedBy], ['ended', 'replaced', 'Chadia El Amrani']);
});

test('an invitation replaces nobody over whom its sender does not decide, nobody elsewhere, and nobody who left', async () => {
  const chief = await inCharge(anna, bart);
  const bounds = { ...ofGent, mayAppoint: true };
  await inCharge(anna, chadia, { role: 'access-manager', bounds });
  const refusal = async (by: Actor, replaces: string, role: 'access-manager' | 'chief-access-manager') => {
    const { insz: number, givenName, familyName } = dirk;
    const appointee = { insz: number, givenName, familyName, email: 'd@demo.example', phone: '0499 00 00 00' };
    const verdict = await btb.appoint({
      id: randomUUID(),
      actor: by,
      actorEmail: null,
      company: helder,
      role,
      bounds: role === 'access-manager' ? bounds : unbounded,
      replaces,
      appointee,
      declaredWithin: true,
      language: 'nl',
      at,
    });
    return verdict.ok ? 'invited' : verdict.refusal.because;
  };
  assert.equal(await refusal(chadia, chief, 'access-manager'), 'may-not-replace');
  assert.equal(await refusal(anna, randomUUID(), 'chief-access-manager'), 'replaces-nobody');
  assert.ok((await btb.resign({ id: chief, actor: bart, at })).ok);
  assert.equal(await refusal(anna, chief, 'chief-access-manager'), 'replaces-nobody');
});

test('a task is ended by itself when its last day is over, once, and the record says so', async () => {
  const until = addDays(today, 7);
  const id = await inCharge(anna, chadia, { role: 'access-manager', bounds: { ...ofGent, until } });
  const over = async (days: number): Promise<unknown> => {
    const kbo = fakeKbo([{ number: helder, name: 'Helder & Proper BV', representatives: [anna.insz] }]);
    const urls = { btbUrl: new URL('http://localhost:8083'), gebruikersbeheerUrl: new URL('http://localhost:8082') };
    const deps = { db: database.store.as('btb'), keys: database.keys, kbo, ...urls, clock: () => later(days) };
    await jobHandlers(deps)['btb.task-over']?.({ company: helder });
    return ask(database.superuserUrl, "select count(*)::int from audit.entry where action = 'btb.task-over'");
  };
  const queued = `select count(*)::int from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'btb.task-over' and j.run_at = '${until}T23:00:00Z'`;
  assert.equal(await ask(database.superuserUrl, queued), 1, 'at midnight in Belgium');
  assert.equal(await over(7), 0, 'on its last day it holds');
  assert.equal(await over(8), 1);
  assert.equal(await over(9), 1);
  const found = (await btb.appointmentsIn(helder, addDays(today, 9))).find((one) => one.id === id);
  assert.deepEqual([found?.state, found?.closedBy, found?.closedOn], ['ended', null, addDays(until, 1)]);
});

test('a declined succession leaves the one in charge where they are', async () => {
  const old = await inCharge(anna, bart);
  const next = await appointed(anna, chadia, { replaces: old });
  assert.ok((await btb.decline({ id: next, actor: chadia, at })).ok);
  assert.equal(await managers(), 'Bart Maes');
});

test('an invited person ends nobody whom they do not replace', async () => {
  const other = await inCharge(anna, bart);
  const own = await inCharge(anna, chadia);
  const ended = await database.store.as('btb').transaction({ person: 'f'.repeat(64) }, async (tx) => {
    return endReplaced(tx, other, at, 'Dirk');
  });
  assert.equal(ended, null);
  assert.notEqual(own, other);
  assert.equal(await managers(), 'Bart Maes, Chadia El Amrani');
});

test('the last chief access manager who resigns leaves nobody in charge, and the representative is told', async () => {
  const id = await inCharge(anna, bart);
  await clearMails();
  assert.deepEqual(await btb.resign({ id, actor: dirk, at }), { ok: false, because: 'not-found' });
  assert.deepEqual(await btb.resign({ id, actor: bart, at }), { ok: true, already: false });
  assert.deepEqual(await btb.resign({ id, actor: bart, at }), { ok: true, already: true });
  assert.equal(await managers(), 'nobody-in-charge');
  assert.equal(await tellRepresentatives(), 1);
  assert.equal(
    await mails(),
    'bart@demo.example: U bent geen hoofdtoegangsbeheerder van Helder & Proper BV meer; ' +
      'anna@demo.example: Ontslag: hoofdtoegangsbeheerder van Helder & Proper BV; ' +
      'anna@demo.example: Niemand beheert nog de toegangen van Helder & Proper BV',
  );
});

test('a representative who never gave an address is told at the one that they confirmed with their keys', async () => {
  const address = { mail: 'bevestigd@demo.example', language: 'en' } as const;
  deps = { ...deps, addressOf: async (who) => (who === anna.insz ? address : null) };
  btb = openBtb(deps);
  const id = await inCharge(anna, bart, { actorEmail: null });
  assert.match(String(await mails()), /bevestigd@demo.example: Aanvaard/, 'the answer to their invitation too');
  await clearMails();
  assert.ok((await btb.resign({ id, actor: bart, at })).ok);
  await tellRepresentatives();
  assert.match(String(await mails()), /bevestigd@demo.example: Nobody manages access to Helder/);
});

test('who resigns beside another in charge leaves the company managed', async () => {
  const id = await inCharge(anna, bart);
  await inCharge(bart, chadia, { role: 'co-chief-access-manager' });
  await clearMails();
  assert.ok((await btb.resign({ id, actor: bart, at })).ok);
  assert.equal(await managers(), 'Chadia El Amrani');
  assert.equal(await tellRepresentatives(), 0);
});

test('a suspended manager manages nothing until resumed, and only who is above them suspends', async () => {
  const id = await inCharge(anna, bart);
  const command = { id, company: helder, at };
  for (const stranger of [bart, dirk]) {
    const refused = await btb.suspend({ ...command, actor: stranger });
    assert.ok(!refused.ok && refused.because === 'may-not-govern', stranger.givenName);
  }
  assert.deepEqual(await btb.suspend({ ...command, actor: anna }), { ok: true, already: false });
  assert.deepEqual(await btb.suspend({ ...command, actor: anna }), { ok: true, already: true });
  assert.deepEqual(await btb.mayManage(bart.insz, helder, today), { permitted: false, because: 'suspended' });
  assert.equal(await managers(), 'nobody-in-charge');
  assert.deepEqual(await btb.resume({ ...command, actor: anna }), { ok: true, already: false });
  assert.equal((await btb.mayManage(bart.insz, helder, today)).permitted, true);
});

test('a chief access manager ends whom they appointed, and not their equal', async () => {
  const first = await inCharge(anna, bart);
  const helper = await inCharge(bart, chadia, { role: 'access-manager', bounds: ofGent });
  const refused = await btb.end({ id: first, company: helder, actor: chadia, at });
  assert.ok(!refused.ok && refused.because === 'may-not-govern' && refused.why.because === 'role-too-high');
  assert.deepEqual(await btb.end({ id: helper, company: helder, actor: bart, at }), { ok: true, already: false });
  assert.equal((await btb.mayManage(chadia.insz, helder, today)).permitted, false);
});

test('an access manager manages within bounds, appoints nobody when they may not, and is over after the last day', async () => {
  await inCharge(anna, bart);
  const until = addDays(today, 10);
  const bounds = { ...ofGent, until };
  const id = await inCharge(bart, chadia, { role: 'access-manager', bounds });
  assert.deepEqual(await btb.mayManage(chadia.insz, helder, until), {
    permitted: true,
    capacity: 'access-manager',
    mandates: [{ id, role: 'access-manager', bounds, since: today }],
  });
  assert.deepEqual(await btb.mayManage(chadia.insz, helder, addDays(until, 1)), {
    permitted: false,
    because: 'appointment-ended',
    since: addDays(until, 1),
  });
  const appointee = {
    insz: dirk.insz,
    givenName: 'Dirk',
    familyName: 'Peeters',
    email: 'd@demo.example',
    phone: '0499',
  };
  const refused = await btb.appoint({
    id: randomUUID(),
    actor: chadia,
    actorEmail: null,
    company: helder,
    role: 'access-manager',
    bounds,
    replaces: null,
    appointee,
    declaredWithin: true,
    language: 'nl',
    at,
  });
  assert.ok(!refused.ok && refused.refusal.because === 'may-not-appoint');
});

test('an invitation that was opened shows it, to nobody but the invited person as opener', async () => {
  const id = await appointed(anna, bart);
  await btb.open({ id, actor: dirk, at });
  assert.equal((await btb.appointmentsIn(helder, today))[0]?.openedOn, null);
  await btb.open({ id, actor: bart, at: later(1) });
  await btb.open({ id, actor: bart, at: later(2) });
  assert.equal((await btb.appointmentsIn(helder, today))[0]?.openedOn, addDays(today, 1));
});

test('an expired invitation that is sent again is open again, once a day and five times at most', async () => {
  const id = await appointed(anna, bart);
  const again = (days: number) => btb.sendAgain({ id, company: helder, actor: anna, at: later(days) });
  const soon = await again(0);
  assert.ok(!soon.ok && soon.because === 'may-not-send' && soon.why.because === 'too-soon');
  const stranger = await btb.sendAgain({ id, company: helder, actor: dirk, at: later(20) });
  assert.ok(!stranger.ok && stranger.because === 'may-not-govern');
  assert.deepEqual(await btb.accept({ id, actor: bart, at: later(20) }), { ok: false, because: 'expired' });
  assert.deepEqual(await again(20), { ok: true });
  for (const days of [21, 22, 23]) assert.deepEqual(await again(days), { ok: true });
  const often = await again(24);
  assert.ok(!often.ok && often.because === 'may-not-send' && often.why.because === 'too-often');
  assert.deepEqual(await btb.accept({ id, actor: bart, at: later(24) }), { ok: true, already: false });
  const answered = await again(25);
  assert.ok(!answered.ok && answered.because === 'may-not-send' && answered.why.because === 'answered-already');
});

test('an expired invitation cannot come back beside a newer one', async () => {
  const id = await appointed(anna, bart);
  await appointed(anna, bart, { at: later(20) });
  const again = await btb.sendAgain({ id, company: helder, actor: anna, at: later(21) });
  assert.deepEqual(again, { ok: false, because: 'invited-anew' });
});
