import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { appCode, countedHash, keyHolder, testInsz } from '../../test/support/digital-keys.ts';
import { keyEntry, keySettings } from '../../test/support/key-entry.ts';
import { passwordHash } from './hash/password-hash.ts';
import { jobHandlers, openSleutels, type Sleutels } from './index.ts';
import { signInsKeptDays } from './store/clean.ts';

const at = new Date('2026-11-23T23:30:00Z');
const address = '192.0.2.1';

let world: TestStore;
let sleutels: Sleutels;

before(async () => {
  world = await testStore();
  const hash = passwordHash({ compute: countedHash().compute });
  sleutels = openSleutels({ db: world.store.as('sleutels'), keys: world.keys, hash, ...keySettings });
});
after(() => world.close());

const rows = <Row>(query: ReturnType<typeof sql<Row>>) =>
  world.store.as('sleutels').transaction({ across: 'sign-in' }, async (tx) => (await query.execute(tx)).rows);

test('somebody who is registered keeps the same identifiers, also when registered again', async () => {
  const first = await sleutels.register({ insz: testInsz(1), givenName: ' Anna ', familyName: 'Claes' }, at);
  assert.equal(first.givenName, 'Anna');
  assert.match(first.sub, /^[0-9a-f]{32}$/);
  assert.notEqual(first.voId.replaceAll('-', ''), first.sub);
  const again = await sleutels.register({ insz: testInsz(1), givenName: 'Anders', familyName: 'Claes' }, at);
  assert.deepEqual(again, first);
  assert.deepEqual(await sleutels.person(first.id), first);
  assert.deepEqual(await sleutels.personBySub(first.sub), first);
  assert.deepEqual(await sleutels.personByInsz(testInsz(1)), first);
  assert.equal(await sleutels.personBySub('f'.repeat(32)), null);
  assert.equal(await sleutels.personByInsz(testInsz(899)), null);
  assert.equal(await sleutels.person('00000000-0000-4000-8000-000000000000'), null);
});

test('a number that is registered twice at once gives one person', async () => {
  const registration = { insz: testInsz(2), givenName: 'Jo', familyName: 'An' };
  const people = await Promise.all(Array.from({ length: 8 }, () => sleutels.register(registration, at)));
  assert.equal(new Set(people.map((person) => person.id)).size, 1);
});

test('the number holds from the Belgian day of the registration', async () => {
  const person = await sleutels.register({ insz: testInsz(3), givenName: 'Elif', familyName: 'Yilmaz' }, at);
  const found = await rows(
    sql<{ valid_from: string }>`select valid_from from person_number where person = ${person.id}`,
  );
  assert.deepEqual(found, [{ valid_from: '2026-11-24' }]);
});

test('an empty or endless name is refused', async () => {
  await assert.rejects(sleutels.register({ insz: testInsz(4), givenName: ' ', familyName: 'Claes' }, at), RangeError);
  await assert.rejects(
    sleutels.register({ insz: testInsz(4), givenName: 'A', familyName: 'b'.repeat(101) }, at),
    RangeError,
  );
});

test('an app is activated with a secret of the demo’s length, given as text or as bytes', async () => {
  const secret = Buffer.from('93112198428', 'ascii');
  const person = await sleutels.register({ insz: testInsz(5), givenName: 'Chadia', familyName: 'El Amrani' }, at);
  const activation = { personId: person.id, username: 'chadia', password: 'Sleutel-van-Chadia' };
  for (const given of [secret, 'HEZTCMJSGE4TQNBSHA', 'heztcmjsge4tqnbsha======']) {
    assert.equal((await sleutels.activateApp({ ...activation, secret: given }, at)).ok, true);
  }
  const tried = await keyEntry(sleutels).checkPassword(
    { username: 'Chadia', password: 'Sleutel-van-Chadia', address },
    at,
  );
  assert.ok(tried.ok);
  assert.equal(
    (await keyEntry(sleutels).checkCode({ attempt: tried.attempt, code: appCode(secret, at), address }, at)).ok,
    true,
  );
});

