import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { keyWorld, later, start, type KeyWorld } from '../../test/support/key-world.ts';
import { keyEntry, keySettings } from '../../test/support/key-entry.ts';
import { passwordHash } from './hash/password-hash.ts';
import { openSleutels } from './index.ts';
import { limits } from './rules/limits.ts';
import { countFailure } from './store/count-failure.ts';
import { takeTurn } from './store/take-turn.ts';
import { subjectsOf } from './subjects.ts';

let world: KeyWorld;
before(async () => (world = await keyWorld()));
after(() => world.close());

test('a pause that begins while the right password is being hashed refuses it, whether of the name or of the address', async () => {
  for (const by of ['name', 'address'] as const) {
    const holder = await world.somebody();
    const address = world.somewhere();
    let hashing = (): void => undefined;
    const started = new Promise<void>((resolve) => (hashing = resolve));
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const slow = keyEntry(
      openSleutels({
        db: world.store.as('sleutels'),
        keys: world.keys,
        hash: passwordHash({ compute: async (input) => (hashing(), held.then(() => world.hash.compute(input))) }),
        ...keySettings,
      }),
    );
    const right = slow.checkPassword({ username: holder.username, password: holder.password, address }, start);
    await started;
    for (let count = 0; count < limits[by === 'name' ? 'person' : 'address'].free; count += 1) {
      const other =
        by === 'name' ? { username: holder.username, address: world.somewhere() } : { username: `b${count}`, address };
      await world.checkPassword({ ...other, password: 'mis' }, start);
    }
    goOn();
    assert.deepEqual(await right, { ok: false, because: 'paused', until: later(limits.person.firstPause) }, by);
    const attempts = await world.store
      .as('sleutels')
      .transaction({}, (tx) =>
        sql`select id from attempt where subject = ${subjectsOf(world.keys).name(holder.username)}`.execute(tx),
      );
    assert.deepEqual(attempts.rows, [], 'nothing was written for it either');
  }
});

test('a right password waits for the failures that are being counted, and then meets their pause', async () => {
  const holder = await world.somebody();
  const address = world.somewhere();
  for (let count = 0; count < limits.person.free - 1; count += 1)
    await world.enter(holder, world.somewhere(), start, 'mis');
  const of = subjectsOf(world.keys);
  const subjects = { person: of.name(holder.username), ...of.from(world.somewhere()) };
  let counted = (): void => undefined;
  const underWay = new Promise<void>((resolve) => (counted = resolve));
  let commit = (): void => undefined;
  const held = new Promise<void>((resolve) => (commit = resolve));
  const lastFailure = world.store.as('sleutels').transaction({ across: 'sign-in' }, async (tx) => {
    await takeTurn(tx, subjects);
    await countFailure(tx, subjects, start);
    counted();
    await held;
  });
  await underWay;
  const right = world.enter(holder, address, start);
  const early = await Promise.race([right, new Promise((resolve) => setTimeout(resolve, 100, 'waits'))]);
  commit();
  await lastFailure;
  assert.equal(early, 'waits');
  assert.deepEqual(await right, { ok: false, because: 'paused', until: later(limits.person.firstPause) });
});

test('fifty wrong passwords at once: as many are looked at as the limit allows', async () => {
  const holder = await world.somebody();
  const verdicts = await Promise.all(
    Array.from({ length: 50 }, (_, at) => world.enter(holder, `2001:db8:${at}::1`, start, `mis ${at}`)),
  );
  assert.equal(verdicts.filter((verdict) => !verdict.ok && verdict.because === 'wrong').length, limits.person.free);
  assert.equal(
    verdicts.filter((verdict) => !verdict.ok && verdict.because === 'paused').length,
    50 - limits.person.free,
  );
});

test('fifty codes at once over many attempts: as many are looked at as the limit allows', async () => {
  const holder = await world.somebody();
  const right = holder.codeAt(start);
  const attempts = await Promise.all(
    Array.from({ length: 50 }, (_, at) => world.attemptOf(holder, `2001:db8:${at}:2::1`, start)),
  );
  const wrong = (at: number): string => String((Number(right) + 1 + at) % 1_000_000).padStart(6, '0');
  const verdicts = await Promise.all(
    attempts.map((attempt, at) => world.checkCode({ attempt, code: wrong(at), address: `2001:db8:${at}:2::1` }, start)),
  );
  const looked = verdicts.filter((verdict) => !verdict.ok && verdict.because === 'wrong').length;
  assert.equal(looked, limits.person.free);
  const last = { attempt: attempts[0] ?? '', code: right, address: '2001:db8:ffff::1' };
  assert.deepEqual(await world.checkCode(last, start), {
    ok: false,
    because: 'paused',
    until: later(limits.person.firstPause),
  });
});

test('when too many wait for a hash, the answer is busy and nothing is counted', { timeout: 10_000 }, async () => {
  const holder = await world.somebody();
  let end = (): void => undefined;
  const held = new Promise<void>((resolve) => (end = resolve));
  const slow = keyEntry(
    openSleutels({
      db: world.store.as('sleutels'),
      keys: world.keys,
      hash: passwordHash({
        bounds: { atOnce: 1, waiting: 0 },
        compute: async (input) => held.then(() => world.hash.compute(input)),
      }),
      ...keySettings,
    }),
  );
  const try_ = { username: holder.username, password: 'mis', address: world.somewhere() };
  let answered = 0;
  const tries = Array.from({ length: 6 }, async () => {
    const verdict = await slow.checkPassword(try_, start);
    answered += 1;
    if (answered === 5) end();
    return verdict;
  });
  const verdicts = await Promise.all(tries);
  assert.equal(verdicts.filter((verdict) => !verdict.ok && verdict.because === 'busy').length, 5);
  const counted = await world.enter(holder, world.somewhere(), start);
  assert.equal(counted.ok, true);
});
