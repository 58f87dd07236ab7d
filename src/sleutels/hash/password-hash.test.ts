import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argon2id, argon2idValues, type Argon2id } from './argon2id.ts';
import { fromPhc } from './phc.ts';
import { passwordHash } from './password-hash.ts';

/** A stand-in that counts, and that ends when the test says so. */
function counted(): { compute: Argon2id; calls: () => number; release: () => void } {
  let calls = 0;
  const waiting: (() => void)[] = [];
  return {
    calls: () => calls,
    release: () => waiting.splice(0).forEach((end) => end()),
    compute: async (input) => {
      calls += 1;
      await new Promise<void>((resolve) => waiting.push(resolve));
      return Buffer.alloc(input.tagLength, input.message.length);
    },
  };
}

const turns = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a stored password matches itself and no other, and says with which values it was made', async () => {
  const hash = passwordHash();
  const stored = await hash.make('Sleutel-van-Anna');
  assert.ok(stored !== null);
  assert.match(stored, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.equal(await hash.matches('Sleutel-van-Anna', stored), true);
  assert.equal(await hash.matches('Sleutel-van-anna', stored), false);
  assert.notEqual(await hash.make('Sleutel-van-Anna'), stored, 'every hash has a salt of its own');
});

test('the known answer: the same input as another implementation gives the same tag', async () => {
  // From the reference implementation's command line: echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32
  const tag = await argon2id({
    message: 'password',
    salt: Buffer.from('somesalt'),
    memoryKiB: 65_536,
    passes: 2,
    parallelism: 1,
    tagLength: 32,
  });
  assert.equal(tag.toString('hex'), '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
});

test('nothing to compare with costs one hash with the same values, and never matches', async () => {
  const inputs: unknown[] = [];
  const hash = passwordHash({
    random: (length) => Buffer.alloc(length, 7),
    compute: async ({ tagLength, ...input }) => {
      inputs.push({ ...input, tagLength });
      return Buffer.alloc(tagLength, 7);
    },
  });
  assert.equal(await hash.matches('anything', null), false, 'even when the tag comes out the same');
  assert.deepEqual(inputs, [{ ...argon2idValues, salt: Buffer.alloc(16, 7), message: 'anything', tagLength: 32 }]);
});

test('a hash made with other values is checked with those', async () => {
  const seen: number[] = [];
  const hash = passwordHash({
    compute: async ({ memoryKiB, tagLength }) => {
      seen.push(memoryKiB);
      return Buffer.alloc(tagLength);
    },
  });
  const zero = Buffer.alloc(32).toString('base64').replaceAll('=', '');
  assert.equal(await hash.matches('x', `$argon2id$v=19$m=4096,t=3,p=1$c29tZXNhbHRzb21lc2FsdA$${zero}`), true);
  assert.deepEqual(seen, [4096]);
});

test('what is no stored hash is an error of ours, not a wrong password', () => {
  assert.throws(() => fromPhc('$2b$12$abcdefghijklmnopqrstuv'));
  assert.throws(() => fromPhc('$argon2i$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$c29tZXNhbHRzb21lc2FsdHNvbWVzYWx0'));
});

test(
  'when all places are taken the next one hears so at once, and places come free again',
  { timeout: 5_000 },
  async () => {
    const { compute, calls, release } = counted();
    const hash = passwordHash({ compute, bounds: { atOnce: 2, waiting: 1 } });
    const three = [hash.make('a'), hash.make('b'), hash.make('c')];
    assert.equal(await hash.make('d'), null);
    assert.equal(await hash.matches('d', null), 'busy');
    assert.equal(calls(), 2);
    const ended = Promise.all(three);
    while (calls() < 3) {
      release();
      await turns();
    }
    release();
    assert.equal((await ended).includes(null), false);
    const again = hash.make('e');
    await turns();
    release();
    assert.notEqual(await again, null);
  },
);

test('a hash that fails gives its place back', async () => {
  let fail = true;
  const hash = passwordHash({
    bounds: { atOnce: 1, waiting: 0 },
    compute: async ({ tagLength }) => {
      if (fail) throw new Error('no memory');
      return Buffer.alloc(tagLength);
    },
  });
  await assert.rejects(hash.make('a'), /no memory/);
  fail = false;
  assert.notEqual(await hash.make('a'), null);
});
