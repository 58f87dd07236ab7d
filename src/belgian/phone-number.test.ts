import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatPhoneNumber, maskPhoneNumber, parsePhoneNumber } from './phone-number.ts';

const taken: readonly (readonly [typed: string, number: string, shown: string])[] = [
  ['0470 12 34 56', '+32470123456', '0470 12 34 56'],
  ['  0470/12.34.56 ', '+32470123456', '0470 12 34 56'],
  ['0470-12-34-56', '+32470123456', '0470 12 34 56'],
  ['(0470) 123456', '+32470123456', '0470 12 34 56'],
  ['470123456', '+32470123456', '0470 12 34 56'],
  ['+32 470 12 34 56', '+32470123456', '0470 12 34 56'],
  ['+32 (0)470 12 34 56', '+32470123456', '0470 12 34 56'],
  ['0032470123456', '+32470123456', '0470 12 34 56'],
  ['0460 00 07 13', '+32460000713', '0460 00 07 13'],
  ['+31 6 12345678', '+31612345678', '+31 6 12345678'],
  ['+33 6 12 34 56 78', '+33612345678', '+33 6 12 34 56 78'],
  ['+352 621 123 456', '+352621123456', '+352 621 123 456'],
  ['+49 1512 3456789', '+4915123456789', '+49 1512 3456789'],
  ['+40 712 034 567', '+40712034567', '+40 712 034 567'],
];

for (const [typed, number, shown] of taken) {
  test(`"${typed}" is ${number}, shown as ${shown}`, () => {
    const parsed = parsePhoneNumber(typed);
    assert.ok(parsed.ok);
    assert.equal(parsed.number, number);
    assert.equal(formatPhoneNumber(parsed.number), shown);
  });
}

const refused: readonly (readonly [typed: string, because: string])[] = [
  ['', 'empty'],
  [' \t', 'empty'],
  ['0470 12 34 56'.padEnd(13) + '0'.repeat(30), 'too-long'],
  ['1'.repeat(100_000), 'too-long'],
  ['+', 'not-a-number'],
  ['----', 'not-a-number'],
  ['112', 'not-a-number'],
  ['++32470123456', 'not-a-number'],
  ['0470 12 34 567', 'not-a-number'],
  ['+999 12345678', 'not-a-number'],
  ['mijn gsm 0470123456', 'not-a-number'],
  ['0470 12 34 56 ext 3', 'not-a-number'],
  ['0470123456;ext=1', 'not-a-number'],
  ['tel:+32470123456', 'not-a-number'],
  ['0470123456,0471123456', 'not-a-number'],
  ['٠٤٧٠١٢٣٤٥٦', 'not-a-number'],
  ['0470123456\u202E', 'not-a-number'],
  // Telephones that hang on a wall, and free or dear lines.
  ['02 123 45 67', 'not-mobile'],
  ['03 123 45 67', 'not-mobile'],
  ['0800 12 345', 'not-mobile'],
  ['0900 12 345', 'not-mobile'],
  ['0470 12 34 5', 'not-mobile'],
  ['+33 1 12 34 56 78', 'not-mobile'],
  ['+31 20 123 4567', 'not-mobile'],
];

for (const [typed, because] of refused) {
  test(`"${typed.slice(0, 40)}" (${typed.length}) is refused: ${because}`, () => {
    assert.deepEqual(parsePhoneNumber(typed), { ok: false, because });
  });
}

test('a Belgian number is one number, however it is written', () => {
  const separator = fc.constantFrom('', ' ', '.', '/', '-');
  fc.assert(
    fc.property(
      fc.integer({ min: 470_000_000, max: 499_999_999 }).map(String),
      fc.constantFrom('+32', '0032', '0'),
      fc.array(separator, { minLength: 9, maxLength: 9 }),
      (digits, prefix, between) => {
        const spread = Array.from(digits, (digit, index) => (between[index] ?? '') + digit).join('');
        const typed =
          prefix === '0' ? `0${digits[0]}${spread.slice(spread.indexOf(digits[0] ?? '') + 1)}` : prefix + spread;
        const parsed = parsePhoneNumber(typed);
        assert.deepEqual(parsed, { ok: true, number: `+32${digits}` });
      },
    ),
  );
});

test('what is taken has the form of E.164, and what we show is read back as the same number', () => {
  const near = fc.oneof(
    fc.stringMatching(/^[+0-9 ()./-]{0,31}$/),
    fc.stringMatching(/^\+[1-9][0-9]{8,12}$/),
    fc.stringMatching(/^(\+324|\+316|\+336|\+48[5-7]|\+407|\+491[5-7]|04)[0-9]{8}$/),
  );
  let seen = 0;
  fc.assert(
    fc.property(near, (typed) => {
      const parsed = parsePhoneNumber(typed);
      if (!parsed.ok) return;
      seen += 1;
      assert.match(parsed.number, /^\+[1-9]\d{6,14}$/);
      assert.deepEqual(parsePhoneNumber(formatPhoneNumber(parsed.number)), parsed);
      assert.deepEqual(parsePhoneNumber(parsed.number), parsed);
    }),
    { numRuns: 2_000 },
  );
  assert.ok(seen > 200, `only ${seen} numbers were taken: this proves little`);
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const parsed = parsePhoneNumber(typed);
      assert.equal(typeof parsed.ok, 'boolean');
    }),
    { numRuns: 2_000 },
  );
});

test('a mask shows two digits and nothing else of the number', () => {
  const parsed = parsePhoneNumber('0470 12 34 56');
  assert.ok(parsed.ok);
  assert.equal(maskPhoneNumber(parsed.number), '•••• 56');
});
