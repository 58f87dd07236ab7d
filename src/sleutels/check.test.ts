import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { testStore, type TestStore } from '../../test/support/store.ts';
import { countedHash, keyHolder, listened, type KeyHolder } from '../../test/support/digital-keys.ts';
import { passwordHash } from './hash/password-hash.ts';
import { openSleutels, type Sleutels } from './index.ts';
import { attemptLifetime, limits } from './rules/limits.ts';

const start = new Date('2026-11-23T09:00:10Z');
const later = (milliseconds: number, from = start): Date => new Date(from.getTime() + milliseconds);
const minute = 60_000;

let world: TestStore;
let hash: ReturnType<typeof countedHash>;
let statements: ReturnType<typeof listened>;
let sleutels: Sleutels;
let serial = 0;

before(async () => {
  world = await testStore();
  hash = countedHash();
  statements = listened(world.store.as('sleutels'));
  sleutels = openSleutels({ db: statements.db, keys: world.keys, hash: passwordHash({ compute: hash.compute }) });
});
after(() => world.close());

const somebody = (): Promise<KeyHolder> => keyHolder(sleutels, (serial += 1), start);
/** Every test tries from an address of its own. */
const somewhere = (): string => `192.0.2.${(serial += 1) % 250}`;

const enter = (holder: KeyHolder, address: string, now: Date, password = holder.password) =>
  sleutels.checkPassword({ username: holder.username, password, address }, now);

async function attemptOf(holder: KeyHolder, address: string, now: Date): Promise<string> {
  const verdict = await enter(holder, address, now);
  assert.ok(verdict.ok, JSON.stringify(verdict));
  return verdict.attempt;
}

test('the right password and then the right code tell who it is', async () => {
  const holder = await somebody();
  const address = somewhere();
  const attempt = await attemptOf(holder, address, start);
  const verdict = await sleutels.checkCode({ attempt, code: holder.codeAt(start), address }, start);
  assert.deepEqual(verdict, { ok: true, personId: holder.person.id, key: 'csamtotp', at: start });
  assert.deepEqual(await sleutels.person(holder.person.id), holder.person);
});

test('capitals and spaces in the user name make no difference; in the password they do', async () => {
  const holder = await somebody();
  const typed = { username: ` ${holder.username.toUpperCase()} `, password: holder.password, address: somewhere() };
  assert.equal((await sleutels.checkPassword(typed, start)).ok, true);
  const other = { ...typed, password: holder.password.toUpperCase() };
  assert.deepEqual(await sleutels.checkPassword(other, start), { ok: false, because: 'wrong' });
});

test('an unknown name, an impossible name and a wrong password cost the same and get the same answer', async () => {
  const holder = await somebody();
  const tries = [holder.username, 'niemand', '', '\0', 'x'.repeat(5_000), "' or 1=1 --"];
  // Twice: the first failure under a name and the next ones must be equal as well.
  for (const round of [1, 2]) {
    const seen = [];
    for (const username of tries) {
      const earlier = hash.calls();
      statements.take();
      const verdict = await sleutels.checkPassword(
        { username, password: 'mis', address: `198.51.100.${tries.indexOf(username)}` },
        start,
      );
      seen.push({ verdict, hashes: hash.calls() - earlier, statements: statements.take() });
    }
    for (const one of seen) assert.deepEqual(one, seen[0], `round ${round}`);
    assert.equal(seen[0]?.hashes, 1);
    assert.deepEqual(seen[0]?.verdict, { ok: false, because: 'wrong' });
    assert.ok((seen[0]?.statements.length ?? 0) >= 5);
  }
});

test('an unknown name meets the same pauses as a known one, at the same try', async () => {
  const holder = await somebody();
  const course = async (username: string, net: string) => {
    const answers = [];
    for (let count = 0; count < limits.person.free + 2; count += 1) {
      const address = `203.0.${net}.${count}`;
      answers.push(await sleutels.checkPassword({ username, password: 'mis', address }, start));
    }
    return answers;
  };
  const known = await course(holder.username, '113');
  assert.deepEqual(await course('ook-niemand', '114'), known);
  assert.deepEqual(known[limits.person.free], { ok: false, because: 'paused', until: later(limits.person.firstPause) });
});

