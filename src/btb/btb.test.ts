import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import type { Scope } from '#store/scope.ts';
import { ask } from '../../test/support/ask.ts';
import { day, enterprise, fakeKbo, insz } from '../../test/support/fake-kbo.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { unbounded } from './rules/bounds.ts';
import { jobHandlers, openBtb, type Actor, type Appoint, type Btb, type BtbDeps } from './index.ts';

const anna: Actor = {
  insz: insz('71031498213'),
  id: 'vo-anna',
  givenName: 'Anna',
  familyName: 'Claes',
  key: 'csamtotp',
};
const bart: Actor = {
  insz: insz('80060298595'),
  id: 'vo-bart',
  givenName: 'Bart',
  familyName: 'Maes',
  key: 'csamtotp',
};
const dirk: Actor = {
  insz: insz('68013098733'),
  id: 'vo-dirk',
  givenName: 'Dirk',
  familyName: 'Peeters',
  key: 'csamtotp',
};
const helder = enterprise('1999999052');
const winkel = enterprise('1999999151');
const at = new Date('2026-11-23T09:00:00Z');
const today = brusselsDate(at);
const later = (days: number): Date => new Date(at.getTime() + days * 24 * 60 * 60_000);

let database: TestStore;
let deps: BtbDeps;
let btb: Btb;
let kbo: ReturnType<typeof fakeKbo>;
before(async () => {
  database = await testStore();
});
after(() => database.close());
beforeEach(async () => {
  kbo = fakeKbo([
    { number: helder, name: 'Helder & Proper BV', representatives: [anna.insz] },
    { number: winkel, name: 'De Strijkwinkel VZW', representatives: [anna.insz] },
  ]);
  deps = {
    db: database.store.as('btb'),
    keys: database.keys,
    kbo,
    btbUrl: new URL('http://localhost:8083'),
    gebruikersbeheerUrl: new URL('http://localhost:8082'),
  };
  btb = openBtb(deps);
  await ask(database.superuserUrl, 'truncate btb.appointment, audit.entry, audit.link, post.message cascade');
});

const invite = (given: Partial<Appoint> = {}): Appoint => ({
  id: randomUUID(),
  actor: anna,
  actorEmail: 'anna@demo.example',
  company: helder,
  role: 'chief-access-manager',
  bounds: unbounded,
  replaces: null,
  appointee: {
    insz: bart.insz,
    givenName: 'Bart',
    familyName: 'Maes',
    email: 'bart@demo.example',
    phone: '0499 00 00 00',
  },
  declaredWithin: true,
  language: 'nl',
  at,
  ...given,
});
const mails = () => ask(database.superuserUrl, 'select count(*)::int from post.message');
const actions = () => ask(database.superuserUrl, "select string_agg(action, ' ' order by id) from audit.entry");

test('a representative invites, the invited person accepts, and is in charge from then on', async () => {
  const invited = await btb.appoint(invite());
  assert.ok(invited.ok && invited.state === 'invited');
  assert.deepEqual(await btb.chiefAccessManagersOf(helder, today), []);
  assert.deepEqual(await btb.stateOf(helder, today), { kind: 'invitation-open', since: today });
  assert.deepEqual(await btb.mayManage(bart.insz, helder, today), {
    permitted: false,
    because: 'invitation-open',
    forThisPerson: true,
    since: today,
  });

  assert.deepEqual(await btb.accept({ id: invited.id, actor: bart, at }), { ok: true, already: false });
  assert.deepEqual(await btb.mayManage(bart.insz, helder, today), {
    permitted: true,
    capacity: 'chief-access-manager',
    mandates: [{ id: invited.id, role: 'chief-access-manager', bounds: unbounded, since: today }],
  });
  assert.deepEqual(await btb.mayManage(dirk.insz, helder, today), { permitted: false, because: 'not-the-manager' });
  assert.deepEqual(await btb.mayManage(bart.insz, winkel, today), { permitted: false, because: 'nobody-in-charge' });
  assert.deepEqual(await btb.mayManage(bart.insz, helder, addDays(today, -1)), {
    permitted: false,
    because: 'nobody-in-charge',
  });
  assert.deepEqual(await btb.stateOf(helder, today), {
    kind: 'in-charge',
    managers: [{ personName: 'Bart Maes', since: today }],
  });
  assert.deepEqual(await btb.companiesManagedBy(bart.insz, today), [
    { company: helder, name: 'Helder & Proper BV', since: today },
  ]);
  assert.deepEqual(await btb.companiesManagedBy(anna.insz, today), []);
  assert.equal(await actions(), 'btb.invited btb.invitation-accepted');
  assert.equal(
    await ask(database.superuserUrl, "select string_agg(recipient, ' ' order by recipient) from post.message"),
    'anna@demo.example bart@demo.example',
  );
});

