import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseEstablishmentNumber, type EstablishmentNumber } from '#belgian/establishment-number.ts';
import { roleClaim } from './role-claim.ts';

const enterprise = (text: string): EnterpriseNumber => {
  const parsed = parseEnterpriseNumber(text);
  if (!parsed.ok) throw new Error(parsed.because);
  return parsed.number;
};
const establishment = (text: string): EstablishmentNumber => {
  const parsed = parseEstablishmentNumber(text);
  if (!parsed.ok) throw new Error(parsed.because);
  return parsed.number;
};

const withCheck = (eight: number): string => `${eight}${String(97 - (eight % 97)).padStart(2, '0')}`;
const enterprises = fc.integer({ min: 10_000_000, max: 19_999_999 }).map((eight) => enterprise(withCheck(eight)));
const establishments = fc.integer({ min: 20_000_000, max: 89_999_999 }).map((eight) => establishment(withCheck(eight)));

test('the value of a role is right, context and organisation, digits only', () => {
  assert.deepEqual(
    roleClaim('DienstenchequesErkendeOnderneming', [establishment('8.999.999.005')], enterprise('1999.999.052')),
    ['DienstenchequesErkendeOnderneming-8999999005:1999999052'],
  );
});

test('a right without context opens nothing: it gives no value', () => {
  assert.deepEqual(roleClaim('DienstenchequesErkendeOnderneming', [], enterprise('1999.999.052')), []);
});

test('every establishment has a value of its own, from which each part can be read back', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Za-z_]{1,40}$/),
      fc.uniqueArray(establishments, { maxLength: 20 }),
      enterprises,
      (right, contexts, organisation) => {
        const values = roleClaim(right, contexts, organisation);
        assert.equal(values.length, contexts.length);
        values.forEach((value, index) => {
          // As applications read it: the organisation after the last colon, the context after the last dash before it.
          const colon = value.lastIndexOf(':');
          const dash = value.lastIndexOf('-', colon);
          assert.equal(value.slice(0, dash), right);
          assert.equal(value.slice(dash + 1, colon), contexts[index]);
          assert.equal(value.slice(colon + 1), organisation);
          assert.match(value.slice(dash + 1), /^\d{10}:\d{10}$/);
        });
      },
    ),
  );
});