test('in a pause the right password is refused as the wrong one is, without a hash; after it, it is accepted', async () => {
  const holder = await somebody();
  for (let count = 0; count < limits.person.free; count += 1) await enter(holder, somewhere(), start, 'mis');
  const hashes = hash.calls();
  const address = somewhere();
  const paused = { ok: false, because: 'paused', until: later(limits.person.firstPause) };
  assert.deepEqual(await enter(holder, address, later(1)), paused);
  assert.deepEqual(await enter(holder, address, later(1), 'mis'), paused);
  assert.equal(hash.calls(), hashes);
  assert.equal((await enter(holder, address, later(limits.person.firstPause))).ok, true);
});

test('only failures count: any number of right passwords leaves the way open', async () => {
  const holder = await somebody();
  const address = somewhere();
  for (let count = 0; count < limits.address.free + 5; count += 1) await attemptOf(holder, address, start);
  await attemptOf(holder, address, start);
});

test('a right password does not take failures away, a complete sign-in does', async () => {
  const holder = await somebody();
  const address = somewhere();
  const almost = limits.person.free - 1;
  for (let count = 0; count < almost; count += 1) await enter(holder, address, start, 'mis');
  const attempt = await attemptOf(holder, address, start);
  await sleutels.checkCode({ attempt, code: holder.codeAt(start), address }, start);
  for (let count = 0; count < almost; count += 1) await enter(holder, address, start, 'mis');
  await attemptOf(holder, address, start);
  await enter(holder, address, start, 'mis');
  assert.equal((await enter(holder, address, start)).ok, false);
});

test('failures under many names from one address pause the address, for right passwords too, and no other address', async () => {
  const holder = await somebody();
  const address = somewhere();
  for (let count = 0; count < limits.address.free; count += 1) {
    const verdict = await sleutels.checkPassword({ username: `naam${count}`, password: 'mis', address }, start);
    assert.deepEqual(verdict, { ok: false, because: 'wrong' });
  }
  const until = later(limits.address.firstPause);
  assert.deepEqual(await enter(holder, address, start), { ok: false, because: 'paused', until });
  assert.equal((await enter(holder, '2001:db8::1', start)).ok, true);
});

test('a success in between does not take the failures of its address away', async () => {
  const holder = await somebody();
  const address = somewhere();
  for (let count = 0; count < limits.address.free - 1; count += 1) {
    await sleutels.checkPassword({ username: `ander${count}`, password: 'mis', address }, start);
  }
  const attempt = await attemptOf(holder, address, start);
  assert.equal((await sleutels.checkCode({ attempt, code: holder.codeAt(start), address }, start)).ok, true);
  await sleutels.checkPassword({ username: 'nog-iemand', password: 'mis', address }, start);
  const until = later(limits.address.firstPause);
  assert.deepEqual(await enter(holder, address, start), { ok: false, because: 'paused', until });
});

test('fifty wrong passwords at once: as many are looked at as the limit allows', async () => {
  const holder = await somebody();
  const verdicts = await Promise.all(
    Array.from({ length: 50 }, (_, at) => enter(holder, `2001:db8:${at}::1`, start, `mis ${at}`)),
  );
  assert.equal(verdicts.filter((verdict) => !verdict.ok && verdict.because === 'wrong').length, limits.person.free);
  assert.equal(
    verdicts.filter((verdict) => !verdict.ok && verdict.because === 'paused').length,
    50 - limits.person.free,
  );
});

test('fifty codes at once over many attempts: as many are looked at as the limit allows', async () => {
  const holder = await somebody();
  const right = holder.codeAt(start);
  const attempts = await Promise.all(
    Array.from({ length: 50 }, (_, at) => attemptOf(holder, `2001:db8:${at}:2::1`, start)),
  );
  const wrong = (at: number): string => String((Number(right) + 1 + at) % 1_000_000).padStart(6, '0');
  const verdicts = await Promise.all(
    attempts.map((attempt, at) =>
      sleutels.checkCode({ attempt, code: wrong(at), address: `2001:db8:${at}:2::1` }, start),
    ),
  );
  const looked = verdicts.filter((verdict) => !verdict.ok && verdict.because === 'wrong').length;
  assert.equal(looked, limits.person.free);
  const last = { attempt: attempts[0] ?? '', code: right, address: '2001:db8:ffff::1' };
  assert.deepEqual(await sleutels.checkCode(last, start), {
    ok: false,
    because: 'paused',
    until: later(limits.person.firstPause),
  });
});