test('who does not represent the company in KBO appoints nobody, and reads why', async () => {
  assert.deepEqual(await btb.appoint(invite({ actor: dirk })), {
    ok: false,
    refusal: { permitted: false, because: 'may-not-represent', why: { permitted: false, because: 'no-function' } },
  });
  assert.equal(await mails(), 0);
  assert.equal(await actions(), null);
});

test('a register that is too old lets a representative appoint nobody; as soon as it is fresh, the same form works', async () => {
  kbo.fresh = false;
  const form = invite();
  assert.deepEqual(await btb.appoint(form), {
    ok: false,
    refusal: { permitted: false, because: 'register-too-old' },
  });
  assert.equal(await mails(), 0);
  kbo.fresh = true;
  assert.ok((await btb.appoint(form)).ok);
});

test('the second click on the same form makes nothing new; the same person is not invited twice', async () => {
  const command = invite();
  const first = await btb.appoint(command);
  const [second, third] = await Promise.all([btb.appoint(command), btb.appoint(invite())]);
  assert.deepEqual(second, { ...first, already: true });
  assert.deepEqual(third, {
    ok: false,
    refusal: { permitted: false, because: 'invited-already' },
  });
  assert.equal(await mails(), 1);
});

test('two forms for one person sent at the same moment make one invitation', async () => {
  const verdicts = await Promise.all([btb.appoint(invite()), btb.appoint(invite()), btb.appoint(invite())]);
  assert.equal(verdicts.filter(({ ok }) => ok).length, 1);
  assert.equal(await mails(), 1);
});

test('the identifier of one appointment is not taken for another person, nor by another representative', async () => {
  const id = randomUUID();
  assert.ok((await btb.appoint(invite({ id }))).ok);
  const appointee = { ...invite().appointee, insz: dirk.insz, givenName: 'Dirk', familyName: 'Peeters' };
  assert.equal((await btb.appoint(invite({ id, appointee }))).ok, false);
  kbo = fakeKbo([{ number: helder, name: 'Helder & Proper BV', representatives: [anna.insz, dirk.insz] }]);
  const both = openBtb({ ...deps, kbo });
  assert.equal((await both.appoint(invite({ id, actor: dirk }))).ok, false);
  assert.equal(await mails(), 1);
});

test('forms for many people sent at the same moment make ten open invitations, and no more', async () => {
  const verdicts = await Promise.all(
    Array.from({ length: 15 }, (_, serial) =>
      btb.appoint(invite({ appointee: { ...invite().appointee, insz: testInsz(serial) } })),
    ),
  );
  assert.equal(verdicts.filter(({ ok }) => ok).length, 10);
  for (const verdict of verdicts) assert.ok(verdict.ok || verdict.refusal.because === 'too-many-invitations');
});

test('an identifier of another company’s appointment gives nothing away and makes nothing', async () => {
  const id = randomUUID();
  assert.ok((await btb.appoint(invite({ id, company: winkel }))).ok);
  assert.deepEqual(await btb.appoint(invite({ id })), {
    ok: false,
    refusal: { permitted: false, because: 'invited-already' },
  });
  assert.deepEqual(await btb.appointmentsIn(helder, today), []);
});

test('who appoints themselves is in charge at once, under their own name', async () => {
  const verdict = await btb.appoint(
    invite({
      declaredWithin: false,
      appointee: { ...anna, givenName: 'X', familyName: 'Y', email: 'anna@demo.example', phone: '0499 00 00 00' },
    }),
  );
  assert.ok(verdict.ok && verdict.state === 'accepted');
  assert.deepEqual(await btb.chiefAccessManagersOf(helder, today), [{ personName: 'Anna Claes', since: today }]);
  assert.deepEqual(await btb.appoint(invite({ appointee: { ...invite().appointee, insz: anna.insz } })), {
    ok: false,
    refusal: { permitted: false, because: 'in-charge-already' },
  });
});

test('nobody but the invited person answers, and others do not learn that there is an invitation', async () => {
  const invited = await btb.appoint(invite());
  assert.ok(invited.ok);
  for (const actor of [dirk, anna]) {
    assert.deepEqual(await btb.accept({ id: invited.id, actor, at }), { ok: false, because: 'not-found' });
    assert.deepEqual(await btb.decline({ id: invited.id, actor, at }), { ok: false, because: 'not-found' });
    assert.deepEqual(await btb.invitationsFor(actor.insz, today), []);
  }
  assert.equal((await btb.invitationsFor(bart.insz, today))[0]?.state, 'invited');
});

