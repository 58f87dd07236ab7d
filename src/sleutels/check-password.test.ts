import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { keyWorld, later, start, type KeyWorld } from '../../test/support/key-world.ts';
import { limits } from './rules/limits.ts';

let world: KeyWorld;
before(async () => (world = await keyWorld()));
after(() => world.close());

test('capitals and spaces in the user name make no difference; in the password they do', async () => {
  const holder = await world.somebody();
  const typed = {
    username: ` ${holder.username.toUpperCase()} `,
    password: holder.password,
    address: world.somewhere(),
  };
  assert.equal((await world.checkPassword(typed, start)).ok, true);
  const other = { ...typed, password: holder.password.toUpperCase() };
  assert.deepEqual(await world.checkPassword(other, start), { ok: false, because: 'wrong' });
});

test('an unknown name, an impossible name and a wrong password cost the same and get the same answer', async () => {
  const holder = await world.somebody();
  const tries = [holder.username, 'niemand', '', '\0', 'x'.repeat(5_000), "' or 1=1 --"];
  // Twice: the first failure under a name and the next ones must be equal as well.
  for (const round of [1, 2]) {
    const seen = [];
    for (const username of tries) {
      const earlier = world.hash.calls();
      world.statements.take();
      const verdict = await world.checkPassword(
        { username, password: 'mis', address: `198.51.100.${tries.indexOf(username)}` },
        start,
      );
      seen.push({ verdict, hashes: world.hash.calls() - earlier, statements: world.statements.take() });
    }
    for (const one of seen) assert.deepEqual(one, seen[0], `round ${round}`);
    assert.equal(seen[0]?.hashes, 1);
    assert.deepEqual(seen[0]?.verdict, { ok: false, because: 'wrong' });
    assert.ok((seen[0]?.statements.length ?? 0) >= 5);
  }
});

test('an unknown name meets the same pauses as a known one, at the same try', async () => {
  const holder = await world.somebody();
  const course = async (username: string, net: string) => {
    const answers = [];
    for (let count = 0; count < limits.person.free + 2; count += 1) {
      const address = `203.0.${net}.${count}`;
      answers.push(await world.checkPassword({ username, password: 'mis', address }, start));
    }
    return answers;
  };
  const known = await course(holder.username, '113');
  assert.deepEqual(await course('ook-niemand', '114'), known);
  assert.deepEqual(known[limits.person.free], { ok: false, because: 'paused', until: later(limits.person.firstPause) });
});

test('in a pause the right password is refused as the wrong one is, without a hash; after it, it is accepted', async () => {
  const holder = await world.somebody();
  for (let count = 0; count < limits.person.free; count += 1)
    await world.enter(holder, world.somewhere(), start, 'mis');
  const hashes = world.hash.calls();
  const address = world.somewhere();
  const paused = { ok: false, because: 'paused', until: later(limits.person.firstPause) };
  assert.deepEqual(await world.enter(holder, address, later(1)), paused);
  assert.deepEqual(await world.enter(holder, address, later(1), 'mis'), paused);
  assert.equal(world.hash.calls(), hashes);
  assert.equal((await world.enter(holder, address, later(limits.person.firstPause))).ok, true);
});

test('only failures count: any number of right passwords leaves the way open', async () => {
  const holder = await world.somebody();
  const address = world.somewhere();
  for (let count = 0; count < limits.address.free + 5; count += 1) await world.attemptOf(holder, address, start);
  await world.attemptOf(holder, address, start);
});

test('a right password does not take failures away, a complete sign-in does', async () => {
  const holder = await world.somebody();
  const address = world.somewhere();
  const almost = limits.person.free - 1;
  for (let count = 0; count < almost; count += 1) await world.enter(holder, address, start, 'mis');
  const attempt = await world.attemptOf(holder, address, start);
  await world.checkCode({ attempt, code: holder.codeAt(start), address }, start);
  for (let count = 0; count < almost; count += 1) await world.enter(holder, address, start, 'mis');
  await world.attemptOf(holder, address, start);
  await world.enter(holder, address, start, 'mis');
  assert.equal((await world.enter(holder, address, start)).ok, false);
});

test('failures under many names from one address pause the address, for right passwords too, and no other address', async () => {
  const holder = await world.somebody();
  const address = world.somewhere();
  for (let count = 0; count < limits.address.free; count += 1) {
    const verdict = await world.checkPassword({ username: `naam${count}`, password: 'mis', address }, start);
    assert.deepEqual(verdict, { ok: false, because: 'wrong' });
  }
  const until = later(limits.address.firstPause);
  assert.deepEqual(await world.enter(holder, address, start), { ok: false, because: 'paused', until });
  assert.equal((await world.enter(holder, '2001:db8::1', start)).ok, true);
});

test('all addresses of one IPv6 connection share their failures', async () => {
  const holder = await world.somebody();
  for (let count = 0; count < limits.address.free; count += 1) {
    await world.checkPassword({ username: `zes${count}`, password: 'mis', address: `2001:db8:aa:bb::${count}` }, start);
  }
  assert.equal((await world.enter(holder, '2001:db8:aa:bb:1:2:3:4', start)).ok, false);
  assert.equal((await world.enter(holder, '2001:db8:aa:bc::1', start)).ok, true);
});

test('a success in between does not take the failures of its address away', async () => {
  const holder = await world.somebody();
  const address = world.somewhere();
  for (let count = 0; count < limits.address.free - 1; count += 1) {
    await world.checkPassword({ username: `ander${count}`, password: 'mis', address }, start);
  }
  const attempt = await world.attemptOf(holder, address, start);
  assert.equal((await world.checkCode({ attempt, code: holder.codeAt(start), address }, start)).ok, true);
  await world.checkPassword({ username: 'nog-iemand', password: 'mis', address }, start);
  const until = later(limits.address.firstPause);
  assert.deepEqual(await world.enter(holder, address, start), { ok: false, because: 'paused', until });
});

test('a pause of one minute is over after one minute, for the next failure two', async () => {
  const holder = await world.somebody();
  for (let count = 0; count < limits.person.free; count += 1)
    await world.enter(holder, world.somewhere(), start, 'mis');
  const second = later(60_000);
  assert.deepEqual(await world.enter(holder, world.somewhere(), second, 'mis'), { ok: false, because: 'wrong' });
  const until = later(120_000, second);
  assert.deepEqual(await world.enter(holder, world.somewhere(), second), { ok: false, because: 'paused', until });
});
