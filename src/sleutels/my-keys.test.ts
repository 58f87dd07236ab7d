import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { appCode, countedHash, keyHolder, testInsz, type KeyHolder } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { keyEntry, keySettings } from '../../test/support/key-entry.ts';
import { passwordHash } from './hash/password-hash.ts';
import { openSleutels, type Sleutels } from './index.ts';
import { myKeys, type MyKeys } from './my-keys.ts';
import { asOwner } from './mine/as-owner.ts';
import type { Doer } from './mine/doer.ts';
import { ownApp, type OwnApp } from './mine/own-app.ts';
import { partsOf } from './parts.ts';
import { enrolmentLifetime } from './rules/limits.ts';

const at = new Date('2026-11-23T09:00:10Z');
const later = (milliseconds: number): Date => new Date(at.getTime() + milliseconds);
const address = '192.0.2.1';
const newSecret = Buffer.alloc(20, 5);

let world: TestStore;
let sleutels: Sleutels;
let mine: MyKeys;
let app: OwnApp;

const doer = (sub: string, now: Date): Doer => ({ sub, key: 'csamtotp', device: 'Firefox, Windows', now });
let holder: KeyHolder;
let serial = 0;

before(async () => {
  world = await testStore();
  const hash = passwordHash({ compute: countedHash().compute });
  const db = world.store.as('sleutels');
  sleutels = openSleutels({ db, keys: world.keys, hash, ...keySettings });
  const parts = partsOf({ keys: world.keys, random: randomBytes, uuid: randomUUID, siteUrl: keySettings.siteUrl });
  mine = myKeys(asOwner(db), parts.contacts);
  app = ownApp({ asOwner: asOwner(db), random: () => newSecret, uuid: randomUUID, ...parts });
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
  assert.equal(unused?.keys[0]?.last_used_at, null);
  assert.equal(await signIn(holder.codeAt(at), at), 'ok');
  assert.equal(await signIn(holder.codeAt(later(60_000)), later(60_000)), 'ok');
  const own = await mine.overview(sub);
  assert.equal(own?.keys.length, 1);
  assert.equal(own?.username, holder.username);
  assert.deepEqual(own?.keys[0]?.last_used_at, later(60_000));
  assert.deepEqual(
    (await mine.signIns(sub, { most: 10, skip: 0 })).list.map((one) => one.at),
    [later(60_000), at],
  );
  assert.equal((await mine.signIns(sub, { most: 1, skip: 1 })).count, 2, 'and how many there are in all');
  assert.deepEqual(
    await mine.signIns(await somebody(), { most: 10, skip: 0 }),
    { list: [], count: 0 },
    'and nobody else’s',
  );
});

test('who is nobody of ours sees nothing and begins nothing', async () => {
  assert.equal(await mine.overview('f'.repeat(32)), null);
  assert.equal(await app.begin('f'.repeat(32), at), 'no-login');
  assert.equal(await app.waiting('f'.repeat(32), at), null);
  assert.equal(await app.confirm(doer('f'.repeat(32), at), '000000'), 'not-begun');
  const keyless = await sleutels.register({ insz: testInsz(800), givenName: 'Zonder', familyName: 'Sleutel' }, at);
  assert.equal(await app.begin(keyless.sub, at), 'no-login');
});

test('a new app takes the place of the earlier one at its first code, which is then used', async () => {
  const sub = await somebody();
  assert.equal(await app.waiting(sub, at), null);
  assert.equal(await app.begin(sub, at), 'begun');
  assert.deepEqual(await app.waiting(sub, at), { username: holder.username, secret: new Uint8Array(newSecret) });
  assert.equal(await signIn(holder.codeAt(at), at), 'ok', 'until then the earlier one works');
  // Of the next step: the earlier app used this one.
  const next = later(30_000);
  const code = appCode(newSecret, next);
  assert.equal(await app.confirm(doer(sub, next), code), 'confirmed');
  assert.equal(await app.waiting(sub, next), null);
  assert.equal(await app.confirm(doer(sub, next), code), 'not-begun');
  assert.equal(await signIn(code, next), 'used');
  assert.equal(await signIn(holder.codeAt(later(60_000)), later(60_000)), 'wrong');
  assert.equal(await signIn(appCode(newSecret, later(60_000)), later(60_000)), 'ok');
});

test('a wrong first code leaves the earlier app working, and another try may follow', async () => {
  const sub = await somebody();
  await app.begin(sub, at);
  assert.equal(await app.confirm(doer(sub, at), holder.codeAt(at)), 'wrong');
  assert.equal(await signIn(holder.codeAt(at), at), 'ok');
  assert.equal(await app.confirm(doer(sub, at), appCode(newSecret, at)), 'confirmed');
});

test('a new app must be confirmed within its time', async () => {
  const sub = await somebody();
  await app.begin(sub, at);
  const end = later(enrolmentLifetime);
  assert.notEqual(await app.waiting(sub, later(enrolmentLifetime - 1)), null);
  assert.equal(await app.waiting(sub, end), null);
  assert.equal(await app.confirm(doer(sub, end), appCode(newSecret, end)), 'not-begun');
});

test('whoever stood halfway with the earlier app starts again after the change', async () => {
  const sub = await somebody();
  const halfway = await keyEntry(sleutels).checkPassword({ ...holder, address }, at);
  assert.ok(halfway.ok);
  await app.begin(sub, at);
  await app.confirm(doer(sub, at), appCode(newSecret, at));
  const next = later(30_000);
  const verdict = await keyEntry(sleutels).checkCode(
    { attempt: halfway.attempt, code: appCode(newSecret, next), address },
    next,
  );
  assert.deepEqual(verdict, { ok: false, because: 'attempt-expired' });
});

test('one person’s new app cannot be confirmed by another', async () => {
  const sub = await somebody();
  await app.begin(sub, at);
  const other = await somebody();
  assert.equal(await app.confirm(doer(other, at), appCode(newSecret, at)), 'not-begun');
});

test('confirmed many times at once, the app is replaced once, and that is on record', async () => {
  const sub = await somebody();
  await app.begin(sub, at);
  const code = appCode(newSecret, at);
  const all = await Promise.all(Array.from({ length: 10 }, () => app.confirm(doer(sub, at), code)));
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
