import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sealFor } from '#keys/sealed.ts';
import { signedInAs } from '../../../test/support/signed-in.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import type { LogoutNotice } from '../sign-in/logout-token.ts';
import { endAsTold } from './end-as-told.ts';
import { openSessions, type Sessions } from './index.ts';
import { openSession, type SessionToOpen } from './open-session.ts';

let world: TestStore;
let zone: Sessions;
let btb: Sessions;
before(async () => {
  world = await testStore();
  zone = openSessions({ db: world.store.as('zone'), keys: world.keys });
  btb = openSessions({ db: world.store.as('btb'), keys: world.keys });
});
after(() => world.close());

const now = new Date('2026-11-20T08:00:00Z');
const seconds = (count: number): Date => new Date(now.getTime() + count * 1000);

const toOpen = (sub: string, sid: string | null, issuedAt = now): SessionToOpen => ({
  person: signedInAs({ sub }),
  sid,
  idToken: 'the.id.token',
  issuedAt,
});
const told = (own: Partial<LogoutNotice>): LogoutNotice => ({
  jti: randomUUID(),
  sid: null,
  sub: null,
  issuedAt: now,
  ...own,
});
async function cookieOf(session: SessionToOpen): Promise<string> {
  const opened = await zone.open(session, now);
  assert.ok(opened.ok);
  return opened.cookie;
}
const stateOf = async (cookie: string): Promise<string> => (await zone.read(cookie, now)).state;

/** Words that no other test uses. */
const fresh = (): [sub: string, sid: string] => [`sub-${randomUUID()}`, `sid-${randomUUID()}`];

test('a session that the provider names is over, and no other of the same person', async () => {
  const [sub, sid] = fresh();
  const [one, other] = [await cookieOf(toOpen(sub, sid)), await cookieOf(toOpen(sub, `${sid}-other`))];
  assert.equal(await zone.endAsTold(told({ sid, sub }), now), 1);
  assert.deepEqual(await zone.read(one, now), { state: 'ended', because: 'provider' });
  assert.equal(await stateOf(other), 'open');
});

test('a person whom the provider names without a session is out of all, and nobody else is', async () => {
  const [sub, sid] = fresh();
  const theirs = [await cookieOf(toOpen(sub, sid)), await cookieOf(toOpen(sub, null))];
  const somebodyElse = await cookieOf(toOpen(`${sub}-else`, null));
  assert.equal(await zone.endAsTold(told({ sub }), now), 2);
  for (const cookie of theirs) assert.equal(await stateOf(cookie), 'ended');
  assert.equal(await stateOf(somebodyElse), 'open');
});

test('a logout token at one site ends nothing at another', async () => {
  const [sub, sid] = fresh();
  const cookie = await cookieOf(toOpen(sub, sid));
  assert.equal(await btb.endAsTold(told({ sid }), now), 0);
  assert.equal(await stateOf(cookie), 'open');
});

test('a logout token is obeyed once: a recorded one ends no later session', async () => {
  const [sub, sid] = fresh();
  const token = told({ sid });
  await cookieOf(toOpen(sub, sid));
  assert.equal(await zone.endAsTold(token, now), 1);
  const cameBack = await cookieOf(toOpen(sub, sid, seconds(1)));
  assert.equal(await zone.endAsTold(token, seconds(2)), 0);
  assert.equal(await stateOf(cameBack), 'open');
});

for (const by of ['sid', 'sub'] as const) {
  test(`told by ${by} before it opened, a session does not open`, async () => {
    const [sub, sid] = fresh();
    assert.equal(await zone.endAsTold(told(by === 'sid' ? { sid } : { sub }), now), 0);
    for (const issuedAt of [seconds(-60), now]) {
      assert.deepEqual(await zone.open(toOpen(sub, sid, issuedAt), now), { ok: false, because: 'ended-by-provider' });
    }
    assert.equal((await zone.open(toOpen(`${sub}-else`, `${sid}-else`), now)).ok, true, 'another session opens');
  });

  test(`told by ${by}, who comes back with a later ID token is let in`, async () => {
    const [sub, sid] = fresh();
    await zone.endAsTold(told(by === 'sid' ? { sid } : { sub }), now);
    assert.equal((await zone.open(toOpen(sub, sid, seconds(1)), seconds(1))).ok, true);
  });

  test(`told by ${by} at the same moment: the opening waits, and is refused`, async () => {
    const [sub, sid] = fresh();
    const notice = told(by === 'sid' ? { sid } : { sub });
    const told1 = await world.store.as('zone').transaction({ across: 'sign-in' }, async (tx) => {
      await endAsTold(tx, notice, now);
      const opening = zone.open(toOpen(sub, sid), now);
      assert.equal(await firstOf(opening), 'still waiting');
      return { opening };
    });
    assert.deepEqual(await told1.opening, { ok: false, because: 'ended-by-provider' });
  });

  test(`told by ${by} while it is opening: the logout waits, and ends it`, async () => {
    const [sub, sid] = fresh();
    const seal = sealFor(world.keys, 'zone.session');
    const { opened, ending } = await world.store.as('zone').transaction({ across: 'sign-in' }, async (tx) => {
      const session = await openSession(tx, seal, toOpen(sub, sid), now);
      const waiting = zone.endAsTold(told(by === 'sid' ? { sid } : { sub }), now);
      assert.equal(await firstOf(waiting), 'still waiting');
      return { opened: session, ending: { waiting } };
    });
    assert.equal(await ending.waiting, 1);
    assert.ok(opened.ok);
    assert.equal(await stateOf(opened.cookie), 'ended');
  });
}

/** Whether it is done while the other transaction is open; a fifth of a second is long for one statement. */
const firstOf = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work.then(() => 'done'), pause(200, 'still waiting')]);

test('two people open at the same time without waiting for each other', async () => {
  const seal = sealFor(world.keys, 'zone.session');
  const [sub, sid] = fresh();
  await world.store.as('zone').transaction({ across: 'sign-in' }, async (tx) => {
    await openSession(tx, seal, toOpen(sub, sid), now);
    assert.equal((await zone.open(toOpen(sub, sid), now)).ok, true);
  });
});

test('in whatever order many arrive, no session is open afterwards', async () => {
  const pairs = await Promise.all(
    Array.from({ length: 60 }, async (_, index) => {
      const [sub, sid] = fresh();
      const open = () => zone.open(toOpen(sub, sid), now);
      const tell = () => zone.endAsTold(told(index % 3 === 0 ? { sub } : { sid }), now);
      const [first, second] = await Promise.all(index % 2 === 0 ? [open(), tell()] : [tell(), open()]);
      return typeof first === 'object' ? first : second;
    }),
  );
  for (const opened of pairs) {
    assert.ok(typeof opened === 'object');
    if (opened.ok) assert.equal(await stateOf(opened.cookie), 'ended');
  }
});

test('a logout token is forgotten after an hour: the table does not grow for ever', async () => {
  const token = told({ sid: randomUUID() });
  await zone.endAsTold(token, now);
  await zone.endAsTold(told({ sid: randomUUID() }), seconds(3601));
  const [row] = await world.store
    .as('zone')
    .read({ name: 'seen', text: 'select 1 from logout_token where jti = $1', values: [token.jti] });
  assert.equal(row, undefined);
});
