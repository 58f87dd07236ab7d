import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  aalst,
  bart,
  bartActs,
  btbOfTests,
  code,
  depsOfTests,
  dirk,
  gebruikersbeheerOfTests,
  gent,
  helder,
  jobsWaiting,
  kboOfTests,
  linkChadia,
  strijkwinkel,
} from '../../test/support/user-rights.ts';
import type { KboBelow } from './below.ts';
import type { ChangeRight } from './index.ts';
import { jobHandlers } from './jobs.ts';

const at = new Date('2026-11-23T09:00:00Z');
const today = brusselsDate(at);

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

let serial = 200;
async function holder(contexts: ChangeRight['contexts'] = [gent, aalst]) {
  serial += 1;
  const system = gebruikersbeheerOfTests(world);
  const who = testInsz(serial);
  const linked = await system.linkPerson(linkChadia(at, { insz: who, email: `p${serial}@demo.example` }));
  assert.ok(linked.ok);
  const until = addDays(today, 60);
  const command = { actor: bartActs, company: helder, relationId: linked.relationId, code, contexts, until, at };
  const given = await system.giveRight(command);
  assert.ok(given.ok);
  const change = (own: Partial<ChangeRight> = {}) =>
    system.changeRight({
      actor: bartActs,
      company: helder,
      rightId: given.rightId,
      newId: randomUUID(),
      contexts: [gent],
      until,
      at,
      ...own,
    });
  const opened = async () => (await system.rightsIn(who, helder, today)).map((right) => right.contexts);
  return { system, who, relationId: linked.relationId, rightId: given.rightId, until, change, opened };
}

test('a change puts another right in the place of one, and twice is once', async () => {
  const { change, opened } = await holder();
  const newId = randomUUID();
  assert.deepEqual(await change({ newId }), { ok: true, rightId: newId, already: false });
  assert.deepEqual(await opened(), [[gent]]);
  assert.deepEqual(await change({ newId }), { ok: true, rightId: newId, already: true });
  assert.deepEqual(await opened(), [[gent]]);
});

test('of managers who change the same right at once one wins, and the others see what stands now', async () => {
  const { change, opened } = await holder();
  const all = await Promise.all([gent, aalst, gent, aalst, gent, aalst].map((one) => change({ contexts: [one] })));
  const winners = all.filter((one) => one.ok);
  assert.equal(winners.length, 1);
  const [winner] = winners;
  for (const loser of all) {
    if (loser.ok) continue;
    assert.ok(loser.because === 'changed-meanwhile');
    assert.equal(loser.now?.id, winner?.rightId);
    assert.deepEqual(await opened(), [loser.now?.contexts]);
  }
});

test('a change of a right that was ended meanwhile changes nothing, and says that nothing stands', async () => {
  const { system, change, rightId, opened } = await holder();
  await system.endRight({ actor: bartActs, company: helder, rightId, at });
  const verdict = await change();
  assert.ok(!verdict.ok && verdict.because === 'changed-meanwhile' && verdict.now === null);
  assert.deepEqual(await opened(), []);
});

test('who ends a right that another changed meanwhile hears it, and the new one stays', async () => {
  const { system, change, rightId, opened } = await holder();
  const changed = await change();
  assert.ok(changed.ok);
  const verdict = await system.endRight({ actor: bartActs, company: helder, rightId, at });
  assert.ok(!verdict.ok && verdict.because === 'changed-meanwhile');
  assert.equal(verdict.now?.id, changed.rightId);
  assert.deepEqual(await opened(), [[gent]]);
});

test('a change that is refused leaves everything as it was', async () => {
  const { change, opened } = await holder();
  const verdict = await change({ until: addDays(today, 99_999) });
  assert.ok(!verdict.ok && verdict.because === 'until-too-far');
  assert.deepEqual(await opened(), [[gent, aalst]]);
});

test('taking something away signs out; renewing and widening do not', async () => {
  const ends = async () => (await jobsWaiting(world, 'acm.right-ended')).length;
  const narrow = await holder();
  const before = await ends();
  await narrow.change({ contexts: [gent] });
  assert.equal(await ends(), before + 1);
  const renewed = await holder();
  await renewed.change({ contexts: [gent, aalst], until: addDays(today, 90) });
  const wider = await holder([gent]);
  await wider.change({ contexts: 'every' });
  assert.equal(await ends(), before + 1);
});