test('an invitation is accepted on its last day in Belgium, and not a minute later', async () => {
  const lastDay = '2026-12-07T22:59:00Z';
  const tooLate = '2026-12-07T23:00:00Z';
  for (const [moment, expected] of [
    [tooLate, { ok: false, because: 'expired' }],
    [lastDay, { ok: true, already: false }],
  ] as const) {
    const invited = await btb.appoint(invite({ company: moment === lastDay ? winkel : helder }));
    assert.ok(invited.ok);
    assert.deepEqual(await btb.accept({ id: invited.id, actor: bart, at: new Date(moment) }), expected);
  }
  assert.deepEqual(await btb.stateOf(helder, brusselsDate(new Date(tooLate))), { kind: 'nobody-in-charge' });
});

test('an invitation that nobody answered is marked once, the representative is told, and a new one can be made', async () => {
  const first = await btb.appoint(invite());
  assert.ok(first.ok);
  const expire = (clock: Date) =>
    jobHandlers({ ...deps, clock: () => clock })['btb.invitation-expired']?.({ company: helder });
  await expire(later(14));
  assert.equal(await actions(), 'btb.invited');
  await expire(later(15));
  await expire(later(15));
  assert.equal(await actions(), 'btb.invited btb.invitation-expired');
  assert.equal(await mails(), 2);
  assert.ok((await btb.appoint(invite({ at: later(15) }))).ok);
});

test('a second accept is the same accept; after a refusal there is no accepting', async () => {
  const invited = await btb.appoint(invite());
  assert.ok(invited.ok);
  const both = await Promise.all([1, 2].map(() => btb.accept({ id: invited.id, actor: bart, at })));
  assert.equal(both.filter((one) => one.ok && !one.already).length, 1);
  assert.ok(both.every(({ ok }) => ok));
  assert.deepEqual(await btb.decline({ id: invited.id, actor: bart, at }), { ok: false, because: 'accepted-already' });

  const other = await btb.appoint(invite({ company: winkel }));
  assert.ok(other.ok && (await btb.decline({ id: other.id, actor: bart, at })).ok);
  assert.deepEqual(await btb.accept({ id: other.id, actor: bart, at }), { ok: false, because: 'declined-already' });
  assert.deepEqual(await btb.stateOf(winkel, today), { kind: 'nobody-in-charge' });
});

test('a number with another last name puts nobody in charge; the name as its holder writes it does', async () => {
  const wrong = await btb.appoint(invite({ appointee: { ...invite().appointee, familyName: 'Maas' } }));
  assert.ok(wrong.ok);
  assert.deepEqual(await btb.accept({ id: wrong.id, actor: bart, at }), { ok: false, because: 'name-does-not-match' });
  const right = await btb.appoint(
    invite({ company: winkel, appointee: { ...invite().appointee, familyName: 'MÂES' } }),
  );
  assert.ok(right.ok && (await btb.accept({ id: right.id, actor: bart, at })).ok);
});

test('a company that left KBO has nobody in charge, and no invitation of it is accepted', async () => {
  const invited = await btb.appoint(invite());
  const accepted = await btb.appoint(invite({ company: winkel }));
  assert.ok(invited.ok && accepted.ok && (await btb.accept({ id: accepted.id, actor: bart, at })).ok);
  kbo.ceased.add(helder).add(winkel);
  assert.deepEqual(await btb.accept({ id: invited.id, actor: bart, at }), { ok: false, because: 'company-ceased' });
  assert.deepEqual(await btb.mayManage(bart.insz, winkel, today), {
    permitted: false,
    because: 'company-ceased',
    since: day('2026-11-20'),
  });
  assert.deepEqual(await btb.companiesManagedBy(bart.insz, today), []);
});

test('a representative withdraws an open invitation, and nobody else does', async () => {
  const invited = await btb.appoint(invite());
  assert.ok(invited.ok);
  const id = invited.id;
  assert.equal((await btb.withdraw({ id, company: helder, actor: bart, at })).ok, false);
  assert.deepEqual(await btb.withdraw({ id, company: winkel, actor: anna, at }), { ok: false, because: 'not-found' });
  assert.deepEqual(await btb.end({ id, company: helder, actor: anna, at }), { ok: false, because: 'not-accepted' });
  assert.deepEqual(await btb.withdraw({ id, company: helder, actor: anna, at }), { ok: true, already: false });
  assert.deepEqual(await btb.withdraw({ id, company: helder, actor: anna, at }), { ok: true, already: true });
  assert.deepEqual(await btb.accept({ id, actor: bart, at }), { ok: false, because: 'withdrawn' });
  assert.equal(await actions(), 'btb.invited btb.invitation-withdrawn');
});