test('a name that somebody has, a weak password and an impossible secret are refused, and change nothing', async () => {
  const holder = await keyHolder(sleutels, 6, at);
  const person = await sleutels.register({ insz: testInsz(7), givenName: 'Bart', familyName: 'Maes' }, at);
  const good = { personId: person.id, username: 'bart', password: 'Sleutel-van-Bart', secret: Buffer.alloc(20, 3) };
  for (const [changed, because] of [
    [{ username: holder.username.toUpperCase() }, 'username-taken'],
    [{ username: 'b' }, 'username-unusable'],
    [{ password: 'kort' }, 'password-too-short'],
    [{ secret: 'kort' }, 'secret-unusable'],
  ] as const) {
    assert.deepEqual(await sleutels.activateApp({ ...good, ...changed }, at), { ok: false, because });
  }
  assert.deepEqual(await rows(sql`select id from digital_key where person = ${person.id}`), []);
  assert.equal((await sleutels.activateApp(good, at)).ok, true);
});

test('renewing a key ends what was: the earlier password, the earlier app, and who stood halfway', async () => {
  const holder = await keyHolder(sleutels, 8, at);
  const halfway = await keyEntry(sleutels).checkPassword({ ...holder, address }, at);
  assert.ok(halfway.ok);
  const renewed = { username: holder.username, password: 'een heel ander geheim', secret: Buffer.alloc(20, 9) };
  assert.equal((await sleutels.activateApp({ personId: holder.person.id, ...renewed }, at)).ok, true);
  const code = { attempt: halfway.attempt, code: holder.codeAt(at), address };
  assert.deepEqual(await keyEntry(sleutels).checkCode(code, at), { ok: false, because: 'attempt-expired' });
  assert.deepEqual(await keyEntry(sleutels).checkPassword({ ...holder, address }, at), { ok: false, because: 'wrong' });
  const now = await keyEntry(sleutels).checkPassword({ ...renewed, address }, at);
  assert.ok(now.ok);
  const earlierApp = await keyEntry(sleutels).checkCode({ attempt: now.attempt, code: holder.codeAt(at), address }, at);
  assert.deepEqual(earlierApp, { ok: false, because: 'wrong' });
});

test('every registration and activation is on record, without a number, a password or a secret', async () => {
  const holder = await keyHolder(sleutels, 9, at);
  const found = await world.store.as('audit').transaction(
    {},
    async (tx) =>
      (
        await sql<{ action: string; text: string }>`
        select action, entry::text as text from audit.entry entry where subject = ${`person:${holder.person.id}`}
          or actor ->> 'id' = ${holder.person.id} order by id`.execute(tx)
      ).rows,
  );
  assert.deepEqual(
    found.map((entry) => entry.action),
    ['sleutels.person-registered', 'sleutels.key-activated'],
  );
  for (const { text } of found) assert.ok(!text.includes(holder.person.insz) && !text.includes(holder.password));
});

test('cleaning removes what is over and nothing that counts', async () => {
  const holder = await keyHolder(sleutels, 10, at);
  const enter = (now: Date) => keyEntry(sleutels).checkPassword({ ...holder, address: '192.0.2.10' }, now);
  const first = await enter(at);
  assert.ok(first.ok);
  await keyEntry(sleutels).checkCode({ attempt: first.attempt, code: holder.codeAt(at), address }, at);
  await keyEntry(sleutels).checkPassword({ username: 'niemand', password: 'mis', address: '192.0.2.10' }, at);
  assert.equal((await enter(at)).ok, true);
  const count = async () =>
    (
      await rows(sql<Record<string, number>>`
    select (select count(*) from attempt) as attempts, (select count(*) from used_step where key in (
        select id from digital_key where person = ${holder.person.id})) as steps,
      (select count(*) from failure_tally) as tallies, (select count(*) from sign_in where person = ${holder.person.id}) as sign_ins`)
    )[0];
  const clean = (now: Date) =>
    jobHandlers({ db: world.store.as('sleutels'), clock: () => now })['sleutels.clean']?.({});
  const later = (days: number) => new Date(at.getTime() + days * 24 * 60 * 60_000 + 60_000);
  const full = await count();
  await clean(at);
  assert.deepEqual(await count(), full);
  await clean(later(1));
  assert.deepEqual(await count(), { attempts: 0, steps: 0, tallies: 0, sign_ins: 1 });
  await clean(later(signInsKeptDays));
  assert.deepEqual(await count(), { attempts: 0, steps: 0, tallies: 0, sign_ins: 0 });
});
