import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import {
  actor,
  anna,
  appointing,
  at,
  bart,
  chadia,
  depsOfTests,
  helder,
  ilse,
  later,
} from '../../test/support/access-managers.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { ask } from '../../test/support/ask.ts';
import { fakeKbo } from '../../test/support/fake-kbo.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { openBtb, type Actor, type Appoint, type Btb } from './index.ts';

/** An invitation rests on who made it, until it is accepted; and whoever stops everything wins from whoever answers. */
const everything = { services: 'every', establishments: 'every', mayAppoint: false, until: null } as const;

let database: TestStore;
let btb: Btb;
before(async () => {
  database = await testStore();
});
after(() => database.close());
beforeEach(async () => {
  await ask(database.superuserUrl, 'truncate btb.appointment, audit.entry, audit.link, post.message cascade');
  btb = openBtb(
    depsOfTests(database, fakeKbo([{ number: helder, name: 'Helder & Proper BV', representatives: [anna.insz] }])),
  );
});

async function invite(by: Actor, who: Actor, own: Partial<Appoint> = {}): Promise<string> {
  const verdict = await btb.appoint({ ...appointing(by, who), ...own });
  assert.ok(verdict.ok, JSON.stringify(verdict));
  return verdict.id;
}

async function inCharge(by: Actor, who: Actor, own: Partial<Appoint> = {}): Promise<string> {
  const id = await invite(by, who, own);
  assert.ok((await btb.accept({ id, actor: who, at })).ok);
  return id;
}

/** Of this invited person and of somebody else, what can be accepted today. */
const acceptable = async (who: Actor) =>
  Promise.all([who, ilse].map((one) => btb.acceptableInvitations(helder, one.insz, brusselsDate(at))));

const coChief = { role: 'co-chief-access-manager' } as const;

test('whom somebody invited cannot accept once that person was stopped, and can again when they were only suspended', async () => {
  const chief = await inCharge(anna, bart);
  const invited = await invite(bart, chadia, coChief);
  assert.deepEqual(await acceptable(chadia), [[{ own: true }], [{ own: false }]]);
  await btb.suspend({ id: chief, company: helder, actor: anna, at });
  assert.deepEqual(await acceptable(chadia), [[], []]);
  assert.deepEqual(await btb.accept({ id: invited, actor: chadia, at }), { ok: false, because: 'appointer-gone' });
  await btb.resume({ id: chief, company: helder, actor: anna, at });
  await btb.stop({ actor: { ...anna, name: 'Anna Claes' }, company: helder, whom: bart.insz, at });
  assert.deepEqual(await btb.accept({ id: invited, actor: chadia, at }), { ok: false, because: 'appointer-gone' });
  const anew = await invite(anna, chadia, coChief).catch(() => null);
  assert.equal(anew, null, 'the open invitation stands in the way');
  assert.ok((await btb.withdraw({ id: invited, company: helder, actor: anna, at })).ok);
  assert.ok((await btb.accept({ id: await invite(anna, chadia, coChief), actor: chadia, at })).ok);
});

test('an invitation that rests on a function that ended waits until a representative of today confirms it', async () => {
  const invited = await invite(anna, chadia);
  await ask(
    database.superuserUrl,
    `insert into btb.appointment_to_confirm (appointment, position, company, function, ended_on, since)
      values ('${invited}', 1, '${helder}', '10002', '2026-11-20', now())`,
  );
  assert.deepEqual(await btb.accept({ id: invited, actor: chadia, at }), {
    ok: false,
    because: 'awaits-confirmation',
  });
  assert.deepEqual(await acceptable(chadia), [[], []]);
  await btb.confirmAppointments({ actor: anna, company: helder, appointments: [invited], at });
  assert.deepEqual(await acceptable(chadia), [[{ own: true }], [{ own: false }]]);
  assert.ok((await btb.accept({ id: invited, actor: chadia, at })).ok);
});

test('an invitation for a part of the company puts nobody in charge of everything, nor does one that was answered or is over', async () => {
  await invite(anna, bart, { role: 'access-manager', bounds: everything });
  assert.deepEqual(await acceptable(bart), [[], []]);
  const chief = await invite(anna, chadia);
  assert.deepEqual(await btb.acceptableInvitations(helder, chadia.insz, brusselsDate(later(60))), []);
  await btb.decline({ id: chief, actor: chadia, at });
  assert.deepEqual(await acceptable(chadia), [[], []]);
});

test('who may not replace somebody does not send an invitation again that does', async () => {
  const chief = await inCharge(anna, bart);
  await inCharge(anna, ilse, coChief);
  const low = await invite(anna, chadia, { role: 'access-manager', bounds: everything, replaces: chief });
  assert.deepEqual(await btb.sendAgain({ id: low, company: helder, actor: ilse, at: later(20) }), {
    ok: false,
    because: 'may-not-send',
    why: { permitted: false, because: 'may-not-replace' },
  });
  assert.deepEqual(await btb.sendAgain({ id: low, company: helder, actor: anna, at: later(20) }), { ok: true });
});

test('whoever stops everything while somebody accepts wins: nobody is in charge afterwards', async () => {
  for (const round of Array.from({ length: 8 }).keys()) {
    const now = later(round * 10);
    const id = await invite(anna, chadia, { ...coChief, at: now });
    const stop = () => btb.stop({ actor: { ...anna, name: 'Anna Claes' }, company: helder, whom: null, at: now });
    const both = await Promise.allSettled([btb.accept({ id, actor: chadia, at: now }), stop()]);
    assert.deepEqual(
      both.map(({ status }) => status),
      ['fulfilled', 'fulfilled'],
    );
    const state = await ask(database.superuserUrl, `select state from btb.appointment where id = '${id}'`);
    assert.match(String(state), /withdrawn|ended/);
  }
});

test('inviting and withdrawing, again and again, fills nobody’s mailbox', async () => {
  const times = async (who: Actor, email: string): Promise<number> => {
    for (let count = 0; ; count += 1) {
      const { insz: number, givenName, familyName } = who;
      const appointee = { insz: number, givenName, familyName, email, phone: '0499 00 00 00' };
      const id = await invite(anna, who, { appointee }).catch(() => null);
      if (id === null) return count;
      await btb.withdraw({ id, company: helder, actor: anna, at });
    }
  };
  assert.equal(await times(chadia, 'chadia@demo.example'), 5);
  assert.equal(await times(chadia, 'elsewhere@demo.example'), 0, 'the same person at another address');
  const others = ['80060298595', '68013098733', '75051298670', '88092398839', '01050998690'];
  const people = others.map((number) => actor(number, 'Iemand', 'Anders'));
  const sent: number[] = [];
  for (const one of people) sent.push(await times(one, 'chadia@demo.example'));
  assert.deepEqual(sent, [5, 5, 5, 0, 0], 'twenty to one address');
});