test('an ended appointment opens nothing from that moment on, and a new one can be made', async () => {
  const invited = await btb.appoint(invite());
  assert.ok(invited.ok && (await btb.accept({ id: invited.id, actor: bart, at })).ok);
  const end = { id: invited.id, company: helder, at: later(3) };
  assert.equal((await btb.end({ ...end, actor: bart })).ok, false);
  assert.deepEqual(await btb.withdraw({ ...end, actor: anna }), { ok: false, because: 'answered-already' });
  assert.deepEqual(await btb.end({ ...end, actor: anna }), { ok: true, already: false });
  assert.deepEqual(await btb.mayManage(bart.insz, helder, addDays(today, 3)), {
    permitted: false,
    because: 'appointment-ended',
    since: addDays(today, 3),
  });
  assert.equal((await btb.mayManage(bart.insz, helder, addDays(today, 2))).permitted, true);
  assert.deepEqual(await btb.chiefAccessManagersOf(helder, addDays(today, 3)), []);
  assert.deepEqual(await btb.companiesManagedBy(bart.insz, addDays(today, 3)), []);
  assert.ok((await btb.appoint(invite({ at: later(3) }))).ok);
});

test('rows are there for the company or the person in scope, and for nobody else', async () => {
  assert.ok((await btb.appoint(invite())).ok);
  const db = deps.db;
  const seen = async (scope: Scope): Promise<number> => {
    const { rows } = await db.transaction(scope, (tx) => sql`select id from appointment`.execute(tx));
    return rows.length;
  };
  const index = await ask(database.superuserUrl, "select encode(insz_index, 'hex') from btb.appointment");
  assert.equal(await seen({ company: helder }), 1);
  assert.equal(await seen({ person: String(index) }), 1);
  for (const scope of [
    {},
    { company: winkel },
    { person: '0'.repeat(64) },
    { across: 'sign-in' },
    { across: 'job' },
  ] as const) {
    assert.equal(await seen(scope), 0, JSON.stringify(scope));
  }
});

test('a number that changes takes the appointment along, once, and leaves one that clashes where it is', async () => {
  const other = testInsz(801);
  const appointed = invite();
  assert.ok((await btb.appoint(appointed)).ok);
  assert.equal((await btb.invitationsFor(bart.insz, today)).length, 1);
  for (const _twice of [1, 2]) await btb.renumber({ from: bart.insz, to: other, at });
  assert.equal((await btb.invitationsFor(bart.insz, today)).length, 0);
  assert.deepEqual(
    (await btb.invitationsFor(other, today)).map(({ id }) => id),
    [appointed.id],
  );
  assert.ok((await btb.appoint(invite({ id: randomUUID() }))).ok);
  await btb.renumber({ from: bart.insz, to: other, at });
  assert.equal((await btb.invitationsFor(bart.insz, today)).length, 1, 'one live appointment a number and company');
});

test('a person in scope answers but makes no appointment; nobody rewrites who was appointed, or removes it', async () => {
  assert.ok((await btb.appoint(invite())).ok);
  const db = deps.db;
  const index = String(await ask(database.superuserUrl, "select encode(insz_index, 'hex') from btb.appointment"));
  const copy = sql`insert into appointment select (jsonb_populate_record(a, jsonb_build_object(
    'id', gen_random_uuid(), 'state', 'accepted', 'answered_at', now()))).* from appointment a`;
  await assert.rejects(
    db.transaction({ person: index }, (tx) => copy.execute(tx)),
    /row-level security/,
  );
  for (const change of ["update appointment set given_name = 'X'", 'delete from appointment']) {
    await assert.rejects(
      db.transaction({ company: helder }, (tx) => sql.raw(change).execute(tx)),
      /permission denied/,
    );
  }
});

test('neither the record nor the mails hold a national number', async () => {
  const invited = await btb.appoint(invite());
  assert.ok(invited.ok && (await btb.accept({ id: invited.id, actor: bart, at })).ok);
  const kept = String(
    await ask(
      database.superuserUrl,
      `select (select string_agg(e::text, ' ') from audit.entry e) || (select string_agg(m::text, ' ') from post.message m)
        || (select string_agg(a::text, ' ') from btb.appointment a)`,
    ),
  );
  for (const { insz } of [anna, bart]) assert.ok(!kept.replaceAll(/[.-]/g, '').includes(insz));
});
