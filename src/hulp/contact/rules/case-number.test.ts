import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatCaseNumber, makeCaseNumber, readCaseNumber } from './case-number.ts';
import { makeCaseSecret, readCaseSecret } from './case-secret.ts';

const anyNumber = fc.integer({ min: 0, max: 9_999_999 }).map(makeCaseNumber);

test('a number is read back as people say and type it', () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      const shown = formatCaseNumber(number);
      assert.match(shown, /^VK\u00a0\d{3}\u00a0\d{3}\u00a0\d{3}$/);
      const typed = [number, shown, shown.toLowerCase(), ` ${shown.replaceAll('\u00a0', '-')} `, shown.slice(2)];
      for (const one of typed) assert.equal(readCaseNumber(one), number, one);
    }),
  );
});

test('a wrong digit, or two that changed places, is noticed', () => {
  fc.assert(
    fc.property(anyNumber, fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
      const other = (Number(number[at]) + by) % 10;
      assert.equal(readCaseNumber(`${number.slice(0, at)}${other}${number.slice(at + 1)}`), null);
    }),
  );
  fc.assert(
    fc.property(anyNumber, fc.nat(5), (number, at) => {
      const [one, next] = [number[at], number[at + 1]];
      if (one === next) return;
      assert.equal(readCaseNumber(`${number.slice(0, at)}${next}${one}${number.slice(at + 2)}`), null);
    }),
  );
});

test('what is no number of ours is none, a reference of a refusal neither', () => {
  for (const typed of [
    '',
    'VK',
    'BZ-7K2M-PD4Q',
    '12345678',
    '1234567490',
    '123 456 750',
    '1'.repeat(500),
    '１２３４５６７４９',
  ]) {
    assert.equal(readCaseNumber(typed), null, typed);
  }
  for (const random of [-1, 0.5, 10_000_000, Number.NaN]) assert.throws(() => makeCaseNumber(random), RangeError);
});

test('a secret has twenty signs of the alphabet, and is read however it is written', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 96, maxLength: 96 }), (random) => {
      if (random.filter((byte) => byte < 240).length < 20) return;
      const secret = makeCaseSecret(random);
      assert.match(secret, /^(?:[2-9A-HJKMNP-TV-Z]{4}-){4}[2-9A-HJKMNP-TV-Z]{4}$/);
      assert.equal(readCaseSecret(secret), secret);
      assert.equal(readCaseSecret(secret.toLowerCase().replaceAll('-', ' ')), secret);
    }),
  );
  assert.throws(() => makeCaseSecret(new Uint8Array(19)), RangeError);
  for (const typed of ['', 'A'.repeat(19), 'A'.repeat(21), `${'A'.repeat(19)}0`, '../../etc/passwd']) {
    assert.equal(readCaseSecret(typed), null, typed);
  }
});
