import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeReference } from './make-reference.ts';
import { readReference } from './read-reference.ts';

const bytes = fc.uint8Array({ minLength: 8, maxLength: 32 });

test('a reference has two groups of four, without the letters that look like a digit', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      assert.match(makeReference(random), /^BZ-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    }),
  );
});

test('every letter is as likely: each stands for as many bytes', () => {
  const times = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const letter = makeReference(new Uint8Array(8).fill(byte))[3] ?? '';
    times.set(letter, (times.get(letter) ?? 0) + 1);
  }
  assert.deepEqual([...new Set(times.values())], [8]);
});

test('too few random bytes are refused', () => {
  assert.throws(() => makeReference(Uint8Array.of(1, 2, 3)), RangeError);
});

test('however somebody types a reference, it is the same one', () => {
  const spoil = [
    (text: string) => text,
    (text: string) => text.toLowerCase(),
    (text: string) => text.replaceAll('-', ''),
    (text: string) => text.replaceAll('-', ' '),
    (text: string) => `  ${text.replace('BZ-', '')} `,
    (text: string) => text.replaceAll('0', 'O').replaceAll('1', 'I'),
    (text: string) => text.replaceAll('0', 'o').replaceAll('1', 'l'),
    (text: string) => Array.from(text).join(' '),
  ];
  fc.assert(
    fc.property(bytes, fc.constantFrom(...spoil), (random, change) => {
      const reference = makeReference(random);
      assert.equal(readReference(change(reference)), reference);
    }),
  );
});

test('a letter group that begins with BZ is not taken for the mark', () => {
  assert.equal(readReference('BZ12-3456'), 'BZ-BZ12-3456');
  assert.equal(readReference('BZ-BZ12-3456'), 'BZ-BZ12-3456');
});

for (const typed of [
  null,
  '',
  'BZ-7K2M-PD4',
  'BZ-7K2M-PD4QQ',
  'BZ-7K2M-PD4U',
  'XX-7K2M-PD4Q',
  "' or 1=1 --",
  'é'.repeat(8),
]) {
  test(`what is no reference is none: ${typed ?? 'nothing'}`, () => assert.equal(readReference(typed), null));
}

test('a text of any length and kind is a reference or none, and never an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      assert.match(readReference(typed) ?? 'BZ-0000-0000', /^BZ-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    }),
  );
});
