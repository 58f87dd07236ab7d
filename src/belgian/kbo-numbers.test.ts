import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatEnterpriseNumber, parseEnterpriseNumber } from './enterprise-number.ts';
import { formatEstablishmentNumber, parseEstablishmentNumber } from './establishment-number.ts';

const checked = (eight: number): string => String(eight).padStart(8, '0') + String(97 - (eight % 97)).padStart(2, '0');
const anyEnterprise = fc.integer({ min: 0, max: 19_999_999 }).map(checked);
const anyEstablishment = fc.integer({ min: 20_000_000, max: 89_999_999 }).map(checked);

const demoCompanies = ['1999.999.052', '1999.999.151', '1999.999.250'];
const published = ['0428315871', '0207509031', '0426994097', '0423968786', '0316380841'];

for (const written of [...demoCompanies, ...published]) {
  test(`${written} is an enterprise number`, () => {
    const parsed = parseEnterpriseNumber(written);
    assert.deepEqual(parsed, { ok: true, number: written.replaceAll('.', '') });
  });
}

for (const written of ['8.999.999.005', '8.999.999.104', '8.999.999.203', '8.999.999.302']) {
  test(`${written} is an establishment number, written so, and no enterprise number`, () => {
    const parsed = parseEstablishmentNumber(written);
    assert.ok(parsed.ok);
    assert.equal(formatEstablishmentNumber(parsed.number), written);
    assert.deepEqual(parseEnterpriseNumber(written), { ok: false, because: 'first-digit' });
  });
}

for (const written of ['BE0428315871', 'be 0428.315.871', '428.315.871', ' 0428-315-871 ', 'BE 428315871']) {
  test(`"${written}" is a way to write 0428.315.871`, () => {
    const parsed = parseEnterpriseNumber(written);
    assert.ok(parsed.ok);
    assert.equal(formatEnterpriseNumber(parsed.number), '0428.315.871');
  });
}

for (const [written, because] of [
  ['', 'empty'],
  ['BE', 'empty'],
  ['42831587', 'not-ten-digits'],
  ['04283158711', 'not-ten-digits'],
  ['0428.315.87a', 'not-ten-digits'],
  [`0428315871${' '.repeat(60)}x`, 'not-ten-digits'],
  ['2428315871', 'first-digit'],
  ['0428315872', 'check-digits'],
  ['0456765432', 'check-digits'],
  ['0000000000', 'check-digits'],
] as const) {
  test(`"${written.slice(0, 20)}" is no enterprise number: ${because}`, () => {
    assert.deepEqual(parseEnterpriseNumber(written), { ok: false, because });
  });
}

for (const [written, because] of [
  ['', 'empty'],
  ['899999900', 'not-ten-digits'],
  ['9999999005', 'first-digit'],
  ['1999999052', 'first-digit'],
  ['8999999006', 'check-digits'],
] as const) {
  test(`"${written}" is no establishment number: ${because}`, () => {
    assert.deepEqual(parseEstablishmentNumber(written), { ok: false, because });
  });
}

test('every number is read back from the way people write it', () => {
  fc.assert(
    fc.property(anyEnterprise, (digits) => {
      const parsed = parseEnterpriseNumber(digits);
      return parsed.ok && again(parseEnterpriseNumber(formatEnterpriseNumber(parsed.number))) === digits;
    }),
  );
  fc.assert(
    fc.property(anyEstablishment, (digits) => {
      const parsed = parseEstablishmentNumber(digits);
      return parsed.ok && again(parseEstablishmentNumber(formatEstablishmentNumber(parsed.number))) === digits;
    }),
  );
});

const again = (parsed: { readonly ok: boolean; readonly number?: string }): string | undefined => parsed.number;

test('every single wrong digit, and every two digits swapped, is caught', () => {
  const wrongDigit = (digits: string, at: number, more: number): string =>
    digits.slice(0, at) + String((Number(digits[at]) + more) % 10) + digits.slice(at + 1);
  const swapped = (digits: string, at: number): string =>
    digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2);
  for (const [numbers, parse] of [
    [anyEnterprise, parseEnterpriseNumber],
    [anyEstablishment, parseEstablishmentNumber],
  ] as const) {
    fc.assert(
      fc.property(numbers, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, at, more) => {
        return !parse(wrongDigit(digits, at, more)).ok;
      }),
    );
    fc.assert(
      fc.property(numbers, fc.nat(8), (digits, at) => {
        return digits[at] === digits[at + 1] || !parse(swapped(digits, at)).ok;
      }),
    );
  }
});