test('a code works once: with another attempt it is refused as used, the next one works', async () => {
  const holder = await somebody();
  const address = somewhere();
  const [first, second] = [await attemptOf(holder, address, start), await attemptOf(holder, address, start)];
  const code = holder.codeAt(start);
  assert.equal((await sleutels.checkCode({ attempt: first, code, address }, start)).ok, true);
  assert.deepEqual(await sleutels.checkCode({ attempt: second, code, address }, start), { ok: false, because: 'used' });
  const next = later(30_000);
  assert.deepEqual(await sleutels.checkCode({ attempt: second, code, address }, next), { ok: false, because: 'used' });
  assert.equal((await sleutels.checkCode({ attempt: second, code: holder.codeAt(next), address }, next)).ok, true);
});

test('the same code twice at once, over two attempts or one: exactly one passes', async () => {
  for (const sameAttempt of [false, true]) {
    const holder = await somebody();
    const address = somewhere();
    const first = await attemptOf(holder, address, start);
    const attempts = [first, sameAttempt ? first : await attemptOf(holder, address, start)];
    const code = holder.codeAt(start);
    const verdicts = await Promise.all(
      attempts.map((attempt) => sleutels.checkCode({ attempt, code, address }, start)),
    );
    const refused = verdicts.filter((verdict) => !verdict.ok);
    assert.deepEqual(refused, [{ ok: false, because: sameAttempt ? 'attempt-expired' : 'used' }]);
  }
});

test('a code is accepted one step early or late, and refused two steps away', async () => {
  for (const [distance, accepted] of [
    [-2, false],
    [-1, true],
    [1, true],
    [2, false],
  ] as const) {
    const holder = await somebody();
    const address = somewhere();
    const attempt = await attemptOf(holder, address, start);
    const verdict = await sleutels.checkCode(
      { attempt, code: holder.codeAt(later(distance * 30_000)), address },
      start,
    );
    assert.equal(verdict.ok, accepted, String(distance));
  }
});

test('the code of another person is wrong', async () => {
  const [holder, other] = [await somebody(), await somebody()];
  const address = somewhere();
  const attempt = await attemptOf(holder, address, start);
  const verdict = await sleutels.checkCode({ attempt, code: other.codeAt(start), address }, start);
  assert.deepEqual(verdict, { ok: false, because: 'wrong' });
});

test('after a wrong code the attempt may be used again; after a right one not', async () => {
  const holder = await somebody();
  const address = somewhere();
  const attempt = await attemptOf(holder, address, start);
  assert.deepEqual(await sleutels.checkCode({ attempt, code: 'abc', address }, start), { ok: false, because: 'wrong' });
  assert.equal((await sleutels.checkCode({ attempt, code: holder.codeAt(start), address }, start)).ok, true);
  const next = later(30_000);
  const again = await sleutels.checkCode({ attempt, code: holder.codeAt(next), address }, next);
  assert.deepEqual(again, { ok: false, because: 'attempt-expired' });
});

test('an attempt counts until its last moment, and not at its end; one that nobody made never', async () => {
  const holder = await somebody();
  const address = somewhere();
  const [early, late] = [await attemptOf(holder, address, start), await attemptOf(holder, address, start)];
  const [earlier, end] = [later(attemptLifetime - 1), later(attemptLifetime)];
  const expired = { ok: false, because: 'attempt-expired' };
  assert.equal((await sleutels.checkCode({ attempt: early, code: holder.codeAt(earlier), address }, earlier)).ok, true);
  assert.deepEqual(await sleutels.checkCode({ attempt: late, code: holder.codeAt(end), address }, end), expired);
  for (const attempt of ['', 'A'.repeat(43), `${late}A`, '\0']) {
    assert.deepEqual(await sleutels.checkCode({ attempt, code: '000000', address }, start), expired);
  }
});

