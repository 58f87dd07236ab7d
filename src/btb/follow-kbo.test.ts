import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { KboEvent } from '#kbo/index.ts';
import {
  anna,
  appointing,
  at,
  bart,
  chadia,
  depsOfTests,
  dirk,
  helder,
  winkel,
} from '../../test/support/access-managers.ts';
import { ask } from '../../test/support/ask.ts';
import { day, fakeKbo, insz } from '../../test/support/fake-kbo.ts';
import { signedInAs } from '../../test/support/signed-in.ts';
import { runJobs } from '../../test/support/run-jobs.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { walkSite } from '../../test/support/walk-site.ts';
import { jobHandlers, openBtb, type Actor, type Btb, type BtbDeps } from './index.ts';
import { btbSite } from './site.ts';

let database: TestStore;
let kbo: ReturnType<typeof fakeKbo>;
let deps: BtbDeps;
let btb: Btb;
const representing = (...who: readonly Actor[]) => who.map((one) => one.insz);

before(async () => {
  database = await testStore();
});
after(() => database.close());
beforeEach(async () => {
  register(representing(anna, dirk));
  await ask(
    database.superuserUrl,
    `truncate btb.appointment, btb.appointment_basis, btb.appointment_to_confirm, audit.entry, audit.link, post.message,
      graphile_worker._private_jobs cascade`,
  );
  await ask(database.superuserUrl, 'update btb.kbo_position set position = 0');
});

/** The register with these representatives of Helder & Proper, and the same events as before. */
function register(representatives: readonly Actor['insz'][], events: readonly KboEvent[] = []): void {
  kbo = fakeKbo([
    { number: helder, name: 'Helder & Proper BV', representatives: [...representatives] },
    { number: winkel, name: 'De Strijkwinkel VZW', representatives: representing(anna) },
  ]);
  kbo.events = [...events];
  deps = depsOfTests(database, kbo);
  btb = openBtb(deps);
}

async function appointed(by: Actor, who: Actor, company = helder): Promise<string> {
  const verdict = await btb.appoint({ ...appointing(by, who), company });
  assert.ok(verdict.ok, JSON.stringify(verdict));
  return verdict.id;
}

const ended = (position: number, who: Actor, company = helder): KboEvent => ({
  position,
  at,
  day: day('2026-11-22'),
  company,
  kind: 'function-ended',
  function: '10002',
  insz: who.insz,
  holderName: `${who.givenName} ${who.familyName}`,
});
/** Reads the events, and tells the representatives of what came of them. */
async function follow(): Promise<void> {
  const handlers = jobHandlers({ ...deps, clock: () => at });
  await handlers['btb.kbo-changed']?.({});
  await runJobs(database.superuserUrl, handlers, 'btb.tell-representatives');
}
const waiting = async (company = helder): Promise<readonly string[]> =>
  (await btb.appointmentsToConfirm(company)).map(({ givenName }) => givenName);
const mailsTo = () =>
  ask(
    database.superuserUrl,
    "select string_agg(recipient, ' ' order by recipient) from post.message where subject like 'Na te kijken%'",
  );
const position = () => ask(database.superuserUrl, 'select position::int from btb.kbo_position');

test('what a representative appointed whose function ended goes on, and waits for one of today, who is told', async () => {
  const id = await appointed(anna, bart);
  await btb.accept({ id, actor: bart, at });
  await appointed(dirk, chadia);
  await appointed(anna, bart, winkel);
  register(representing(dirk), [ended(1, anna)]);
  await follow();
  assert.deepEqual(await waiting(), ['Bart']);
  assert.deepEqual(await waiting(winkel), []);
  assert.equal((await btb.mayManage(bart.insz, helder, day('2026-11-23'))).permitted, true);
  assert.equal(await mailsTo(), 'bart@demo.example dirk@demo.example');
  const mail = String(
    await ask(
      database.superuserUrl,
      "select body from post.message where subject like 'Na te kijken%' and recipient = 'dirk@demo.example'",
    ),
  );
  assert.match(mail, /Anna Claes \(Bestuurder\)\nbij Helder & Proper BV eindigde op 22 november 2026/);
  assert.match(mail, /^http:\/\/localhost:8083\/ondernemingen\/1999999052\/bevestigen$/m);
});

test('nobody is asked anything while the same person still represents the company', async () => {
  await appointed(anna, bart);
  register(representing(anna, dirk), [ended(1, anna)]);
  await follow();
  assert.deepEqual(await waiting(), []);
  assert.equal(await mailsTo(), null);
  assert.equal(await position(), 1);
});

