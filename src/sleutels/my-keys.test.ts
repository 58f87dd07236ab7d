import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { sealFor } from '#keys/sealed.ts';
import { appCode, countedHash, keyHolder, testInsz, type KeyHolder } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { keyEntry, keySettings } from '../../test/support/key-entry.ts';
import { passwordHash } from './hash/password-hash.ts';
import { openSleutels, type Sleutels } from './index.ts';
import { myKeys, type MyKeys } from './my-keys.ts';
import { enrolmentLifetime } from './rules/limits.ts';

const at = new Date('2026-11-23T09:00:10Z');
const later = (milliseconds: number): Date => new Date(at.getTime() + milliseconds);
const address = '192.0.2.1';
const newSecret = Buffer.alloc(20, 5);

let world: TestStore;
let sleutels: Sleutels;
let mine: MyKeys;
let holder: KeyHolder;
let serial = 0;

before(async () => {
  world = await testStore();
  const hash = passwordHash({ compute: countedHash().compute });
  const db = world.store.as('sleutels');
  sleutels = openSleutels({ db, keys: world.keys, hash, ...keySettings });
  mine = myKeys({ db, secrets: sealFor(world.keys, 'sleutels.totp'), random: () => newSecret });
});
after(() => world.close());

const somebody = async (): Promise<string> => {
  holder = await keyHolder(sleutels, (serial += 1), at);
  return holder.person.sub;
};

async function signIn(code: string, now: Date): Promise<string> {
  const tried = await keyEntry(sleutels).checkPassword({ ...holder, address }, now);
  assert.ok(tried.ok);
  const verdict = await keyEntry(sleutels).checkCode({ attempt: tried.attempt, code, address }, now);
  return verdict.ok ? 'ok' : verdict.because;
}

test('somebody sees their own key, when it was last used, and their last sign-ins, the newest first', async () => {
  const sub = await somebody();
  const unused = await mine.overview(sub);
  assert.deepEqual(unused?.signIns, []);
  assert.equal(unused?.keys[0]?.last_used_at, null);
  assert.equal(await signIn(holder.codeAt(at), at), 'ok');
  assert.equal(await signIn(holder.codeAt(later(60_000)), later(60_000)), 'ok');
  const own = await mine.overview(sub);
  assert.equal(own?.keys.length, 1);
  assert.equal(own?.username, holder.username);
  assert.deepEqual(own?.keys[0]?.last_used_at, later(60_000));
  assert.deepEqual(
    own?.signIns.map((one) => one.at),
    [later(60_000), at],
  );
  assert.deepEqual((await mine.overview(await somebody()))?.signIns, [], 'and nobody else’s');
});

test('who is nobody of ours sees nothing and begins nothing', async () => {
  assert.equal(await mine.overview('f'.repeat(32)), null);
  assert.equal(await mine.beginApp('f'.repeat(32), at), 'no-key');
  assert.equal(await mine.newApp('f'.repeat(32), at), null);
  assert.equal(await mine.confirmApp('f'.repeat(32), '000000', at), 'not-begun');
  const keyless = await sleutels.register({ insz: testInsz(800), givenName: 'Zonder', familyName: 'Sleutel' }, at);
  assert.equal(await mine.beginApp(keyless.sub, at), 'no-key');
});

test('a new app takes the place of the earlier one at its first code, which is then used', async () => {
  const sub = await somebody();
  assert.equal(await mine.newApp(sub, at), null);
  assert.equal(await mine.beginApp(sub, at), 'begun');
  assert.deepEqual(await mine.newApp(sub, at), { username: holder.username, secret: new Uint8Array(newSecret) });
  assert.equal(await signIn(holder.codeAt(at), at), 'ok', 'until then the earlier one works');
  // Of the next step: the earlier app used this one.
  const next = later(30_000);
  const code = appCode(newSecret, next);
  assert.equal(await mine.confirmApp(sub, code, next), 'confirmed');
  assert.equal(await mine.newApp(sub, next), null);
  assert.equal(await mine.confirmApp(sub, code, next), 'not-begun');
  assert.equal(await signIn(code, next), 'used');
  assert.equal(await signIn(holder.codeAt(later(60_000)), later(60_000)), 'wrong');
  assert.equal(await signIn(appCode(newSecret, later(60_000)), later(60_000)), 'ok');
});

test('a wrong first code leaves the earlier app working, and another try may follow', async () => {
  const sub = await somebody();
  await mine.beginApp(sub, at);
  assert.equal(await mine.confirmApp(sub, holder.codeAt(at), at), 'wrong');
  assert.equal(await signIn(holder.codeAt(at), at), 'ok');
  assert.equal(await mine.confirmApp(sub, appCode(newSecret, at), at), 'confirmed');
});

test('a new app must be confirmed within its time', async () => {
  const sub = await somebody();
  await mine.beginApp(sub, at);
  const end = later(enrolmentLifetime);
  assert.notEqual(await mine.newApp(sub, later(enrolmentLifetime - 1)), null);
  assert.equal(await mine.newApp(sub, end), null);
  assert.equal(await mine.confirmApp(sub, appCode(newSecret, end), end), 'not-begun');
});

test('whoever stood halfway with the earlier app starts again after the change', async () => {
  const sub = await somebody();
  const halfway = await keyEntry(sleutels).checkPassword({ ...holder, address }, at);
  assert.ok(halfway.ok);
  await mine.beginApp(sub, at);
  await mine.confirmApp(sub, appCode(newSecret, at), at);
  const next = later(30_000);
  const verdict = await keyEntry(sleutels).checkCode(
    { attempt: halfway.attempt, code: appCode(newSecret, next), address },
    next,
  );
  assert.deepEqual(verdict, { ok: false, because: 'attempt-expired' });
});

test('one person’s new app cannot be confirmed by another', async () => {
  const sub = await somebody();
  await mine.beginApp(sub, at);
  const other = await somebody();
  assert.equal(await mine.confirmApp(other, appCode(newSecret, at), at), 'not-begun');
});

test('confirmed many times at once, the app is replaced once, and that is on record', async () => {
  const sub = await somebody();
  await mine.beginApp(sub, at);
  const code = appCode(newSecret, at);
  const all = await Promise.all(Array.from({ length: 10 }, () => mine.confirmApp(sub, code, at)));
  assert.deepEqual(
    all.filter((one) => one !== 'not-begun'),
    ['confirmed'],
  );
  const found = await world.store.as('audit').transaction({}, (tx) =>
    sql<{ actor: object; text: string }>`select actor, entry::text as text from audit.entry entry
      where action = 'sleutels.app-replaced' and actor ->> 'id' = ${holder.person.id}`.execute(tx),
  );
  assert.equal(found.rows.length, 1);
  assert.deepEqual(found.rows[0]?.actor, { kind: 'person', id: holder.person.id, key: 'csamtotp' });
});
