import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { birthDateOf, formatInsz, maskInsz, parseInsz, type Insz } from './insz.ts';

const insz = (text: string): Insz => {
  const parsed = parseInsz(text);
  assert.ok(parsed.ok, `${text} should be an INSZ`);
  return parsed.insz;
};

/** Any number whose check digits hold, with every kind of month, of both centuries. */
const anyInsz = fc
  .record({
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 0, max: 12 }),
    kind: fc.constantFrom(0, 20, 40),
    day: fc.integer({ min: 0, max: 28 }),
    counter: fc.integer({ min: 1, max: 998 }),
    century: fc.constantFrom('', '2'),
  })
  .map(({ year, month, kind, day, counter, century }) => {
    const two = (value: number): string => String(value).padStart(2, '0');
    const nine = `${two(year)}${two(month + kind)}${two(day)}${String(counter).padStart(3, '0')}`;
    return nine + two(97 - (Number(century + nine) % 97));
  });

const demoPeople = [
  ['71.03.14-982.13', '1971-03-14'],
  ['80.06.02-985.95', '1980-06-02'],
  ['93.11.21-984.28', '1993-11-21'],
  ['68.01.30-987.33', '1968-01-30'],
  ['01.05.09-986.90', '2001-05-09'],
  ['90.02.28-989.75', '1990-02-28'],
] as const;

for (const [written, born] of demoPeople) {
  test(`${written} is read, and its birth date is ${born}`, () => {
    assert.equal(birthDateOf(insz(written)), born);
    assert.equal(formatInsz(insz(written)), written);
  });
}

test('published numbers of both centuries are read', () => {
  assert.equal(birthDateOf(insz('99060427181')), '1999-06-04');
  assert.equal(birthDateOf(insz('01050399864')), '2001-05-03');
});

for (const written of ['93112198428', '93 11 21 984 28', ' 93.11.21-984.28 ', '93/11/21-984-28', '931121-984.28']) {
  test(`"${written}" is a way to write it`, () => assert.equal(insz(written), '93112198428'));
}

for (const [written, because] of [
  ['', 'empty'],
  [' .- ', 'empty'],
  ['9311219842', 'not-eleven-digits'],
  ['931121984280', 'not-eleven-digits'],
  ['93.11.21-984.2x', 'not-eleven-digits'],
  [`93112198428${' '.repeat(60)}x`, 'not-eleven-digits'],
  ['<script>', 'not-eleven-digits'],
  ['٩٣١١٢١٩٨٤٢٨', 'not-eleven-digits'],
  ['93112198429', 'check-digits'],
  ['85073100145', 'check-digits'],
  ['93132198428', 'impossible-date'],
  ['93612198428', 'impossible-date'],
  ['93113298428', 'impossible-date'],
] as const) {
  test(`"${written.slice(0, 20)}" is refused: ${because}`, () => {
    assert.deepEqual(parseInsz(written), { ok: false, because });
  });
}

test('29 February exists in 2000 and not in 1900, as the check digits tell', () => {
  const nine = '000229001';
  const of = (prefix: string): string => nine + String(97 - (Number(prefix + nine) % 97)).padStart(2, '0');
  assert.equal(birthDateOf(insz(of('2'))), '2000-02-29');
  assert.deepEqual(parseInsz(of('')), { ok: false, because: 'impossible-date' });
});

test('a BIS number has 20 or 40 more in the month; its birth date is the same', () => {
  for (const month of ['31', '51']) {
    const nine = `93${month}21984`;
    assert.equal(birthDateOf(insz(nine + String(97 - (Number(nine) % 97)).padStart(2, '0'))), '1993-11-21');
  }
});

test('a birth date that is not known wholly is none', () => {
  for (const nine of ['930000984', '930021984', '931100984', '932000984']) {
    assert.equal(birthDateOf(insz(nine + String(97 - (Number(nine) % 97)).padStart(2, '0'))), null);
  }
});

test('every number is read back from the way people write it', () => {
  fc.assert(fc.property(anyInsz, (digits) => insz(formatInsz(insz(digits))) === digits));
});

test('one wrong digit is never taken for the same person of the same century', () => {
  fc.assert(
    fc.property(anyInsz, fc.nat(10), fc.integer({ min: 1, max: 9 }), (digits, at, more) => {
      const changed = digits.slice(0, at) + String((Number(digits[at]) + more) % 10) + digits.slice(at + 1);
      const parsed = parseInsz(changed);
      if (!parsed.ok) return true;
      // The 2 before the nine digits is not written, so a wrong digit can, rarely, look like the other century.
      return birthCentury(parsed.insz) !== birthCentury(insz(digits));
    }),
  );
});

const birthCentury = (number: Insz): '19' | '20' =>
  97 - (Number(number.slice(0, 9)) % 97) === Number(number.slice(9)) ? '19' : '20';

test('the mask keeps the birthday and hides year, counter and check digits', () => {
  assert.equal(maskInsz(insz('93112198428')), '**.11.21-***.**');
  fc.assert(fc.property(anyInsz, (digits) => (maskInsz(insz(digits)).match(/\d/g) ?? []).length === 4));
});
