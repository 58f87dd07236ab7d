import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { keyWorld, later, start, type KeyWorld } from '../../test/support/key-world.ts';
import { attemptLifetime, limits } from './rules/limits.ts';

let world: KeyWorld;
before(async () => (world = await keyWorld()));
after(() => world.close());

test('the right password and then the right code tell who it is', async () => {
  const holder = await world.somebody();
  const address = world.somewhere();
  const attempt = await world.attemptOf(holder, address, start);
  const verdict = await world.checkCode({ attempt, code: holder.codeAt(start), address }, start);
  assert.deepEqual(verdict, {
    ok: true,
    personId: holder.person.id,
    key: 'csamtotp',
    at: start,
    device: 'x'.repeat(43),
  });
  assert.deepEqual(await world.sleutels.person(holder.person.id), holder.person);
});

test('in a pause of the address there is no hash, and the right code of an earlier attempt is refused', async () => {
  const holder = await world.somebody();
  const address = world.somewhere();
  const attempt = await world.attemptOf(holder, address, start);
  for (let count = 0; count < limits.address.free; count += 1) {
    await world.checkPassword({ username: `nog${count}`, password: 'mis', address }, start);
  }
  const paused = { ok: false, because: 'paused', until: later(limits.address.firstPause) };
  const hashes = world.hash.calls();
  assert.deepEqual(await world.enter(holder, address, start), paused);
  assert.equal(world.hash.calls(), hashes);
  assert.deepEqual(await world.checkCode({ attempt, code: holder.codeAt(start), address }, start), paused);
});

test('a key that was ended opens nothing, neither at the password nor halfway', async () => {
  const holder = await world.somebody();
  const address = world.somewhere();
  const attempt = await world.attemptOf(holder, address, start);
  await world.store
    .as('sleutels')
    .transaction({ across: 'sign-in' }, (tx) =>
      sql`update digital_key set ended_at = ${start} where person = ${holder.person.id}`.execute(tx),
    );
  const expired = { ok: false, because: 'attempt-expired' };
  assert.deepEqual(await world.checkCode({ attempt, code: holder.codeAt(start), address }, start), expired);
  assert.deepEqual(await world.enter(holder, address, start), { ok: false, because: 'key-missing' });
  assert.deepEqual(await world.enter(holder, address, start, 'mis'), { ok: false, because: 'wrong' });
});

test('a code works once: with another attempt it is refused as used, the next one works', async () => {
  const holder = await world.somebody();
  const address = world.somewhere();
  const [first, second] = [
    await world.attemptOf(holder, address, start),
    await world.attemptOf(holder, address, start),
  ];
  const code = holder.codeAt(start);
  assert.equal((await world.checkCode({ attempt: first, code, address }, start)).ok, true);
  assert.deepEqual(await world.checkCode({ attempt: second, code, address }, start), {
    ok: false,
    because: 'used',
  });
  const next = later(30_000);
  assert.deepEqual(await world.checkCode({ attempt: second, code, address }, next), {
    ok: false,
    because: 'used',
  });
  assert.equal((await world.checkCode({ attempt: second, code: holder.codeAt(next), address }, next)).ok, true);
});

test('the same code twice at once, over two attempts or one: exactly one passes', async () => {
  for (const sameAttempt of [false, true]) {
    const holder = await world.somebody();
    const address = world.somewhere();
    const first = await world.attemptOf(holder, address, start);
    const attempts = [first, sameAttempt ? first : await world.attemptOf(holder, address, start)];
    const code = holder.codeAt(start);
    const verdicts = await Promise.all(attempts.map((attempt) => world.checkCode({ attempt, code, address }, start)));
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
    const holder = await world.somebody();
    const address = world.somewhere();
    const attempt = await world.attemptOf(holder, address, start);
    const verdict = await world.checkCode({ attempt, code: holder.codeAt(later(distance * 30_000)), address }, start);
    assert.equal(verdict.ok, accepted, String(distance));
  }
});

test('the code of another person is wrong', async () => {
  const [holder, other] = [await world.somebody(), await world.somebody()];
  const address = world.somewhere();
  const attempt = await world.attemptOf(holder, address, start);
  const verdict = await world.checkCode({ attempt, code: other.codeAt(start), address }, start);
  assert.deepEqual(verdict, { ok: false, because: 'wrong' });
});

test('after a wrong code the attempt may be used again; after a right one not', async () => {
  const holder = await world.somebody();
  const address = world.somewhere();
  const attempt = await world.attemptOf(holder, address, start);
  assert.deepEqual(await world.checkCode({ attempt, code: 'abc', address }, start), {
    ok: false,
    because: 'wrong',
  });
  assert.equal((await world.checkCode({ attempt, code: holder.codeAt(start), address }, start)).ok, true);
  const next = later(30_000);
  const again = await world.checkCode({ attempt, code: holder.codeAt(next), address }, next);
  assert.deepEqual(again, { ok: false, because: 'attempt-expired' });
});

test('an attempt counts until its last moment, and not at its end; one that nobody made never', async () => {
  const holder = await world.somebody();
  const address = world.somewhere();
  const [early, late] = [await world.attemptOf(holder, address, start), await world.attemptOf(holder, address, start)];
  const [earlier, end] = [later(attemptLifetime - 1), later(attemptLifetime)];
  const expired = { ok: false, because: 'attempt-expired' };
  assert.equal((await world.checkCode({ attempt: early, code: holder.codeAt(earlier), address }, earlier)).ok, true);
  assert.deepEqual(await world.checkCode({ attempt: late, code: holder.codeAt(end), address }, end), expired);
  for (const attempt of ['', 'A'.repeat(43), `${late}A`, '\0']) {
    assert.deepEqual(await world.checkCode({ attempt, code: '000000', address }, start), expired);
  }
});

test('wrong codes and wrong passwords count together, and a pause refuses the right code', async () => {
  const holder = await world.somebody();
  const address = world.somewhere();
  const attempt = await world.attemptOf(holder, address, start);
  for (let count = 0; count < limits.person.free; count += 1) {
    if (count % 2 === 0) await world.enter(holder, address, start, 'mis');
    else await world.checkCode({ attempt, code: '1', address }, start);
  }
  const until = later(limits.person.firstPause);
  const right = { attempt, code: holder.codeAt(start), address };
  assert.deepEqual(await world.checkCode(right, start), { ok: false, because: 'paused', until });
  const refusedCode = { ...right, code: '1' };
  assert.deepEqual(await world.checkCode(refusedCode, start), { ok: false, because: 'paused', until });
  assert.equal((await world.checkCode({ ...right, code: holder.codeAt(until) }, until)).ok, true);
});