test('every establishment follows the register: one that opens is in it the same day, one that closes is not', async () => {
  const { system, who, opened } = await holder('every');
  assert.deepEqual(await opened(), [[gent, aalst]]);
  const kbo = {
    ...kboOfTests,
    establishmentsOf: async () => [{ number: aalst, name: 'Aalst', address: null }],
  };
  const later = gebruikersbeheerOfTests(world, undefined, { kbo });
  const tomorrow = new Date(at.getTime() + 86_400_000);
  await later.followEstablishments(helder, tomorrow);
  const on = brusselsDate(tomorrow);
  assert.deepEqual(
    (await system.rightsIn(who, helder, on)).map((right) => right.contexts),
    [[aalst]],
  );
  const asked = { code, company: helder, on };
  assert.equal(await system.may(who, { ...asked, establishment: aalst }), true);
  assert.equal(await system.may(who, { ...asked, establishment: gent }), false);
  await gebruikersbeheerOfTests(world).followEstablishments(helder, tomorrow);
  assert.equal(await system.may(who, { ...asked, establishment: gent }), true);
});

test('what changed in the register is followed by itself, for companies that are known here', async () => {
  const { system, who } = await holder('every');
  const later = new Date(at.getTime() + 3 * 86_400_000);
  const on = brusselsDate(later);
  const closed = { at: later, day: on, kind: 'establishment-closed', establishment: gent } as const;
  const asked: EnterpriseNumber[] = [];
  const kbo: KboBelow = {
    ...kboOfTests,
    eventsAfter: async (position) =>
      [
        { ...closed, position: 1, company: helder },
        { ...closed, position: 2, company: strijkwinkel },
      ].filter((event) => event.position > position),
    establishmentsOf: async (company) => {
      asked.push(company);
      return [{ number: aalst, name: 'Aalst', address: null }];
    },
  };
  const follow = jobHandlers({ ...depsOfTests(world, undefined, { kbo }), clock: () => later });
  await follow['gebruikersbeheer.kbo-changed']?.({});
  await follow['gebruikersbeheer.kbo-changed']?.({});
  assert.deepEqual(asked, [helder], 'once, and nothing of a company without rights');
  assert.equal(await system.may(who, { code, company: helder, on, establishment: gent }), false);
  assert.equal(await system.may(who, { code, company: helder, on, establishment: aalst }), true);
});

test('who manages one establishment changes and ends what is of that one, and nothing that goes further', async () => {
  const wide = await holder();
  const own = await holder([gent]);
  const bounds = { services: 'every', establishments: [gent], mayAppoint: false, until: null } as const;
  const chief = btbOfTests(new Map([[helder, bart]]));
  const btb = {
    ...chief,
    mayManage: async (...[who, company, on]: Parameters<typeof chief.mayManage>) =>
      who === dirk
        ? ({
            permitted: true,
            capacity: 'access-manager',
            mandates: [{ id: 'm', role: 'access-manager', bounds, since: on }],
          } as const)
        : chief.mayManage(who, company, on),
  };
  const system = gebruikersbeheerOfTests(world, undefined, { btb });
  const dirkActs = { ...bartActs, insz: dirk, id: 'dirk-vo-id', name: 'Dirk Peeters' };
  const changing = { actor: dirkActs, company: helder, newId: randomUUID(), until: wide.until, at };
  const beyond = await system.changeRight({ ...changing, rightId: wide.rightId, contexts: [gent] });
  assert.deepEqual(beyond, { ok: false, because: 'may-not-end', exceeds: 'establishments' });
  const wider = await system.changeRight({ ...changing, rightId: own.rightId, contexts: [gent, aalst] });
  assert.deepEqual(wider, { ok: false, because: 'more-than-held', exceeds: 'establishments', latest: null });
  assert.deepEqual(await own.opened(), [[gent]]);
  const ends = (rightId: string) => system.endRight({ actor: dirkActs, company: helder, rightId, at });
  assert.deepEqual(await ends(wide.rightId), { ok: false, because: 'more-than-held', exceeds: 'establishments' });
  assert.equal((await ends(own.rightId)).ok, true);
});

test('thirty and seven days before the end holder and manager are warned, unless the right was renewed', async () => {
  const { rightId, change, until } = await holder();
  const warnings = (await jobsWaiting(world, 'gebruikersbeheer.right-ends-soon')).filter(
    ({ payload }) => (payload as { right: string }).right === rightId,
  );
  assert.deepEqual(
    warnings.map(({ run_at }) => brusselsDate(run_at)),
    [addDays(until, -30), addDays(until, -7)],
  );
  const run = () =>
    jobHandlers({ ...depsOfTests(world), clock: () => new Date('2026-12-24T08:00:00Z') })[
      'gebruikersbeheer.right-ends-soon'
    ]?.({ right: rightId, days: 30 });
  const told = async () => (await jobsWaiting(world, 'post.send')).length;
  const before = await told();
  await run();
  assert.equal(await told(), before + 2, 'the holder and Bart');
  await change({ contexts: [gent, aalst], until: addDays(today, 300) });
  const renewed = await told();
  await run();
  assert.equal(await told(), renewed, 'a right that was renewed warns by its own jobs');
});
