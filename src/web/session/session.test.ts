import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { ask } from '../../../test/support/ask.ts';
import { signedInAs } from '../../../test/support/signed-in.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { openSessions, type Sessions } from './index.ts';
import type { SessionToOpen } from './open-session.ts';

let world: TestStore;
let zone: Sessions;
let btb: Sessions;
before(async () => {
  world = await testStore();
  zone = openSessions({ db: world.store.as('zone'), keys: world.keys });
  btb = openSessions({ db: world.store.as('btb'), keys: world.keys });
});
after(() => world.close());

const start = new Date('2026-11-20T08:00:00Z');
const later = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);

async function opened(own: Partial<SessionToOpen> = {}): Promise<{ cookie: string; id: string }> {
  const session = await zone.open(
    { person: signedInAs(), sid: null, idToken: 'the.id.token', issuedAt: start, ...own },
    start,
  );
  assert.ok(session.ok);
  return session;
}
const stateAt = async (cookie: string, minutes: number): Promise<string> =>
  (await zone.read(cookie, later(minutes))).state;

test('a session gives back who signed in', async () => {
  const person = signedInAs({ givenName: 'Élodie', roles: ['r-1:2'] });
  const { cookie, id } = await opened({ person });
  const read = await zone.read(cookie, later(1));
  assert.ok(read.state === 'open');
  assert.deepEqual(read.person, person);
  assert.equal(read.id, id);
  assert.deepEqual(read.endsAt, later(720));
});

test('half an hour without a click ends it, and a click begins a new half hour', async () => {
  const idle = await opened();
  const used = await opened();
  assert.equal(await stateAt(used.cookie, 29), 'open');
  assert.equal(await stateAt(idle.cookie, 30), 'idle');
  assert.equal(await stateAt(used.cookie, 58), 'open');
  assert.equal(await stateAt(used.cookie, 88), 'idle');
});

test('after twelve hours it ends in the middle of the work', async () => {
  const { cookie } = await opened();
  for (let minutes = 25; minutes < 720; minutes += 25) assert.equal(await stateAt(cookie, minutes), 'open');
  assert.equal(await stateAt(cookie, 719.9), 'open');
  assert.equal(await stateAt(cookie, 720), 'too-old');
});

test('a session that ended stays ended, and keeps its first reason', async () => {
  const { cookie, id } = await opened();
  assert.equal((await zone.end(id, 'signed-out', later(1))).idToken, 'the.id.token');
  await zone.end(id, 'replaced', later(2));
  assert.deepEqual(await zone.read(cookie, later(2)), { state: 'ended', because: 'signed-out' });
});

test('another copy of the site sees at its next read that a session ended', async () => {
  const copy = openSessions({ db: world.store.as('zone'), keys: world.keys });
  const { cookie, id } = await opened();
  assert.equal((await copy.read(cookie, later(1))).state, 'open');
  await zone.end(id, 'signed-out', later(1));
  assert.equal((await copy.read(cookie, later(1))).state, 'ended');
});

test('each sign-in gets an identifier of its own, of 256 bits', async () => {
  const cookies = await Promise.all(Array.from({ length: 20 }, async () => (await opened()).cookie));
  assert.equal(new Set(cookies).size, 20);
  for (const cookie of cookies) assert.equal(Buffer.from(cookie, 'base64url').length, 32);
});

test('the table holds a hash of the cookie, and neither cookie, name nor token', async () => {
  const { cookie, id } = await opened({
    person: signedInAs({ familyName: 'Zeldzaamnaam' }),
    idToken: 'secret.id.token',
  });
  const hash = createHash('sha256').update(cookie).digest('hex');
  assert.equal(
    await ask(world.superuserUrl, `select encode(cookie, 'hex') from zone.session where id = '${id}'`),
    hash,
  );
  const row = String(
    await ask(
      world.superuserUrl,
      `select row_to_json(s)::text || encode(person, 'escape') || encode(id_token, 'escape') from zone.session s where id = '${id}'`,
    ),
  );
  for (const secret of [cookie, 'Zeldzaamnaam', 'secret.id.token']) assert.ok(!row.includes(secret), secret);
});

