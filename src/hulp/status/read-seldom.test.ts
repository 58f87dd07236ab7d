import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSeldom } from './read-seldom.ts';

/** Something to read by hand: each question waits until the test answers it. */
function world() {
  let now = 0;
  const asked: PromiseWithResolvers<string>[] = [];
  const errors: unknown[] = [];
  const seldom = readSeldom({
    read: () => {
      const one = Promise.withResolvers<string>();
      asked.push(one);
      return one.promise;
    },
    clock: () => new Date(now),
    keptMs: 5_000,
    waitMs: 20,
    oldMs: 60_000,
    onError: (error) => void errors.push(error),
  });
  return { seldom, asked, errors, pass: (ms: number) => (now += ms) };
}

test('many who ask at once wait for one answer, and it counts for a while', async () => {
  const { seldom, asked, pass } = world();
  const all = Promise.all(Array.from({ length: 20 }, () => seldom.read()));
  asked[0]?.resolve('one');
  assert.deepEqual([...new Set(await all)], ['one']);
  pass(4_999);
  assert.equal(await seldom.read(), 'one');
  assert.equal(asked.length, 1);
  pass(1);
  const next = seldom.read();
  asked[1]?.resolve('two');
  assert.equal(await next, 'two');
});

test('nobody waits longer than a moment: the last answer has to do, until it is old', async () => {
  const { seldom, asked, pass } = world();
  const first = seldom.read();
  asked[0]?.resolve('one');
  await first;
  pass(6_000);
  assert.equal(await seldom.read(), 'one');
  assert.equal(await seldom.read(), 'one');
  assert.equal(asked.length, 2);
  pass(54_000);
  assert.equal(await seldom.read(), null);
});

test('without an answer there is none, and no error for who asks', async () => {
  const { seldom, asked, errors, pass } = world();
  const first = seldom.read();
  asked[0]?.reject(new Error('away'));
  assert.equal(await first, null);
  assert.equal(errors.length, 1);
  assert.equal(await seldom.read(), null);
  assert.equal(asked.length, 1, 'nobody asks again at once');
  pass(5_000);
  const again = seldom.read();
  asked[1]?.resolve('back');
  assert.equal(await again, 'back');
});

test('a question that hangs is given up after a minute', async () => {
  const { seldom, asked, pass } = world();
  await seldom.read();
  pass(59_999);
  await seldom.read();
  assert.equal(asked.length, 1);
  pass(1);
  const next = seldom.read();
  asked[1]?.resolve('one');
  assert.equal(await next, 'one');
});

test('what was changed is read anew, and an answer of before does not come in its place', async () => {
  const { seldom, asked } = world();
  const before = seldom.read();
  seldom.forget();
  const next = seldom.read();
  asked[1]?.resolve('after');
  assert.equal(await next, 'after');
  asked[0]?.resolve('before');
  await before;
  assert.equal(await seldom.read(), 'after');
});