test('wrong codes and wrong passwords count together, and a pause refuses the right code', async () => {
  const holder = await somebody();
  const address = somewhere();
  const attempt = await attemptOf(holder, address, start);
  for (let count = 0; count < limits.person.free; count += 1) {
    if (count % 2 === 0) await enter(holder, address, start, 'mis');
    else await sleutels.checkCode({ attempt, code: '1', address }, start);
  }
  const until = later(limits.person.firstPause);
  const right = { attempt, code: holder.codeAt(start), address };
  assert.deepEqual(await sleutels.checkCode(right, start), { ok: false, because: 'paused', until });
  const refusedCode = { ...right, code: '1' };
  assert.deepEqual(await sleutels.checkCode(refusedCode, start), { ok: false, because: 'paused', until });
  assert.equal((await sleutels.checkCode({ ...right, code: holder.codeAt(until) }, until)).ok, true);
});

test('when too many wait for a hash, the answer is busy and nothing is counted', { timeout: 10_000 }, async () => {
  const holder = await somebody();
  let end = (): void => undefined;
  const held = new Promise<void>((resolve) => (end = resolve));
  const slow = openSleutels({
    db: world.store.as('sleutels'),
    keys: world.keys,
    hash: passwordHash({
      bounds: { atOnce: 1, waiting: 0 },
      compute: async (input) => held.then(() => hash.compute(input)),
    }),
  });
  const try_ = { username: holder.username, password: 'mis', address: somewhere() };
  let answered = 0;
  const tries = Array.from({ length: 6 }, async () => {
    const verdict = await slow.checkPassword(try_, start);
    answered += 1;
    if (answered === 5) end();
    return verdict;
  });
  const verdicts = await Promise.all(tries);
  assert.equal(verdicts.filter((verdict) => !verdict.ok && verdict.because === 'busy').length, 5);
  const counted = await enter(holder, somewhere(), start);
  assert.equal(counted.ok, true);
});

test('no table holds a name that was tried, an address, a number or a secret in the clear', async () => {
  const holder = await somebody();
  const address = '203.0.113.77';
  await sleutels.checkPassword({ username: 'geheime-naam', password: 'geheim-woord', address }, start);
  const attempt = await attemptOf(holder, address, start);
  const text = await world.store.as('sleutels').transaction({ across: 'sign-in' }, async (tx) => {
    const found = await sql<{ all: string }>`
      select (select string_agg(t::text, ' ') from failure_tally t) || (select string_agg(t::text, ' ') from attempt t)
        || (select string_agg(t::text, ' ') from person_number t) || (select string_agg(t::text, ' ') from digital_key t) as all`.execute(
      tx,
    );
    return found.rows[0]?.all ?? '';
  });
  const hex = (value: string): string => Buffer.from(value).toString('hex');
  assert.ok(text.length > 500);
  for (const value of ['geheime-naam', 'geheim-woord', address, holder.person.insz, holder.password, attempt]) {
    assert.ok(!text.includes(value) && !text.includes(hex(value)), value);
  }
});

test('a transaction that names nobody sees nobody', async () => {
  await somebody();
  const db = world.store.as('sleutels');
  const count = (scope: Parameters<typeof db.transaction>[0]) =>
    db.transaction(scope, async (tx) => {
      const found = await sql<{ people: number; keys: number }>`
        select (select count(*) from person) as people, (select count(*) from digital_key) as keys`.execute(tx);
      return found.rows[0];
    });
  const holder = await somebody();
  assert.deepEqual(await count({}), { people: 0, keys: 0 });
  assert.deepEqual(await count({ person: holder.person.id }), { people: 1, keys: 1 });
  assert.ok(((await count({ across: 'sign-in' }))?.people ?? 0) > 1);
});

test('a pause of one minute is over after one minute, for the next failure two', async () => {
  const holder = await somebody();
  for (let count = 0; count < limits.person.free; count += 1) await enter(holder, somewhere(), start, 'mis');
  const second = later(minute);
  assert.deepEqual(await enter(holder, somewhere(), second, 'mis'), { ok: false, because: 'wrong' });
  const until = later(2 * minute, second);
  assert.deepEqual(await enter(holder, somewhere(), second), { ok: false, because: 'paused', until });
});