test('an event is handled once, also by two processes at once, and others are passed over', async () => {
  await appointed(anna, bart);
  register(representing(dirk), [
    { position: 1, at, day: day('2026-11-20'), company: helder, kind: 'company-stopped' },
    ended(2, anna),
    { position: 3, at, day: day('2026-11-20'), company: winkel, kind: 'company-returned' },
  ]);
  await Promise.all([follow(), follow()]);
  await follow();
  assert.deepEqual(await waiting(), ['Bart']);
  assert.equal(
    await ask(database.superuserUrl, "select count(*)::int from audit.entry where action = 'btb.confirmation-asked'"),
    1,
  );
  assert.equal(await position(), 3);
});

test('what fails is tried again from where it stopped', async () => {
  await appointed(anna, bart);
  register(representing(dirk), [ended(1, anna)]);
  const { company } = kbo;
  Object.assign(kbo, { company: () => Promise.reject(new Error('no database')) });
  await assert.rejects(async () => follow());
  assert.equal(await position(), 0);
  Object.assign(kbo, { company });
  await follow();
  assert.deepEqual(await waiting(), ['Bart']);
});

test('appointments that are over wait for nothing; those of a manager, and of another representative, neither', async () => {
  const chief = await appointed(anna, bart);
  await btb.accept({ id: chief, actor: bart, at });
  await appointed(dirk, chadia);
  register(representing(dirk), [ended(1, anna)]);
  await follow();
  assert.deepEqual(await waiting(), ['Bart']);
  assert.ok((await btb.end({ id: chief, company: helder, actor: dirk, at })).ok);
  assert.deepEqual(await waiting(), []);
});

test('an appointment of before its basis was kept is known by the name of who appointed', async () => {
  await appointed(anna, bart);
  await ask(database.superuserUrl, 'delete from btb.appointment_basis');
  register(representing(dirk), [ended(1, anna)]);
  await follow();
  assert.deepEqual(await waiting(), ['Bart']);
});

test('with an appointment what KBO said is kept, and found again after a number changed', async () => {
  await appointed(anna, bart);
  const kept = await ask(
    database.superuserUrl,
    "select concat_ws(' ', function, since, through, confirmed, register_day, functions_day) from btb.appointment_basis",
  );
  assert.equal(kept, '10002 2020-01-01 own-function f 2026-11-20 2026-11-20');
  const later = insz('85050598803');
  await btb.renumber({ from: anna.insz, to: later, at });
  register(representing(dirk), [{ ...ended(1, { ...anna, insz: later }) }]);
  await follow();
  assert.deepEqual(await waiting(), ['Bart']);
});

test('a representative of today confirms, once; who is none does not', async () => {
  const id = await appointed(anna, bart);
  register(representing(dirk), [ended(1, anna)]);
  await follow();
  const confirmed = (actor: Actor) => btb.confirmAppointments({ company: helder, appointments: [id], actor, at });
  assert.deepEqual(await confirmed(anna), { ok: false, why: { permitted: false, because: 'no-function' } });
  assert.deepEqual(await waiting(), ['Bart']);
  assert.deepEqual(await confirmed(dirk), { ok: true, confirmed: 1 });
  assert.deepEqual(await confirmed(dirk), { ok: true, confirmed: 0 });
  assert.deepEqual(await waiting(), []);
  assert.equal(
    await ask(
      database.superuserUrl,
      "select count(*)::int from audit.entry where action = 'btb.appointment-confirmed'",
    ),
    1,
  );
});

test('the page shows what waits, takes nothing without a choice, and says what was done', async () => {
  const id = await appointed(anna, bart);
  register(representing(dirk), [ended(1, anna)]);
  await follow();
  const kboUrl = new URL('http://localhost:8084');
  const totp = 'urn:be:vlaanderen:authmech:csamtotp';
  const { gebruikersbeheerUrl } = deps;
  const site = btbSite({
    btb,
    kbo,
    keysAccepted: [totp],
    kboUrl,
    gebruikersbeheerUrl,
    services: async () => [],
    formTargets: [],
  });
  const walk = walkSite(site, signedInAs({ rrn: dirk.insz, voId: dirk.id }), at);
  const path = `/ondernemingen/${helder}/bevestigen`;
  const company = await walk.open(`/ondernemingen/${helder}`);
  assert.match(company.body, /1 aanstelling wacht op uw bevestiging/);
  const asked = await walk.open(path);
  assert.match(asked.body, /Anna Claes, Bestuurder tot en met 22 november 2026/);
  const nothing = await walk.post(path, [['aanstelling', "'; drop table"]]);
  assert.equal(nothing.status, 422);
  assert.match(nothing.body, /Kies minstens één aanstelling/);
  const done = await walk.post(path, [['aanstelling', id]]);
  assert.match(done.body, /U hebt 1 aanstelling bevestigd/);
  assert.match(done.body, /Er wacht niets op uw bevestiging/);
  for (const one of [company, asked, nothing, done]) assert.deepEqual(one.complaints, []);
  const other = walkSite(site, signedInAs({ rrn: anna.insz, voId: anna.id }), at);
  assert.equal((await other.open(path)).status, 403);
  assert.equal((await other.post(path, [['aanstelling', id]])).status, 403);
});