test('the hash of a cookie, a part of it and a guess open nothing', async () => {
  const { cookie } = await opened();
  const hash = createHash('sha256').update(cookie).digest();
  for (const guess of [hash.toString('hex'), hash.toString('base64url'), cookie.slice(0, -1), `${cookie}A`, '', 'x']) {
    assert.equal((await zone.read(guess, later(1))).state, 'unknown', guess);
  }
});

test('a session of one system is none in another, not even with its row copied there', async () => {
  const { cookie, id } = await opened();
  assert.equal((await btb.read(cookie, later(1))).state, 'unknown');
  await ask(world.superuserUrl, `insert into btb.session select * from zone.session where id = '${id}'`);
  await assert.rejects(btb.read(cookie, later(1)));
});

test('a row whose person was changed by hand opens nothing', async () => {
  const { cookie, id } = await opened();
  await ask(
    world.superuserUrl,
    `update zone.session set person = set_byte(person, length(person) - 1, get_byte(person, length(person) - 1) # 1) where id = '${id}'`,
  );
  await assert.rejects(zone.read(cookie, later(1)));
});

test('what a page keeps in a session stays in that session', async () => {
  const [one, other] = [await opened(), await opened()];
  await zone.setData(one.id, 'filter', 'Gent');
  await zone.setData(one.id, 'sort', 'name');
  const dataOf = async (cookie: string) => {
    const read = await zone.read(cookie, later(1));
    return read.state === 'open' ? read.data : null;
  };
  assert.deepEqual(await dataOf(one.cookie), { filter: 'Gent', sort: 'name' });
  assert.deepEqual(await dataOf(other.cookie), {});
});

const sent = { path: '/werknemers', fields: [['naam', 'Els']] } as const;

test('a form that arrived too late is there again for the same person, once, and nowhere readable', async () => {
  const before = await opened();
  await zone.keepForm(before.id, sent, later(40));
  const row = await ask(world.superuserUrl, `select data::text as data from zone.session where id = '${before.id}'`);
  assert.doesNotMatch(JSON.stringify(row), /Els|werknemers/);
  const after = await opened();
  assert.equal(await zone.carryForm(before.cookie, { id: after.id, person: signedInAs() }, later(45)), true);
  assert.deepEqual(await zone.keptForm(after.id, later(45)), sent);
  const again = await opened();
  assert.equal(await zone.carryForm(before.cookie, { id: again.id, person: signedInAs() }, later(45)), false);
});

test('nobody else gets it: another person, another company, another browser, another system, or after half an hour', async () => {
  const organisation = { number: '0999999922', name: 'Ander' } as unknown as NonNullable<
    ReturnType<typeof signedInAs>['organisation']
  >;
  for (const person of [signedInAs({ sub: 'f'.repeat(32) }), signedInAs({ organisation })]) {
    const before = await opened();
    await zone.keepForm(before.id, sent, later(40));
    const after = await opened({ person });
    assert.equal(await zone.carryForm(before.cookie, { id: after.id, person }, later(45)), false);
    assert.equal(await zone.keptForm(after.id, later(45)), null);
    assert.equal(await zone.carryForm(before.cookie, { id: after.id, person: signedInAs() }, later(45)), false, 'gone');
  }
  const before = await opened();
  await zone.keepForm(before.id, sent, later(40));
  const after = await opened();
  const to = { id: after.id, person: signedInAs() };
  assert.equal(await zone.carryForm('another cookie', to, later(45)), false);
  assert.equal(await btb.carryForm(before.cookie, to, later(45)), false);
  assert.equal(await zone.carryForm(before.cookie, to, later(71)), false);
});

test('what can be gone on with is so for half an hour, not longer', async () => {
  const before = await opened();
  await zone.keepForm(before.id, sent, later(40));
  const after = await opened();
  await zone.carryForm(before.cookie, { id: after.id, person: signedInAs() }, later(69));
  assert.deepEqual(await zone.keptForm(after.id, later(69)), sent);
  assert.equal(await zone.keptForm(after.id, later(71)), null);
});
